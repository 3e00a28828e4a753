import { count, type Counted, type Period } from '../../time/counting.ts';
import { courtDaysBetween, nextCourtDay } from '../../time/court-calendar.ts';
import { daysBetween, isAfter, isBefore, latest, sayDate, type LocalDate } from '../../time/local-date.ts';
import { CHANGE_GROUND, type ClockChangeKind } from '../../vocabulary/clock-change.ts';
import { setting } from '../court-settings.ts';
import type { ClockChange } from './clock-change.ts';
import { dayWithin, lastDayOf, sayPeriod, upToDay, withStep, type Tally } from './tally.ts';
import { limitOf } from './extension-limit.ts';

type Effect = (tally: Tally, change: ClockChange) => Tally;

/** What each kind of change does to a count. Nothing is forgotten: every change leaves its step, also one without effect. */
const EFFECT: Readonly<Record<ClockChangeKind, Effect>> = {
  time_waiver: waived,
  waiver_withdrawn: withdrawn,
  extended,
  tolled,
  resumed,
  restarted,
};

/** The count after one more change. */
export function applyChange(tally: Tally, change: ClockChange): Tally {
  return EFFECT[change.kind](tally, change);
}

/** A general waiver takes the last day away until it is withdrawn; a waiver to a date moves it there, never back. */
function waived(tally: Tally, change: ClockChange): Tally {
  const left = tally.left ?? leftOver(tally, change.madeOn);
  if (change.untilOn === null && tally.standing === 'waived') return without(tally, change, 'Time was waived in general already.');
  if (change.untilOn === null)
    return taken(
      { ...tally, standing: 'waived', left },
      change,
      `Time was waived in general on ${sayDate(change.madeOn)}. No last day runs.`,
    );
  if (!isAfter(change.untilOn, lastDayOf(tally.counted)))
    return without(tally, change, `Time was waived to ${sayDate(change.untilOn)}, which is not after the last day.`);
  const counted = upToDay(change.untilOn, tally.calendar);
  return taken(
    { ...tally, standing: 'runs', left, counted },
    change,
    `Time was waived on ${sayDate(change.madeOn)} to ${sayDate(change.untilOn)}.`,
  );
}

/** No text says what a withdrawal does: the court's setting decides whether the rest of the time runs on or all of it anew. */
function withdrawn(tally: Tally, change: ClockChange): Tally {
  const on = change.fromOn ?? change.madeOn;
  if (tally.left === null) return without(tally, change, 'A time waiver was withdrawn, but none stood.');
  const runsOn = setting(tally.ground.settings, 'waiverWithdrawn') === 'runs_on';
  const period = runsOn ? tally.left : tally.asked.period;
  const again = countFrom(tally, on, period);
  const waivedTo = tally.standing === 'waived' ? null : lastDayOf(tally.counted);
  const keeps = waivedTo !== null && !isBefore(lastDayOf(again), waivedTo);
  const how = runsOn
    ? `What was left of the time, ${sayPeriod(period)}, runs on from then`
    : `${upperFirst(sayPeriod(period))} run anew from then`;
  const words = `The time waiver was withdrawn on ${sayDate(on)}. ${how} (the law is silent; the court's setting).`;
  return taken({ ...tally, standing: 'runs', left: null, from: on, counted: keeps ? tally.counted : again }, change, words);
}

/** Good cause and its like move the last day, up to the limit that the row sets and never past it; never back. */
function extended(tally: Tally, change: ClockChange): Tally {
  const limit = limitOf(tally, change);
  if (limit.kind === 'refused') return refused(tally, change, limit.words);
  const until = change.untilOn ?? limit.until;
  if (until === null) return refused(tally, change, 'the extension names no new last day.');
  if (limit.until !== null && isAfter(until, limit.until))
    return refused(tally, change, `${sayDate(until)} is past ${sayDate(limit.until)}, beyond which the law gives no more time.`);
  // A row that only adds time is counted to its limit; the extension says how much of it was given.
  if (tally.asked.rule.addsTo === null && !isAfter(until, lastDayOf(tally.counted)))
    return without(tally, change, `Extended to ${sayDate(until)}, which is not after the last day.`);
  const ground = change.ground === null ? '' : ` (${CHANGE_GROUND[change.ground]})`;
  return taken(
    { ...tally, counted: upToDay(until, tally.calendar) },
    change,
    `Extended on ${sayDate(change.madeOn)} to ${sayDate(until)}${ground}.`,
  );
}

