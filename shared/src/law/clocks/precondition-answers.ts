import { DEPENDENCY_ANSWERS } from './answers/dependency.ts';
import { JUSTICE_ANSWERS } from './answers/justice.ts';
import { isAfter } from '../../time/local-date.ts';
import { answer, type Asked, type Holds, type Predicate } from './answers/predicate.ts';
import { happened } from './clock-case.ts';
import type { PreconditionName } from './preconditions.ts';

/** How each circumstance is read off a case. Exhaustive: a new circumstance without its reading does not compile. */
const PRECONDITION_ANSWERS: Readonly<Record<PreconditionName, Predicate>> = { ...JUSTICE_ANSWERS, ...DEPENDENCY_ANSWERS };

/** The circumstances that are each other's opposite: what is told of one is told of the other. */
const OPPOSITES: readonly (readonly [PreconditionName, PreconditionName])[] = [
  ['detained', 'not_detained'],
  ['misdemeanor_group', 'outside_misdemeanor_group'],
  ['warrant_before_first_appearance', 'no_warrant_before_first_appearance'],
  ['set_within_5_days_of_filing', 'set_later_than_5_days_after_filing'],
  ['listed_707b', 'not_listed_707b'],
  ['bypass_alleged', 'no_bypass_alleged'],
  ['removed', 'at_home'],
  ['indian_child', 'not_indian_child'],
  ['under_3_at_removal', 'over_3_at_removal'],
  ['all_purpose_assignment', 'no_all_purpose_assignment'],
];

const OPPOSITE: ReadonlyMap<PreconditionName, PreconditionName> = new Map(
  OPPOSITES.flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ]),
);

/** Of two opposites the one that is asked, so that nobody is asked both; any other circumstance itself. */
export function firstOfPair(name: PreconditionName): PreconditionName {
  return OPPOSITES.find(([, second]) => second === name)?.[0] ?? name;
}

/**
 * Custody and the stage of a petition are orders and findings, and they are in the record. While it shows them, nobody's word to the contrary
 * hides the clocks that end in release or dismissal.
 */
const RECORD_STANDS: Partial<Readonly<Record<PreconditionName, Holds>>> = {
  detained: 'yes',
  not_detained: 'no',
  detained_at_filing: 'yes',
  jurisdiction_pending: 'yes',
  disposition_pending: 'yes',
};
const OF_THE_STAGE: ReadonlySet<PreconditionName> = new Set<PreconditionName>(['jurisdiction_pending', 'disposition_pending']);

/** Whether a circumstance holds in a matter: as an order in the record shows it, else as somebody established it, else as the dates show it. */
export function holds(name: PreconditionName, asked: Asked): Holds {
  const recorded = PRECONDITION_ANSWERS[name](asked);
  const stands = RECORD_STANDS[name] === recorded && (OF_THE_STAGE.has(name) || !wasReleased(asked));
  return stands ? recorded : (told(name, asked) ?? recorded);
}

/** A release was entered, and no stay in the hall and no order of detention began after it. */
function wasReleased({ matter }: Asked): boolean {
  const released = happened(matter, ['released']).at(-1);
  if (released === undefined) return false;
  const { stays, petitions } = matter.of.facts;
  const orders = petitions.flatMap(({ detentions }) => detentions.filter(({ inForce }) => inForce).map(({ orderedOn }) => orderedOn));
  const held = [...orders, ...stays.filter(({ kind }) => kind === 'juvenile_hall').map(({ fromOn }) => fromOn)];
  return held.every((on) => on === null || !isAfter(on, released.on));
}

function told(name: PreconditionName, { matter }: Asked): Holds | null {
  const { circumstances } = matter.of.facts;
  if (circumstances === undefined) return null;
  const opposite = OPPOSITE.get(name);
  const known = circumstances.findLast(
    (one) =>
      (one.name === name || one.name === opposite) &&
      (one.petitionId === null || matter.petition === null || one.petitionId === matter.petition.petitionId),
  );
  return known === undefined ? null : answer(known.holds === (known.name === name));
}
