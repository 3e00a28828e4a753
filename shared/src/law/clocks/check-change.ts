import { isAfter, isBefore, sayDate } from '../../time/local-date.ts';
import { CLOCK_CHANGE } from '../../vocabulary/clock-change.ts';
import { allOf, because, met, notMet, type Answer } from '../answer.ts';
import { changeReaches, waiverReaches, type ClockChange } from './clock-change.ts';
import type { ClockFacts } from './clock-facts.ts';
import { clockRule } from './clock-rules.ts';
import { clocksOf, type RunningClock } from './running-clocks.ts';
import type { CountingGround } from './tally.ts';

/**
 * Says whether a change may be made to the clocks of a case: it reaches a clock that runs, the law knows such a change there, it would move
 * something, and it goes past no outer limit. Every refusal is a sentence with its authority. It writes nothing.
 */
export function checkChange(facts: ClockFacts, proposed: ClockChange, ground: CountingGround): Answer {
  const early = allOf([knownToTheLaw(proposed), madeByToday(facts, proposed)]);
  if (early.kind !== 'met') return early;
  const { running } = clocksOf({ ...facts, changes: [...facts.changes, proposed] }, ground);
  const reached = running.filter((clock) => reaches(proposed, clock));
  if (reached.length === 0) return notMet(because(`${CLOCK_CHANGE[proposed.kind]}: no clock that runs here is reached by it.`, null));
  const answers = reached.map((clock) =>
    allOf([notBeforeItsClock(proposed, clock), asItWorks(proposed, clock), withinLimits(clock, running)]),
  );
  return proposed.clock === null ? anyOf(answers) : allOf(answers);
}

/** A change without a clock's name is good when one clock takes it: the others are left as they are. */
function anyOf(answers: readonly Answer[]): Answer {
  const taken = answers.filter(({ kind }) => kind === 'met');
  return allOf(taken.length > 0 ? taken : answers);
}

function knownToTheLaw({ kind, clock }: ClockChange): Answer {
  const isWaiver = kind === 'time_waiver' || kind === 'waiver_withdrawn';
  if (!isWaiver || clock === null || waiverReaches(clockRule(clock))) return met();
  const rule = clockRule(clock);
  return notMet(because(`${rule.act}: no time waiver reaches this clock.`, rule.cites[0]));
}

function madeByToday({ today }: ClockFacts, { madeOn }: ClockChange): Answer {
  return isAfter(madeOn, today) ? notMet(because(`It is entered when it was made, and ${sayDate(madeOn)} is still ahead.`, null)) : met();
}

function reaches(change: ClockChange, { rule, petitionId }: RunningClock): boolean {
  return (change.petitionId === null || change.petitionId === petitionId) && changeReaches(change, rule);
}

function notBeforeItsClock(change: ClockChange, { rule, trigger }: RunningClock): Answer {
  const [cite] = rule.cites;
  if (!isBefore(change.fromOn ?? change.madeOn, trigger.on)) return met();
  return notMet(because(`${rule.act}: the clock began on ${sayDate(trigger.on)}, and the change comes before it.`, cite));
}

function asItWorks({ changeId }: ClockChange, { rule, effects }: RunningClock): Answer {
  const [cite] = rule.cites;
  const own = effects.find((effect) => effect.changeId === changeId);
  if (own === undefined) return met();
  return own.effect === 'taken' ? met(because(`${rule.act}: ${own.words}`, cite)) : notMet(because(`${rule.act}: ${own.words}`, cite));
}

/** An outer limit of the law on the same petition, met by the same hearing, is not moved by moving a limit inside it (WIC 352(b)). */
function withinLimits(clock: RunningClock, running: readonly RunningClock[]): Answer {
  if (clock.waived || clock.stopped) return met();
  const past = running.filter((cap) => isOuterLimit(cap, clock) && isAfter(clock.deadline, cap.deadline));
  return allOf(
    past.map((cap) =>
      notMet(
        because(
          `${cap.rule.act}: the outer limit is ${sayDate(cap.deadline)}, and ${sayDate(clock.deadline)} is past it.`,
          cap.rule.cites[0],
        ),
      ),
    ),
  );
}

function isOuterLimit(cap: RunningClock, clock: RunningClock): boolean {
  if (cap.key === clock.key || cap.rule.period?.counting !== 'CAP' || cap.waived || cap.stopped) return false;
  const samePetition = cap.petitionId === null || clock.petitionId === null || cap.petitionId === clock.petitionId;
  return samePetition && cap.rule.metBy.hearings.some((type) => clock.rule.metBy.hearings.includes(type));
}
