import { isBefore, latest, type LocalDate } from '../../time/local-date.ts';
import type { HearingType } from '../../vocabulary/hearing.ts';
import {
  detainedAfterFiling,
  detainedOn,
  firstDetentionOrder,
  hearingsOf,
  holdsToday,
  jurisdictionFoundOn,
  lastContinuance,
  lastHeard,
  lastHeardInCase,
  nextSet,
  stageOnClock,
  staysToday,
  type PetitionMatter,
} from './clock-facts.ts';
import { enteredFosterCareOn, removalTold } from './foster-care-entry.ts';

/** Whether a clock runs on a petition, and from which day; or which fact the record lacks to say so. */
export type Trigger =
  | { readonly kind: 'runs'; readonly from: LocalDate; readonly event: string }
  | { readonly kind: 'missing'; readonly words: string }
  | { readonly kind: 'none' };

const NONE: Trigger = { kind: 'none' };
const WARD_STATUSES = ['ward_home', 'ward_placement', 'camp', 'secure_track', 'dual'] as const;
const JURISDICTION: readonly HearingType[] = ['jurisdiction'];
const DISPOSITION: readonly HearingType[] = ['disposition'];

const missing = (words: string): Trigger => ({ kind: 'missing', words });

/** Runs from the day when it is known; otherwise says which day the record lacks and what would be counted from it. */
function from(day: LocalDate | null, event: string, counted: string): Trigger {
  return day === null ? missing(`The record does not hold the day of ${event}. ${counted}`) : { kind: 'runs', from: day, event };
}

function fromFiling({ petition }: PetitionMatter, counted: string): Trigger {
  return from(petition.filedOn, 'the filing', counted);
}

function fromDetentionOrder({ petition }: PetitionMatter, counted: string): Trigger {
  return from(firstDetentionOrder(petition), 'the detention order', counted);
}

/** The youth is in the hall and no petition is named for it: no clock of custody can be told from one of a youth at home. */
const CUSTODY_UNKNOWN = missing(
  'The youth is in the juvenile hall and the record does not say on which petition. Whether court days are counted from a detention order is not known.',
);

/** DETENTION_HEARING_602_NEXT_DAY: the felony and ward group of WIC 632(a); for the others the 48 hours run from an hour that is not recorded. */
export function detentionHearing(matter: PetitionMatter): Trigger {
  const { petition, facts } = matter;
  if (stageOnClock(petition) !== 'before' || detainedOn(matter) !== 'yes' || petition.detentions.length > 0) return NONE;
  if (lastHeard(matter, ['detention']) !== null) return NONE;
  const isWard = holdsToday(facts).some((status) => WARD_STATUSES.some((ward) => ward === status));
  if (!petition.felonyCharged && !isWard) {
    return missing(
      'The hour at which custody began is not in the record. If WIC 632(b) applies, the detention hearing comes within 48 court hours of it.',
    );
  }
  return fromFiling(matter, 'The detention hearing comes on the next court day.');
}

/** INITIAL_HEARING_NOT_DETAINED_15CD: ends with the first hearing on the petition that was called. */
export function firstHearing(matter: PetitionMatter): Trigger {
  const { petition, facts } = matter;
  const called = facts.hearings.some(
    ({ petitionId, state }) =>
      petitionId === petition.petitionId && ['heard', 'continued', 'away', 'in_hand', 'trailed', 'second_call'].includes(state),
  );
  if (stageOnClock(petition) !== 'before' || detainedOn(matter) !== 'no' || petition.arrestWarrant || called) return NONE;
  return fromFiling(matter, 'The first hearing comes within 15 court days.');
}

/** JURIS_602_DETAINED_15CD: from the first detention order; a refiled petition does not renew it, and no refiling is recorded here. */
export function jurisdictionDetained(matter: PetitionMatter): Trigger {
  if (!waitsForJurisdiction(matter) || detainedOn(matter) !== 'yes') return NONE;
  return fromDetentionOrder(matter, 'The jurisdiction hearing begins within 15 court days of it (WIC 657(a)(1)).');
}

