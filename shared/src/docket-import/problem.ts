import type { Citation } from '../law/citation.ts';

/** refused: the line cannot be taken. asks: left out until the clerk decides. noted: taken, and worth knowing. */
export type Severity = 'refused' | 'asks' | 'noted';

/** One sentence about one line of one file: what is wrong, what to do. Nothing is dropped without one. */
export interface LineProblem {
  readonly file: string;
  readonly line: number;
  readonly severity: Severity;
  readonly field: string | null;
  readonly message: string;
  readonly cites: readonly Citation[];
  readonly row: string;
}

/** A line of a delimited file as the parser hands it over: the line in the file (heading = 1) and its cells as typed. */
export interface RawLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file brought in by the clerk: its heading cells and its lines. */
export interface RawFile {
  readonly name: string;
  readonly headings: readonly string[];
  readonly lines: readonly RawLine[];
}

/** Where a value came from, so that a later doubt can still name file, line and row. */
export interface Origin {
  readonly file: string;
  readonly line: number;
  readonly row: string;
}

export const problemAt = (
  origin: Origin,
  severity: Severity,
  told: { readonly field?: string; readonly message: string; readonly cites?: readonly Citation[] },
): LineProblem => ({
  file: origin.file,
  line: origin.line,
  row: origin.row,
  severity,
  field: told.field ?? null,
  message: told.message,
  cites: told.cites ?? [],
});
