import type { HappeningKind } from '../../../vocabulary/happening.ts';
import type { LocalDate } from '../../../time/local-date.ts';
import type { CustodyKind, JurisdictionStatus } from '../../../vocabulary/youth.ts';
import { hasHappened, type Matter } from '../clock-case.ts';
import { detainedOn, holdsToday, staysToday, stageOnClock, type HearingOnClock } from '../clock-facts.ts';
import type { ClockRule } from '../clock-rule.ts';

/** What the record says about a circumstance. unknown: it holds no word on it, and a guess could make a clock up or hide one. */
export type Holds = 'yes' | 'no' | 'unknown';

/** A circumstance asked about: the matter, and the clock that wants to know. */
export interface Asked {
  readonly matter: Matter;
  readonly rule: ClockRule;
  /** The day of the trigger. */
  readonly on: LocalDate;
  /** The hearing before which the act is due; null for a clock counted forward. */
  readonly before: HearingOnClock | null;
}

/** Answers one circumstance from the facts. */
export type Predicate = (asked: Asked) => Holds;

/** Yes or no from a truth. */
export const answer = (holds: boolean): Holds => (holds ? 'yes' : 'no');

/** The opposite; what is unknown stays unknown. */
export const unless =
  (predicate: Predicate): Predicate =>
  (asked) => {
    const holds = predicate(asked);
    return holds === 'unknown' ? 'unknown' : answer(holds === 'no');
  };

/** Yes once one of these happened in the matter; until then no: the court enters it when it happens. */
export const once =
  (...kinds: readonly HappeningKind[]): Predicate =>
  ({ matter }) =>
    answer(hasHappened(matter, ...kinds));

/** Yes once one of these happened; until then nobody knows, since it may hold without having been entered. */
export const onceOrUnknown =
  (...kinds: readonly HappeningKind[]): Predicate =>
  ({ matter }) =>
    hasHappened(matter, ...kinds) ? 'yes' : 'unknown';

/** Yes while the court holds the youth under one of these. */
export const under =
  (...statuses: readonly JurisdictionStatus[]): Predicate =>
  ({ matter }) =>
    answer(isUnder(matter, statuses));

/** Nothing in the record can show it: only somebody who established it. */
export const onlyTold: Predicate = () => 'unknown';

/** It is an exception that somebody has to raise: no, until somebody did. */
export const onlyIfTold: Predicate = () => 'no';

/** The longer or later branch is somebody else's exception: yes, until that is told, since the earlier day loses nothing. */
export const untilTold: Predicate = () => 'yes';

/** True while the court holds the youth under one of these today. */
export function isUnder({ of }: Matter, statuses: readonly JurisdictionStatus[]): boolean {
  const { facts } = of;
  return facts.holds.length > 0 && holdsToday(facts).some((status) => statuses.includes(status));
}

/** True while the youth stays in a place of one of these kinds today. */
export function staysIn({ of }: Matter, kinds: readonly CustodyKind[]): boolean {
  return of.facts.stays.length > 0 && staysToday(of.facts).some(({ kind }) => kinds.includes(kind));
}

/** Whether the youth is detained: on the petition in view, or with none in view on any that is alive. */
export const detained: Predicate = ({ matter }) => {
  const { of, petition } = matter;
  if (petition !== null) return detainedOn({ facts: of.facts, petition });
  const live = of.facts.petitions.filter((one) => stageOnClock(one) !== 'ended');
  return answer(staysIn(matter, ['juvenile_hall']) || live.some(({ detentions }) => detentions.some(({ inForce }) => inForce)));
};

/** True while the petition in view, or with none in view any, is at this stage. */
export function isAtStage({ of, petition }: Matter, stage: ReturnType<typeof stageOnClock>): boolean {
  return petition === null ? of.facts.petitions.some((one) => stageOnClock(one) === stage) : stageOnClock(petition) === stage;
}
