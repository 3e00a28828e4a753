import type { CallRow, SessionToCall } from './call-order.ts';
import { startCost } from './call-order-cost.ts';
import type { CalledAt } from './call-order-times.ts';
import { MixedIntegerBuilder, type Term } from '../mixed-integer.ts';

/** One start that a hearing may have. */
interface Start {
  readonly row: CallRow;
  /** Minutes into the session. */
  readonly at: number;
  readonly column: number;
}

/** The steps of a session in which starts are tried, in minutes, and the minute by which everything is over. */
interface Steps {
  readonly step: number;
  readonly until: number;
}

/** Every start that each hearing of a session may have, and the rows of the program that say which of them go together. */
export class StartGrid {
  readonly builder = new MixedIntegerBuilder();
  private readonly session: SessionToCall;
  private readonly steps: Steps;
  private readonly ofRow: ReadonlyMap<string, readonly Start[]>;
  /** The starts by their minute into the session. */
  private readonly atMinute = new Map<number, Start[]>();

  constructor(session: SessionToCall, steps: Steps) {
    this.session = session;
    this.steps = steps;
    this.ofRow = new Map(session.rows.map((row) => [row.hearingId, this.startsOf(row)]));
    for (const start of [...this.ofRow.values()].flat()) this.atMinute.set(start.at, [...this.startingAt(start.at), start]);
  }

  private startsOf(row: CallRow): readonly Start[] {
    const { session, steps } = this;
    const first = Math.max(session.startsAt, row.readyFrom);
    const many = Math.floor((steps.until - row.minutes - row.buffer - first) / steps.step) + 1;
    return Array.from({ length: Math.max(1, many) }, (_, place) => {
      const startsAt = first + place * steps.step;
      return { row, at: startsAt - session.startsAt, column: this.builder.choice(startCost(session, row, startsAt)) };
    });
  }

  oneStartEach(): void {
    for (const starts of this.ofRow.values()) this.builder.row(1, 1, starts.map(once));
  }

  /** At each step one hearing or its buffer holds the bench. */
  oneAtATime(): void {
    for (const minute of this.minutes()) {
      const holding = [...this.ofRow.values()].flat().filter(({ row, at }) => at <= minute && minute < at + row.minutes + row.buffer);
      this.builder.atMostOne(holding.map(columnOf));
    }
  }

  /** Levels 1 and 2: of the starts of two hearings, those too near to each other are not taken together. */
  keptApart(): void {
    for (const { hearingIds, level } of this.session.apart) {
      const [ones, others] = hearingIds.map((id) => this.ofRow.get(id) ?? []);
      if (ones === undefined || others === undefined || level > 2) continue;
      for (const one of ones) this.builder.atMostOne([one, ...others.filter((other) => this.isTooNear(one, other, level))].map(columnOf));
    }
  }

  private isTooNear(one: Start, other: Start, level: number): boolean {
    const { apartStarts, apartMinutes } = this.session.rules;
    const [first, second] = one.at <= other.at ? [one, other] : [other, one];
    return second.at - first.at < apartStarts || (level === 2 && second.at - first.at - first.row.minutes < apartMinutes);
  }

  /** Nothing starts within the pause that follows so many hearings with hard news in a row. */
  pausesAfterHardNews(): void {
    const { rows, rules } = this.session;
    const hard = rows.filter(({ isHardNews }) => isHardNews);
    const inARow = Math.max(1, rules.hardNewsInARow);
    if (hard.length < inARow || hard.length === 0) return;
    const lengths = [...new Set(hard.map(({ minutes }) => minutes))];
    for (const from of this.minutes()) this.pauseAfter({ lengths, from, groups: [] }, inARow);
  }

  /** A row for each way in which so many more hearings with hard news follow one another. */
  private pauseAfter(run: HardNewsRun, left: number): void {
    if (left === 0) return this.pauseNow(run);
    const { hardNewsReset } = this.session.rules;
    const waits = run.groups.length === 0 ? [0] : this.within(hardNewsReset);
    for (const wait of waits) {
      const here = this.startingAt(run.from + wait).filter(({ row }) => row.isHardNews);
      for (const minutes of run.lengths) {
        const group = here.filter(({ row }) => row.minutes === minutes);
        if (group.length > 0) this.pauseAfter({ ...run, from: run.from + wait + minutes, groups: [...run.groups, group] }, left - 1);
      }
    }
  }

  private pauseNow({ from, groups }: HardNewsRun): void {
    for (const wait of this.within(this.session.rules.hardNewsReset)) {
      const tooSoon = this.startingAt(from + wait);
      if (tooSoon.length > 0) this.builder.row(Number.NEGATIVE_INFINITY, groups.length, [...groups.flat(), ...tooSoon].map(once));
    }
  }

  /** The first start and the last end of a language's hearings; each minute between them weighs, beyond those of the hearings themselves. */
  span(language: string, weight: number): void {
    const { builder, session, steps } = this;
    const longest = steps.until - session.startsAt;
    const first = builder.value(-weight, longest);
    const last = builder.value(weight, longest);
    for (const row of session.rows.filter((each) => each.language === language)) {
      const starts = this.ofRow.get(row.hearingId) ?? [];
      builder.row(Number.NEGATIVE_INFINITY, 0, [[first, 1], ...starts.map(({ at, column }): Term => [column, -at])]);
      builder.row(Number.NEGATIVE_INFINITY, -row.minutes, [[last, -1], ...starts.map(({ at, column }): Term => [column, at])]);
    }
  }

  /** What the choices are in an order with these times. */
  valuesOf(times: readonly CalledAt[]): readonly number[] {
    const startsAt = new Map(times.map((called) => [called.row.hearingId, called.startsAt - this.session.startsAt]));
    return [...this.ofRow.values()].flat().map(({ row, at }) => (startsAt.get(row.hearingId) === at ? 1 : 0));
  }

  /** The hearings by the starts that were taken. */
  read(values: ArrayLike<number>): readonly string[] {
    const taken = [...this.ofRow.values()].flatMap((starts) => starts.filter(({ column }) => (values[column] ?? 0) > 0.5));
    return taken.toSorted((one, other) => one.at - other.at).map(({ row }) => row.hearingId);
  }

  private minutes(): readonly number[] {
    const { session, steps } = this;
    return this.within(steps.until - session.startsAt);
  }

  /** The steps before so many minutes. */
  private within(minutes: number): readonly number[] {
    return Array.from({ length: Math.ceil(minutes / this.steps.step) }, (_, place) => place * this.steps.step);
  }

  private startingAt(minute: number): readonly Start[] {
    return this.atMinute.get(minute) ?? [];
  }
}

/** Hearings with hard news that follow one another: the starts of each, and the minute at which the last is over. */
interface HardNewsRun {
  readonly lengths: readonly number[];
  readonly from: number;
  readonly groups: readonly (readonly Start[])[];
}

const once = ({ column }: Start): Term => [column, 1];
const columnOf = ({ column }: Start): number => column;