/** JURIS_602_NOT_DETAINED_30D: also for a youth who came into custody only after the filing. Stayed while an arrest warrant is out (WIC 657(a)(2)). */
export function jurisdictionNotDetained(matter: PetitionMatter): Trigger {
  if (!waitsForJurisdiction(matter)) return NONE;
  const detained = detainedOn(matter);
  if (detained === 'unknown') return CUSTODY_UNKNOWN;
  if (detained === 'yes' && !detainedAfterFiling(matter)) return NONE;
  if (matter.petition.arrestWarrant) {
    // Once that appearance is entered, JURIS_602_WARRANT_30D runs from it.
    if (matter.facts.happenings.some(({ kind }) => kind === 'appeared_after_warrant')) return NONE;
    return missing(
      'An arrest warrant was issued on the petition. The 30 days to the jurisdiction hearing run from the first appearance after it (WIC 657(a)(2)), and the record does not hold that appearance: enter it.',
    );
  }
  return fromFiling(matter, 'The jurisdiction hearing begins within 30 days of it (WIC 657(a)).');
}

/** CONTINUED_HEARING_682E_7D: takes the place of the clock of a jurisdiction or disposition hearing that was continued for good cause. */
export function continuedHearing(matter: PetitionMatter): Trigger {
  const stage = stageOnClock(matter.petition);
  const types = stage === 'before' ? JURISDICTION : DISPOSITION;
  const continuance = stage === 'before' || stage === 'sustained' ? lastContinuance(matter, types) : null;
  if (continuance === null || lastHeard(matter, types) !== null) return NONE;
  return from(
    continuance.continuedOn ?? nextSet(matter, types),
    'the continued hearing',
    'It begins within 7 days of that day (WIC 682(e)).',
  );
}

/** DISPO_602_DETAINED_10CD: from the finding, the end of the jurisdiction hearing. */
export function dispositionDetained(matter: PetitionMatter): Trigger {
  if (!waitsForDisposition(matter) || detainedOn(matter) !== 'yes') return NONE;
  return from(jurisdictionFoundOn(matter.petition), 'the jurisdiction finding', 'Disposition comes within 10 court days of it (WIC 702).');
}

/** DISPO_602_NOT_DETAINED_30D_FROM_FILING: from the filing, not from the finding. */
export function dispositionNotDetained(matter: PetitionMatter): Trigger {
  if (!waitsForDisposition(matter)) return NONE;
  const detained = detainedOn(matter);
  if (detained === 'unknown') return CUSTODY_UNKNOWN;
  return detained === 'yes' ? NONE : fromFiling(matter, 'Disposition comes within 30 days of it (WIC 702).');
}

/** JOINT_ASSESSMENT_HEARING_DETAINED: a dependency case is open, the petition waits for jurisdiction, the youth is detained. */
export function jointAssessmentDetained(matter: PetitionMatter): Trigger {
  if (!waitsForJointAssessment(matter) || detainedOn(matter) !== 'yes') return NONE;
  return fromDetentionOrder(matter, 'The joint assessment is heard within 15 court days of it (Rule 5.512(e)).');
}

/** JOINT_ASSESSMENT_HEARING_NOT_DETAINED: the same for a youth who is not detained, from the filing. */
export function jointAssessmentNotDetained(matter: PetitionMatter): Trigger {
  if (!waitsForJointAssessment(matter) || detainedOn(matter) !== 'no') return NONE;
  return fromFiling(matter, 'The joint assessment is heard within 30 days of it (Rule 5.512(e)).');
}

/** REVIEW_737_15D: from the first day in the hall after disposition, then from each review. */
export function waitingForPlacement(matter: PetitionMatter): Trigger {
  const { facts, petition } = matter;
  const stay = staysToday(facts).find(({ kind, petitionId }) => kind === 'juvenile_hall' && petitionId === petition.petitionId);
  if (stay === undefined) return NONE;
  const awaits = holdsToday(facts).some((status) => status === 'ward_placement' || status === 'camp');
  if (!awaits)
    return missing(
      'The youth is in the juvenile hall after disposition and the record holds no placement order. Whether the reviews of WIC 737(b) run is not known.',
    );
  if (stay.fromOn === null || petition.disposedOn === null)
    return from(null, 'the first day in the hall after disposition', 'The wait for a placement is reviewed every 15 days (WIC 737(b)).');
  const firstDay = latest(stay.fromOn, petition.disposedOn);
  const reviewed = lastHeardInCase(facts, ['placement_review_15_day']);
  return reviewed === null || isBefore(reviewed, firstDay)
    ? { kind: 'runs', from: firstDay, event: 'the first day in the hall after disposition' }
    : { kind: 'runs', from: reviewed, event: 'the last review' };
}

