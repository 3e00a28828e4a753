import { type FileKind, type HeadingMap, type HeadingMatch, recogniseHeadings } from './fields.ts';
import { type LineProblem, type Origin, problemAt, type RawFile } from './problem.ts';
import { plain } from './reading.ts';

/** One line with its cells under our field names. */
export interface FieldLine {
  readonly origin: Origin;
  readonly cell: (field: string) => string;
}

export interface FieldTable {
  readonly file: string;
  readonly kind: FileKind;
  readonly matches: readonly HeadingMatch[];
  readonly lines: readonly FieldLine[];
  readonly problems: readonly LineProblem[];
}

const sayFields = (fields: readonly string[]): string => fields.map((field) => field.replace(/([A-Z])/g, ' $1').toLowerCase()).join(', ');

/**
 * Puts a file's cells under our field names. A file in which a needed column is missing is refused whole,
 * with the columns named; a line with more cells than headings is refused, because its cells may have moved.
 */
export function readTable(file: RawFile, saved: HeadingMap): FieldTable {
  const found = recogniseHeadings(file.headings, saved);
  const empty = { file: file.name, kind: found.kind, matches: found.matches, lines: [] };
  const heading: Origin = { file: file.name, line: 1, row: file.headings.join(', ') };
  if (found.missing.length > 0) {
    const message = `No column was recognised for: ${sayFields(found.missing)}. Say which heading stands for it, then read the file again.`;
    return { ...empty, problems: [problemAt(heading, 'refused', { message })] };
  }
  const places = new Map(found.matches.flatMap((match, place) => (match.field ? [[match.field, place] as const] : [])));
  const kept: FieldLine[] = [];
  const problems: LineProblem[] = [];
  for (const { line, cells } of file.lines) {
    const origin: Origin = { file: file.name, line, row: cells.map(plain).filter(Boolean).join(' · ') };
    if (origin.row === '') continue;
    if (cells.length > file.headings.length) problems.push(problemAt(origin, 'refused', { message: MOVED_CELLS }));
    else kept.push({ origin, cell: (field) => plain(cells[places.get(field) ?? -1]) });
  }
  return { ...empty, lines: kept, problems };
}

const MOVED_CELLS =
  'This line has more cells than there are headings, so its values may stand under the wrong one. Put the cell with a comma in quotation marks.';
