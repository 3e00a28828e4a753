import { birthday, daysBetween, isBefore } from '../../../time/local-date.ts';
import { minuteOfDay } from '../../../time/court-moment.ts';
import { setting } from '../../court-settings.ts';
import { happened, hearingsIn, type Matter } from '../clock-case.ts';
import { detainedAfterFiling, type Happening } from '../clock-facts.ts';
import type { PreconditionName } from '../preconditions.ts';
import {
  answer,
  detained,
  isAtStage,
  isUnder,
  once,
  onceOrUnknown,
  onlyIfTold,
  onlyTold,
  staysIn,
  under,
  unless,
  untilTold,
  type Asked,
  type Predicate,
} from './predicate.ts';

const WARD = ['ward_home', 'ward_placement', 'camp', 'secure_track', 'dual'] as const;
const DAYS_FOR_SHORT_NOTICE = 5;
const AGE_OF_DUTY_788 = 18;

const isWard: Predicate = under(...WARD);
const felony: Predicate = ({ matter: { petition } }) => (petition === null ? 'unknown' : answer(petition.felonyCharged));
const warrantOut: Predicate = ({ matter: { petition } }) => answer(petition !== null && petition.arrestWarrant);

/** A felony or a ward is outside; of the others nobody recorded violence, a threat or a weapon. */
const outsideMisdemeanorGroup: Predicate = (asked) => (felony(asked) === 'yes' || isWard(asked) === 'yes' ? 'yes' : 'unknown');
const misdemeanorGroup: Predicate = (asked) => (outsideMisdemeanorGroup(asked) === 'yes' || warrantOut(asked) === 'yes' ? 'no' : 'unknown');

/** Probation's duty arises at 18 (WIC 788(a)): before that day, or at a hearing before it, nobody is asked about it. */
const sealingDutyAt18: Predicate = ({ matter: { of }, on }) => {
  const { bornOn } = of.facts;
  return bornOn !== null && isBefore(on, birthday(bornOn, AGE_OF_DUTY_788)) ? 'no' : 'unknown';
};

const detainedAtFiling: Predicate = (asked) => {
  const { of, petition } = asked.matter;
  if (petition === null) return detained(asked);
  return detainedAfterFiling({ facts: of.facts, petition }) ? 'no' : detained(asked);
};

const setWithinFiveDays: Predicate = ({ matter: { petition }, before }) => {
  if (before === null || petition === null || petition.filedOn === null) return 'unknown';
  return answer(daysBetween(petition.filedOn, before.heldOn) < DAYS_FOR_SHORT_NOTICE);
};

/** More than so many hours between custody and release; a whole day between the two dates settles it without the times. */
const heldOver =
  (hours: number): Predicate =>
  ({ matter }) => {
    const taken = happened(matter, ['taken_into_custody']).at(-1);
    const released = happened(matter, ['released_without_petition', 'released']).at(-1);
    if (taken === undefined || released === undefined) return 'unknown';
    return heldMinutes(taken, released, hours);
  };

function heldMinutes(taken: Happening, released: Happening, hours: number): 'yes' | 'no' | 'unknown' {
  const days = daysBetween(taken.on, released.on);
  if (days * 24 - 24 >= hours) return 'yes';
  if (taken.at === null || released.at === null) return 'unknown';
  return answer(days * 1440 + minuteOfDay(released.at) - minuteOfDay(taken.at) > hours * 60);
}

/** Good cause for this very row was written down as an extension. */
const goodCauseShown: Predicate = ({ matter: { of, petition }, rule }) =>
  answer(
    of.facts.changes.some(
      (change) =>
        change.kind === 'extended' &&
        change.clock === rule.id &&
        (change.petitionId === null || change.petitionId === (petition?.petitionId ?? null)),
    ),
  );

/** A doubt was declared and proceedings were not taken up again after it. */
const suspended: Predicate = ({ matter }) => {
  const doubt = happened(matter, ['doubt_declared']).at(-1);
  const again = happened(matter, ['competency_restored']).at(-1);
  return answer(doubt !== undefined && (again === undefined || isBefore(again.on, doubt.on)));
};

/** A limit from the detention hearing runs on both sides of the finding (WIC 352(b)); one from the finding only after it. */
const dispositionPending: Predicate = ({ matter, rule }) => {
  const fromTheStart = rule.trigger.kind === 'happening' && rule.trigger.of.includes('detention_hearing_opened');
  return answer(isAtStage(matter, 'sustained') || (fromTheStart && isAtStage(matter, 'before')));
};

const inFosterPlacement = ({ matter }: Asked): boolean =>
  (isUnder(matter, ['ward_placement']) && !staysIn(matter, ['home'])) || (isUnder(matter, ['dual']) && staysIn(matter, ['group_home']));

const unknownWhilePlaced: Predicate = (asked) => (inFosterPlacement(asked) ? 'unknown' : 'no');

const filedNothing = ({ of }: Matter): boolean => !of.happenings.has('petition_filed') && !of.happenings.has('informal_agreement_made');

const notDetained: Predicate = unless(detained);

