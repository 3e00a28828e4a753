import { DEPENDENCY_ANSWERS } from './answers/dependency.ts';
import { JUSTICE_ANSWERS } from './answers/justice.ts';
import { answer, type Asked, type Holds, type Predicate } from './answers/predicate.ts';
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

/** Whether a circumstance holds in a matter: as somebody established it, else as the dates and kinds of the record show it. */
export function holds(name: PreconditionName, asked: Asked): Holds {
  return told(name, asked) ?? PRECONDITION_ANSWERS[name](asked);
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
