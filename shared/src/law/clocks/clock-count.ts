import { count, type Counted, type CountedDay, type Period } from '../../time/counting.ts';
import { nextCourtDay, previousCourtDay } from '../../time/court-calendar.ts';
import { isAfter, isBefore, type LocalDate } from '../../time/local-date.ts';
import { reaches } from '../ages.ts';
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
  const counted = countedFirst(asked, ground);
  const first: CountStep = { kind: 'counted', from: asked.from, period: asked.period, counted };
  let tally: Tally = { asked, ground, calendar, counted, standing: 'runs', steps: [first], from: dayWithin(asked.from), left: null };
  for (const bound of asked.bounds) tally = bounded(tally, bound);
  for (const extension of asked.emergencies) tally = lengthened(tally, extension);
  for (const change of asked.changes) tally = applyChange(tally, change);
  return tally;
}

/** From a birth the count is a birthday, by the court's own rule for one on February 29; from anything else it is the period of the law. */
function countedFirst({ rule, from, period }: CountAsked, { settings, calendar }: CountingGround): Counted {
  if (rule.trigger.kind !== 'birth') return count(from, period, calendar.reaching(rule.reach));
  const on = reaches(dayWithin(from), period.amount, settings);
  return { kind: 'day', raw: on, deadline: on, safe: on };
}

function bounded(tally: Tally, known: KnownBound): Tally {
  const { bound, on } = known;
  const before = lastDayOf(tally.counted);
  const moves = bound.take === 'earlier' ? isBefore(on, before) : isAfter(on, before);
  if (!moves) return tally;
  const safe = previousCourtDay(on, tally.calendar);
  const counted: CountedDay = { kind: 'day', raw: on, deadline: lastDayOfBound(known, tally), safe };
  return withStep(tally, { kind: 'bound', on, words: bound.words, counted });
}

/** A bound that cuts the period short never moves later; another limit that was counted closes like the period beside it (R2). */
function lastDayOfBound({ bound, on }: KnownBound, { asked, calendar }: Tally): LocalDate {
  if (bound.take === 'earlier') return previousCourtDay(on, calendar);
  return bound.period !== null && asked.period.counting === 'FWD_CAL_ROLL' ? nextCourtDay(on, calendar) : on;
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
