import type { CallRow, SessionToCall } from './call-order.ts';
import type { MinuteOfDay } from './minute-of-day.ts';

/** Why the bench waits before a row: for the time that was told, for a separation, or after hard news. */
export type PauseReason = 'time_told' | 'apart' | 'hard_news';

/** When a row is called. Its time follows from the rows before it. */
export interface CalledAt {
  readonly row: CallRow;
  readonly startsAt: MinuteOfDay;
  /** Without the buffer after it. */
  readonly endsAt: MinuteOfDay;
  /** Minutes before it in which nothing is called, beyond the buffer. */
  readonly pause: number;
  readonly pauseFor: PauseReason | null;
  /** The hearing that it must not come closer to, where that makes the pause. */
  readonly apartFrom: string | null;
}

/** True when the ids are the session's hearings, each once, with those called already at the top in their order. */
export function isWholeOrder({ rows, called }: SessionToCall, order: readonly string[]): boolean {
  const asked = new Set(order);
  return (
    order.length === rows.length &&
    asked.size === rows.length &&
    rows.every(({ hearingId }) => asked.has(hearingId)) &&
    called.every(({ hearingId }, place) => order[place] === hearingId)
  );
}

/**
 * The times of an order. Each row is called as soon as the one before it and its buffer are over, its own time has come, whoever it is
 * kept apart from is far enough away (levels 1 and 2), and the pause after hard news has passed. So no order breaks such a separation: it
 * makes the bench wait instead. Rows called already keep their times. Throws a RangeError when the ids are not the session's hearings.
 */
export function timesOf(session: SessionToCall, order: readonly string[]): readonly CalledAt[] {
  if (!isWholeOrder(session, order))
    throw new RangeError('The order does not name each hearing of the session once, the called ones first.');
  const byId = new Map(session.rows.map((row) => [row.hearingId, row]));
  const times: CalledAt[] = [];
  for (const id of order) {
    const row = byId.get(id);
    if (row !== undefined) times.push(nextCall(session, times, row));
  }
  return times;
}

/** When a row is called after those of `before`. */
export function nextCall(session: SessionToCall, before: readonly CalledAt[], row: CallRow): CalledAt {
  const already = session.called.find(({ hearingId }) => hearingId === row.hearingId);
  const free = benchFree(session, before);
  if (already !== undefined) return calledAt(row, already.startsAt, Math.max(0, already.startsAt - free));
  const reasons = waitsOf(session, before, row);
  const latest = reasons.reduce<Wait | null>((last, wait) => (wait.until > (last?.until ?? free) ? wait : last), null);
  if (latest === null) return calledAt(row, free, 0);
  return {
    ...calledAt(row, latest.until, latest.until - free),
    pauseFor: latest.why,
    apartFrom: latest.from,
  };
}

interface Wait {
  readonly until: MinuteOfDay;
  readonly why: PauseReason;
  readonly from: string | null;
}

function calledAt(row: CallRow, startsAt: MinuteOfDay, pause: number): CalledAt {
  return { row, startsAt, endsAt: startsAt + row.minutes, pause, pauseFor: null, apartFrom: null };
}

/** When the bench is free again after these rows. */
export function benchFree({ startsAt }: SessionToCall, before: readonly CalledAt[]): MinuteOfDay {
  const last = before.at(-1);
  return last === undefined ? startsAt : last.endsAt + last.row.buffer;
}

function waitsOf(session: SessionToCall, before: readonly CalledAt[], row: CallRow): readonly Wait[] {
  return [...afterHardNews(session, before), { until: row.readyFrom, why: 'time_told', from: null }, ...farEnough(session, before, row)];
}

/** After so many hearings with hard news in a row everyone gets a pause, whoever comes next. */
function afterHardNews({ rules }: SessionToCall, before: readonly CalledAt[]): readonly Wait[] {
  const last = before.at(-1);
  if (last === undefined || hardNewsInARow(rules.hardNewsReset, before) < rules.hardNewsInARow) return [];
  return [{ until: last.endsAt + rules.hardNewsReset, why: 'hard_news', from: null }];
}

/** How many of the last rows told hard news, one after another without a pause that makes a new start. */
function hardNewsInARow(reset: number, before: readonly CalledAt[]): number {
  let inARow = 0;
  let next: CalledAt | null = null;
  for (const called of before.toReversed()) {
    if (!called.row.isHardNews || (next !== null && next.startsAt - called.endsAt >= reset)) break;
    inARow += 1;
    next = called;
  }
  return inARow;
}

function farEnough({ apart, rules }: SessionToCall, before: readonly CalledAt[], row: CallRow): readonly Wait[] {
  return before.flatMap((called) => {
    const pair = apart.find(({ hearingIds }) => hearingIds.includes(row.hearingId) && hearingIds.includes(called.row.hearingId));
    if (pair === undefined || called.row.hearingId === row.hearingId || pair.level > 2) return [];
    const until = pair.level === 1 ? called.startsAt + rules.apartStarts : called.endsAt + rules.apartMinutes;
    return [{ until, why: 'apart', from: called.row.hearingId }];
  });
}