/** STRTP_REVIEW_45D: from the start of today's stay in a group home, until the court has reviewed the placement. */
export function groupHomeReview(matter: PetitionMatter): Trigger {
  const stay = staysToday(matter.facts).find(({ kind }) => kind === 'group_home');
  if (stay === undefined) return NONE;
  const reviewed = lastHeardInCase(matter.facts, ['placement_review_6_month', 'permanency']);
  if (stay.fromOn !== null && reviewed !== null && !isBefore(reviewed, stay.fromOn)) return NONE;
  return from(stay.fromOn, 'the start of the placement', 'The court reviews it within 45 days (WIC 727.12(a)).');
}

/** REVIEW_727_2_6M: from the entry into foster care, then from each six-month review. */
export function sixMonthReview(matter: PetitionMatter): Trigger {
  return fromFosterCare(matter, ['placement_review_6_month', 'permanency']);
}

/** PERMANENCY_727_3_12M: from the entry into foster care, then from each permanency hearing. */
export function permanencyHearing(matter: PetitionMatter): Trigger {
  return fromFosterCare(matter, ['permanency']);
}

/** WARD_PROBATION_CAP_12M: wards on probation only. A placement, also of a youth of both courts, a camp and the secure track are outside the cap (WIC 602.05(f) to (h)). */
export function wardProbation({ facts, petition }: PetitionMatter): Trigger {
  const holds = holdsToday(facts);
  const isPlaced = staysToday(facts).some(({ kind }) => kind === 'group_home');
  if (!holds.includes('ward_home') && (!holds.includes('dual') || isPlaced)) return NONE;
  return from(
    petition.disposedOn,
    'the last disposition hearing',
    'Probation ends after 12 months unless the court extends it (WIC 602.05).',
  );
}

function fromFosterCare(matter: PetitionMatter, reviews: readonly HearingType[]): Trigger {
  const { facts } = matter;
  const isPlaced =
    holdsToday(facts).some((status) => status === 'ward_placement') ||
    (holdsToday(facts).includes('dual') && staysToday(facts).some(({ kind }) => kind === 'group_home'));
  if (!isPlaced || isAtHome(facts)) return NONE;
  const reviewed = lastHeardInCase(facts, reviews);
  if (
    reviewed !== null &&
    !isBefore(reviewed, matter.petition.disposedOn ?? reviewed) &&
    !isBefore(reviewed, removalTold(facts) ?? reviewed)
  )
    return { kind: 'runs', from: reviewed, event: 'the last review' };
  const entered = enteredFosterCareOn(facts);
  const counted = 'The six-month review (WIC 727.2) and the permanency hearing (WIC 727.3) are counted from it.';
  return from(entered, 'the entry into foster care (WIC 727.4(d)(4))', counted);
}

/** The record says where the youth is today, and it is at home: no placement is reviewed until the next one begins. */
function isAtHome(facts: PetitionMatter['facts']): boolean {
  const stays = staysToday(facts);
  return stays.length > 0 && stays.every(({ kind }) => kind === 'home');
}

function waitsForJurisdiction(matter: PetitionMatter): boolean {
  return (
    stageOnClock(matter.petition) === 'before' && lastHeard(matter, JURISDICTION) === null && lastContinuance(matter, JURISDICTION) === null
  );
}

function waitsForDisposition(matter: PetitionMatter): boolean {
  return stageOnClock(matter.petition) === 'sustained' && lastContinuance(matter, DISPOSITION) === null;
}

function waitsForJointAssessment(matter: PetitionMatter): boolean {
  const { facts, petition } = matter;
  const heard = hearingsOf(matter, ['joint_assessment']).some(
    ({ state, heldOn }) => state === 'heard' && (petition.filedOn === null || !isBefore(heldOn, petition.filedOn)),
  );
  return facts.dependency === 'open' && stageOnClock(petition) === 'before' && !heard;
}