/** The clock stands still after this day; what was left is kept. A stop after the last day has no effect. */
function tolled(tally: Tally, change: ClockChange): Tally {
  const on = change.fromOn ?? change.madeOn;
  if (tally.standing !== 'runs') return without(tally, change, 'The clock stood still already.');
  if (isAfter(on, lastDayOf(tally.counted))) return without(tally, change, `Stopped on ${sayDate(on)}, after the last day.`);
  const left = leftOver(tally, on);
  if (left === null) return refused(tally, change, 'a clock of hours does not stop.');
  const ground = change.ground === null ? '' : ` ${CHANGE_GROUND[change.ground]}.`;
  return taken({ ...tally, standing: 'stopped', left }, change, `Stopped on ${sayDate(on)} with ${sayPeriod(left)} left.${ground}`);
}

/** What was left is counted on from the day after this one: the day of the resumption is left out like the day of a trigger (CCP 12). */
function resumed(tally: Tally, change: ClockChange): Tally {
  const on = change.fromOn ?? change.madeOn;
  if (tally.standing !== 'stopped' || tally.left === null) return without(tally, change, 'The clock was not stopped.');
  const counted = countFrom(tally, on, tally.left);
  return taken(
    { ...tally, standing: 'runs', left: null, from: on, counted },
    change,
    `Running again from ${sayDate(on)} with ${sayPeriod(tally.left)} left.`,
  );
}

/** A new trigger: the whole period again from its day. */
function restarted(tally: Tally, change: ClockChange): Tally {
  const on = change.fromOn ?? change.madeOn;
  const counted = countFrom(tally, on, tally.asked.period);
  return taken({ ...tally, standing: 'runs', left: null, from: on, counted }, change, `Started anew on ${sayDate(on)}.`);
}

/** What is left of a running count after a day; null for hours, which nothing stops. Months left are counted as days. */
function leftOver({ asked, counted, calendar, from }: Tally, on: LocalDate): Period | null {
  const { unit } = asked.period;
  if (unit === 'hours' || unit === 'courtHours') return null;
  const since = latest(on, from);
  const raw = dayWithin(counted.raw);
  if (unit === 'courtDays') return { amount: Math.max(0, courtDaysBetween(since, raw, calendar)), unit, counting: 'FWD_CD' };
  const counting = asked.period.counting === 'CAP' ? 'CAP' : 'FWD_CAL_ROLL';
  return { amount: Math.max(0, daysBetween(since, raw)), unit: 'calendarDays', counting };
}

/** With nothing left the last day is the day itself, or the next court day where the period rolls: then there is no other day to aim at. */
function countFrom({ calendar }: Tally, on: LocalDate, period: Period): Counted {
  if (period.amount > 0) return count(on, period, calendar);
  if (period.counting === 'CAP') return upToDay(on, calendar);
  const deadline = nextCourtDay(on, calendar);
  return { kind: 'day', raw: on, deadline, safe: deadline };
}

function taken(tally: Tally, change: ClockChange, words: string): Tally {
  return withStep(tally, { kind: 'changed', change, effect: 'taken', words, counted: tally.counted });
}

function without(tally: Tally, change: ClockChange, words: string): Tally {
  return withStep(tally, { kind: 'changed', change, effect: 'none', words: `${words} Nothing changes.`, counted: tally.counted });
}

function refused(tally: Tally, change: ClockChange, words: string): Tally {
  return withStep(tally, { kind: 'changed', change, effect: 'refused', words: `Not counted: ${words}`, counted: tally.counted });
}

function upperFirst(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
