import { count, type CountedDay, type Period } from '../../time/counting.ts';
import { previousCourtDay } from '../../time/court-calendar.ts';
import { isAfter, isBefore } from '../../time/local-date.ts';
import { applyChange } from './change-effects.ts';
import type { EmergencyExtension } from './clock-change.ts';
import {
  dayWithin,
  lastDayOf,
  withStep,
  type CountAsked,
  type CountedClock,
  type CountingGround,
  type CountStep,
  type KnownBound,
  type Tally,
} from './tally.ts';

/** Counts a clock: the period of the law, the bound beside it, emergency orders, then each change in its order. */
export function countClock(asked: CountAsked, ground: CountingGround): CountedClock {
  const calendar = ground.calendar.reaching(asked.rule.reach);
  const counted = count(asked.from, asked.period, calendar);
  const first: CountStep = { kind: 'counted', from: asked.from, period: asked.period, counted };
  let tally: Tally = { asked, ground, calendar, counted, standing: 'runs', steps: [first], from: dayWithin(asked.from), left: null };
  for (const bound of asked.bounds) tally = bounded(tally, bound);
  for (const extension of asked.emergencies) tally = lengthened(tally, extension);
  for (const change of asked.changes) tally = applyChange(tally, change);
  return tally;
}

function bounded(tally: Tally, { bound, on }: KnownBound): Tally {
  const before = lastDayOf(tally.counted);
  const moves = bound.take === 'earlier' ? isBefore(on, before) : isAfter(on, before);
  if (!moves) return tally;
  const reached = previousCourtDay(on, tally.calendar);
  const counted: CountedDay = { kind: 'day', raw: on, deadline: bound.take === 'earlier' ? reached : on, safe: reached };
  return withStep(tally, { kind: 'bound', on, words: bound.words, counted });
}

/** The order's addition is counted on from where the period would have ended, and closed like the period itself. */
function lengthened(tally: Tally, extension: EmergencyExtension): Tally {
  const period = additionOf(extension, tally.asked.period.counting === 'CAP' ? 'CAP' : 'FWD_CAL_ROLL');
  return withStep(tally, { kind: 'emergency', extension, period, counted: count(tally.counted.raw, period, tally.calendar) });
}

function additionOf({ amount, unit }: EmergencyExtension, counting: 'CAP' | 'FWD_CAL_ROLL'): Period {
  switch (unit) {
    case 'hours':
      return { amount, unit, counting: 'HOURS' };
    case 'courtHours':
      return { amount, unit, counting: 'COURT_HOURS' };
    case 'courtDays':
      return { amount, unit, counting: 'FWD_CD' };
    default:
      return { amount, unit, counting };
  }
}
