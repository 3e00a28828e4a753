import { ageOn, birthday, isAfter, type LocalDate } from '../../../time/local-date.ts';
import { happened, hasHappened, hearingsIn } from '../clock-case.ts';
import { jurisdictionFoundOn } from '../clock-facts.ts';
import type { PreconditionName } from '../preconditions.ts';
import {
  answer,
  isAtStage,
  isUnder,
  once,
  onceOrUnknown,
  onlyIfTold,
  staysIn,
  unless,
  untilTold,
  type Asked,
  type Predicate,
} from './predicate.ts';

const MAJORITY = 18;
const YOUNG_CHILD = 3;

const isDependency = ({ matter: { of } }: Asked): boolean => of.facts.branch === '300';

/** Removed: entered, an order of detention on the petition, or a stay out of the home today. With no stay recorded nobody knows. */
const removed: Predicate = (asked) => {
  const { matter } = asked;
  if (hasHappened(matter, 'removed_from_home', 'detention_ordered')) return 'yes';
  if (staysIn(matter, ['group_home', 'relative', 'juvenile_hall', 'camp'])) return 'yes';
  return staysIn(matter, ['home']) ? 'no' : 'unknown';
};

const underThree: Predicate = ({ matter }) => {
  const { bornOn } = matter.of.facts;
  const removal = happened(matter, ['removed_from_home'])[0];
  return bornOn === null || removal === undefined ? 'unknown' : answer(ageOn(bornOn, removal.on) < YOUNG_CHILD);
};

const nonminor: Predicate = ({ matter: { of } }) => {
  const { bornOn, today } = of.facts;
  return bornOn === null ? 'unknown' : answer(ageOn(bornOn, today) >= MAJORITY);
};

/** Turned 18 after the finding and before the disposition; staying detained and consenting are told by those who saw it. */
const turned18: Predicate = ({ matter }) => {
  const { bornOn, today } = matter.of.facts;
  const found = matter.petition === null ? null : jurisdictionFoundOn(matter.petition);
  if (bornOn === null || found === null || !isAtStage(matter, 'sustained')) return 'no';
  const majority: LocalDate = birthday(bornOn, MAJORITY);
  return isAfter(majority, found) && !isAfter(majority, today) ? 'unknown' : 'no';
};

/** Seen from a justice case by the open dependency case; a dependency case does not see a justice case, so there only the dual status tells. */
const bothSystems: Predicate = ({ matter }) => {
  if (isUnder(matter, ['dual'])) return 'yes';
  const { dependency, branch } = matter.of.facts;
  if (branch === '300') return 'no';
  return dependency === 'unseen' ? 'unknown' : answer(dependency === 'open');
};

/** A report too many harms nobody, so a case that the reader may not see counts as one. */
const receivesServices: Predicate = (asked) =>
  answer(
    isDependency(asked) || asked.matter.of.facts.dependency !== 'none' || isUnder(asked.matter, ['ward_placement', 'dual', 'dependent']),
  );

/** Whoever is entered as away from care was placed there. */
const underPlacementOrder: Predicate = (asked) =>
  answer(
    isDependency(asked) ||
      hasHappened(asked.matter, 'missing_from_care_learned') ||
      isUnder(asked.matter, ['ward_placement', 'dual', 'dependent']),
  );

const servicesExtended: Predicate = ({ matter }) =>
  answer(hasHappened(matter, 'permanency_hearing_held') && !hasHappened(matter, 'services_ended_or_denied'));

/** The circumstances of dependency, dual status and the reports. */
export const DEPENDENCY_ANSWERS = {
  dependency_case: (asked) => answer(isDependency(asked)),
  supplemental_petition: onlyIfTold,
  bypass_alleged: onlyIfTold,
  no_bypass_alleged: untilTold,
  removed,
  at_home: unless(removed),
  indian_child: onceOrUnknown('tribe_notice_received'),
  not_indian_child: unless(once('tribe_notice_received')),
  turned_18_before_disposition: turned18,
  under_3_at_removal: underThree,
  over_3_at_removal: unless(underThree),
  services_extended: servicesExtended,
  report_writers_absent: untilTold,
  refusal_or_silence: unless(once('petition_filed')),
  plan_in_place: once('permanent_plan_chosen'),
  nonminor,
  hearing_granted_388: ({ matter }) => (hearingsIn(matter, ['change_of_orders']).length > 0 ? 'yes' : 'unknown'),
  awaits_dependency_order: once('dependency_order_awaited'),
  notified_by_mail: onlyIfTold,
  notice_by_publication: onlyIfTold,
  parent_missing_or_unknown: onlyIfTold,
  out_of_state: onlyIfTold,
  guardianship_to_end: onlyIfTold,
  fits_both_systems: bothSystems,
  other_court_has_child: bothSystems,
  receives_child_welfare_services: receivesServices,
  under_placement_order: underPlacementOrder,
  report_made: once('county_report_received', 'safety_report_made', 'concern_reported'),
  in_protective_custody: (asked) => (isDependency(asked) ? removed(asked) : 'unknown'),
  endorsement_refused: onlyIfTold,
} as const satisfies Readonly<Partial<Record<PreconditionName, Predicate>>>;