/** The circumstances of the justice side: custody, intake, hearings, disposition, diversion and competency. */
export const JUSTICE_ANSWERS = {
  detained,
  not_detained: notDetained,
  detained_at_filing: detainedAtFiling,
  monitored: once('monitoring_ordered'),
  held_for_other_county: once('held_for_other_county'),
  in_police_building: once('brought_to_police_building'),
  held_over_6_hours: heldOver(6),
  held_over_24_hours: heldOver(24),
  misdemeanor_group: misdemeanorGroup,
  outside_misdemeanor_group: outsideMisdemeanorGroup,
  arrested_on_warrant_or_moved_in: (asked) => (warrantOut(asked) === 'yes' ? 'yes' : once('arrived_at_county_facility')(asked)),
  age_misrepresented: once('true_age_learned'),
  certified_from_adult_court: once('certified_to_juvenile_court'),
  released_without_petition: once('released_without_petition'),
  listed_for_the_prosecutor: onlyTold,
  ward_or_probationer: isWard,
  no_program_and_no_petition: ({ matter }) => answer(filedNothing(matter)),
  cited_in_youth_accountability_program: once('citation_issued'),
  continuance_granted: ({ matter: { of } }) => answer(of.facts.hearings.some(({ state, goodCause }) => state === 'continued' && goodCause)),
  parent_without_notice: once('no_notice_affidavit_filed'),
  warrant_before_first_appearance: warrantOut,
  no_warrant_before_first_appearance: unless(warrantOut),
  petition_refiled: once('petition_refiled'),
  represented: onlyTold,
  counsel_needed: onlyIfTold,
  set_within_5_days_of_filing: setWithinFiveDays,
  set_later_than_5_days_after_filing: unless(setWithinFiveDays),
  parent_cited: onlyIfTold,
  transfer_motion_made: ({ matter }) =>
    answer(hearingsIn(matter, ['transfer']).length > 0 || happened(matter, ['transfer_notice_served']).length > 0),
  transfer_appealed: once('appeal_filed'),
  jurisdiction_pending: ({ matter }) => answer(isAtStage(matter, 'before')),
  disposition_pending: dispositionPending,
  good_cause_shown: goodCauseShown,
  on_ward_probation: under('ward_home', 'dual'),
  ward_probation_extended: once('ward_probation_extended'),
  awaits_placement: ({ matter }) => answer(staysIn(matter, ['juvenile_hall']) && isUnder(matter, ['ward_placement', 'camp'])),
  at_risk_of_foster_care: (asked) => (inFosterPlacement(asked) || asked.matter.of.facts.dependency === 'open' ? 'yes' : 'unknown'),
  foster_care_not_recommended: unknownWhilePlaced,
  in_foster_placement: (asked) => answer(inFosterPlacement(asked)),
  no_services_offered: unknownWhilePlaced,
  ward_placement_ends: once('foster_care_application_ordered'),
  former_foster_youth: once('reentry_petition_filed', 'reentry_agreement_signed', 'reentry_petition_forwarded'),
  in_treatment_program: ({ matter }) => answer(staysIn(matter, ['group_home'])),
  treatment_placement_disapproved: once('placement_disapproved'),
  on_secure_track: under('secure_track'),
  victim_asked_for_outcome: onlyTold,
  restitution_ordered: once('restitution_ordered'),
  firearm_ban: once('firearm_order_made'),
  referee_not_temporary_judge: once('referee_order_served', 'referee_hearing_held'),
  informal_program: once('informal_program_started', 'informal_agreement_made'),
  informal_program_not_joined: unless(once('informal_program_joined')),
  informal_supervision: under('654_2'),
  informal_supervision_extended: ({ matter: { of } }) =>
    answer(of.facts.changes.some(({ kind, clock }) => kind === 'extended' && clock === 'INFORMAL_654_2_6M')),
  probation_without_wardship: under('725a'),
  felony_petition: felony,
  judgment_deferred: under('790'),
  proceedings_suspended: suspended,
  found_incompetent: once('incompetency_found'),
  only_misdemeanors: unless(felony),
  in_secure_confinement: ({ matter }) => answer(staysIn(matter, ['juvenile_hall', 'camp'])),
  listed_707b: onlyTold,
  not_listed_707b: untilTold,
  // The judge
  all_purpose_assignment: once('judge_assigned'),
  no_all_purpose_assignment: unless(once('judge_assigned')),
  judge_known_10_days_ahead: onlyTold,
  // Findings, sealing, records
  finding_pending: onlyTold,
  sealing_ordered: once('sealing_order_received'),
  dismissed_on_completion: ({ matter: { petition } }) => answer(petition?.state === 'dismissed_786a'),
  vacatur_granted: once('vacatur_ordered'),
  vacatur_granted_236_15: onlyIfTold,
  innocence_petition_pending: once('innocence_request_received', 'innocence_petition_served'),
  diversion_case: once('diversion_completed', 'diversion_decided', 'informal_agreement_made', 'informal_program_started'),
  diversion_denied: once('diversion_denial_noticed'),
  sealing_duty_at_18: sealingDutyAt18,
  school_offense_sustained: onlyTold,
  felony_sustained: (asked) => (felony(asked) === 'no' ? 'no' : 'unknown'),
  police_record_of_diverted_youth: onceOrUnknown('diversion_completed'),
  police_record_of_released_youth: onceOrUnknown('released_without_petition'),
  firearm_ban_record: once('firearm_order_made'),
  in_los_angeles: ({ matter: { of } }) => answer(setting(of.ground.settings, 'losAngelesRules')),
} as const satisfies Readonly<Partial<Record<PreconditionName, Predicate>>>;
