/** One section of `npm run bench`. Figures are ratios to a floor measured in the same run, or milliseconds; nested figures are printed as they are. */
export interface BenchSection {
  /** The key in the JSON answer, such as `docketDay`. */
  readonly name: string;
  readonly title: string;
  /** Measures, and cleans up whatever it started. */
  measure(): Promise<Readonly<Record<string, unknown>>>;
  /** Lines that show the figures as a plot; without it each figure gets a bar. */
  readonly plot?: (figures: Readonly<Record<string, unknown>>) => readonly string[];
  /** Least values that still pass. */
  readonly floors?: Readonly<Record<string, number>>;
  /** Most values that still pass. */
  readonly ceilings?: Readonly<Record<string, number>>;
}
