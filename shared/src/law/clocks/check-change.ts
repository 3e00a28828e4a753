import { sayDate } from '../../time/local-date.ts';
import { CLOCK_CHANGE } from '../../vocabulary/clock-change.ts';
import { allOf, because, met, notMet, type Answer } from '../answer.ts';
import { changeReaches, type ClockChange } from './clock-change.ts';
import type { ClockFacts } from './clock-facts.ts';
import { leversOf } from './extension-limit.ts';
import { clocksOf, type RunningClock } from './running-clocks.ts';
import type { CountingGround } from './tally.ts';

/**
 * Says whether a change may be made to the clocks of a case: whether it reaches a clock that runs, and whether the law knows such a change
 * there. A refusal names what is missing. It writes nothing.
 */
export function checkChange(facts: ClockFacts, proposed: ClockChange, ground: CountingGround): Answer {
  const reached = clocksOf(facts, ground).running.filter((clock) => reaches(proposed, clock));
  if (reached.length === 0) return notMet(because(`${CLOCK_CHANGE[proposed.kind]}: no clock that runs here is reached by it.`, null));
  return allOf(reached.map((clock) => checkOne(proposed, clock)));
}

function reaches(change: ClockChange, { rule, petitionId }: RunningClock): boolean {
  return (change.petitionId === null || change.petitionId === petitionId) && changeReaches(change, rule);
}

function checkOne(change: ClockChange, { rule, trigger }: RunningClock): Answer {
  const [cite] = rule.cites;
  if ((change.fromOn ?? change.madeOn) < trigger.on)
    return notMet(because(`The clock began on ${sayDate(trigger.on)}; the change comes before it.`, cite));
  if (change.kind === 'extended' && leversOf(rule.extensions, change.ground).length === 0)
    return notMet(because(`${rule.act}: the law names no such ground for more time here.`, cite));
  return met(because(`${rule.act}: ${CLOCK_CHANGE[change.kind].toLowerCase()}.`, cite));
}
