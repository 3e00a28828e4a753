/**
 * A mixed-integer program as a solver takes it: make the sum of cost times value as small as possible, each value between its bounds,
 * each row's sum between its limits. Plain arrays, so that it can be handed to another thread. Rows are packed one after another.
 */
export interface MixedInteger {
  readonly cost: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  /** 1 where the value must be whole. */
  readonly whole: readonly number[];
  readonly rowLower: readonly number[];
  readonly rowUpper: readonly number[];
  /** Where each row begins in `columns` and `factors`; one more at the end. */
  readonly rowStarts: readonly number[];
  readonly columns: readonly number[];
  readonly factors: readonly number[];
  /** Values that keep every row: where the solver begins. */
  readonly start: readonly number[];
  /** The share of the best value by which the answer may weigh more: 0 asks for the best itself. */
  readonly gap: number;
}

/** One column and its factor in a row. */
export type Term = readonly [column: number, factor: number];

/** Collects the columns and rows of a program, one at a time. */
export class MixedIntegerBuilder {
  private readonly cost: number[] = [];
  private readonly lower: number[] = [];
  private readonly upper: number[] = [];
  private readonly whole: number[] = [];
  private readonly rowLower: number[] = [];
  private readonly rowUpper: number[] = [];
  private readonly rowStarts: number[] = [0];
  private readonly columns: number[] = [];
  private readonly factors: number[] = [];

  /** A choice that is taken (1) or not (0). Answers its column. */
  choice(cost: number): number {
    return this.column(cost, { upper: 1, whole: 1 });
  }

  /** A value from 0 to `upper`. Answers its column. */
  value(cost: number, upper: number): number {
    return this.column(cost, { upper, whole: 0 });
  }

  /** A row whose sum lies between two limits; infinite ones do not limit. */
  row(lower: number, upper: number, terms: readonly Term[]): void {
    for (const [column, factor] of terms) {
      this.columns.push(column);
      this.factors.push(factor);
    }
    this.rowStarts.push(this.columns.length);
    this.rowLower.push(lower);
    this.rowUpper.push(upper);
  }

  /** At most one of these choices is taken. Nothing to say about fewer than two. */
  atMostOne(choices: readonly number[]): void {
    if (choices.length < 2) return;
    this.row(
      Number.NEGATIVE_INFINITY,
      1,
      choices.map((choice) => [choice, 1]),
    );
  }

  /** The program, to begin from values that keep every row. */
  program(start: readonly number[], gap: number): MixedInteger {
    const { cost, lower, upper, whole, rowLower, rowUpper, rowStarts, columns, factors } = this;
    return { cost, lower, upper, whole, rowLower, rowUpper, rowStarts, columns, factors, start, gap };
  }

  private column(cost: number, { upper, whole }: { readonly upper: number; readonly whole: number }): number {
    this.cost.push(cost);
    this.lower.push(0);
    this.upper.push(upper);
    this.whole.push(whole);
    return this.cost.length - 1;
  }
}
