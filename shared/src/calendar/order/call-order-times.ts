import type { CallRow, SessionToCall } from './call-order.ts';
import type { MinuteOfDay } from '../minute-of-day.ts';

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

/** The times of one order; see `CallClock`. Throws a RangeError when the ids are not the session's hearings, the called ones first. */
export function timesOf(session: SessionToCall, order: readonly string[]): readonly CalledAt[] {
  if (!isWholeOrder(session, order))
    throw new RangeError('The order does not name each hearing of the session once, the called ones first.');
  return new CallClock(session).times(order);
}

interface Wait {
  readonly until: MinuteOfDay;
  readonly why: PauseReason;
  readonly from: string | null;
}

/**
 * Says when each row of an order is called: as soon as the one before it and its buffer are over, its own time has come, whoever it is
 * kept apart from is far enough away (levels 1 and 2), and the pause after hard news has passed. So no order breaks such a separation: it
 * makes the bench wait instead. Rows called already keep their times.
 */
export class CallClock {
  private readonly session: SessionToCall;
  private readonly byId: ReadonlyMap<string, CallRow>;
  private readonly called: ReadonlyMap<string, MinuteOfDay>;
  private readonly levels = new Map<string, ReadonlyMap<string, number>>();

  constructor(session: SessionToCall) {
    this.session = session;
    this.byId = new Map(session.rows.map((row) => [row.hearingId, row]));
    this.called = new Map(session.called.map(({ hearingId, startsAt }) => [hearingId, startsAt]));
    for (const { hearingId } of session.rows) this.levels.set(hearingId, this.levelsOf(hearingId));
  }

  /** The times of an order. Ids that are no hearing of the session are passed over. */
  times(order: readonly string[]): readonly CalledAt[] {
    const times: CalledAt[] = [];
    for (const id of order) {
      const row = this.byId.get(id);
      if (row !== undefined) times.push(this.next(times, row));
    }
    return times;
  }

  /** When a row is called after these. */
  next(before: readonly CalledAt[], row: CallRow): CalledAt {
    const free = this.benchFree(before);
    const already = this.called.get(row.hearingId);
    if (already !== undefined) return calledAt(row, already, free);
    const last = this.waits(before, row).reduce<Wait | null>(
      (latest, wait) => (wait.until > (latest?.until ?? free) ? wait : latest),
      null,
    );
    if (last === null) return calledAt(row, free, free);
    return { ...calledAt(row, last.until, free), pauseFor: last.why, apartFrom: last.from };
  }

  /** When the bench is free after these. */
  benchFree(before: readonly CalledAt[]): MinuteOfDay {
    const last = before.at(-1);
    return last === undefined ? this.session.startsAt : last.endsAt + last.row.buffer;
  }

  /** How far two hearings are kept apart by time within the session: the stricter level, 0 for not at all. */
  private levelsOf(hearingId: string): ReadonlyMap<string, number> {
    const levels = new Map<string, number>();
    for (const { hearingIds, level } of this.session.apart) {
      const other = hearingIds.find((id) => id !== hearingId);
      if (hearingIds.includes(hearingId) && other !== undefined && level <= 2) levels.set(other, Math.max(level, levels.get(other) ?? 0));
    }
    return levels;
  }

  private waits(before: readonly CalledAt[], row: CallRow): readonly Wait[] {
    return [...this.afterHardNews(before), { until: row.readyFrom, why: 'time_told', from: null }, ...this.farEnough(before, row)];
  }

  /** After so many hearings with hard news in a row everyone gets a pause, whoever comes next. */
  private afterHardNews(before: readonly CalledAt[]): readonly Wait[] {
    const { hardNewsInARow, hardNewsReset } = this.session.rules;
    const last = before.at(-1);
    if (last === undefined || hardNewsRun(hardNewsReset, before) < Math.max(1, hardNewsInARow)) return [];
    return [{ until: last.endsAt + hardNewsReset, why: 'hard_news', from: null }];
  }

  private farEnough(before: readonly CalledAt[], row: CallRow): readonly Wait[] {
    const levels = this.levels.get(row.hearingId);
    if (levels === undefined || levels.size === 0) return [];
    const { apartStarts, apartMinutes } = this.session.rules;
    return before.flatMap((called): readonly Wait[] => {
      const level = levels.get(called.row.hearingId);
      if (level === undefined) return [];
      const hour = called.startsAt + apartStarts;
      const until = level === 1 ? hour : Math.max(hour, called.endsAt + apartMinutes);
      return [{ until, why: 'apart', from: called.row.hearingId }];
    });
  }
}

function calledAt(row: CallRow, startsAt: MinuteOfDay, free: MinuteOfDay): CalledAt {
  const pause = Math.max(0, startsAt - free);
  return { row, startsAt, endsAt: startsAt + row.minutes, pause, pauseFor: null, apartFrom: null };
}

/** How many of the last rows told hard news, one after another without a pause that makes a new start. */
function hardNewsRun(reset: number, before: readonly CalledAt[]): number {
  let inARow = 0;
  let nextStart: MinuteOfDay | null = null;
  for (let place = before.length - 1; place >= 0; place -= 1) {
    const called = before[place];
    if (called === undefined || !called.row.isHardNews || (nextStart !== null && nextStart - called.endsAt >= reset)) break;
    inARow += 1;
    nextStart = called.startsAt;
  }
  return inARow;
}
