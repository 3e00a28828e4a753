import { sayDate, type LocalDate } from '../../time/local-date.ts';
import { SESSION_PRINT_KIND, type SessionPrintKind } from '../../vocabulary/session.ts';
import { sayMinuteOfDay, type MinuteOfDay } from '../minute-of-day.ts';

/** One matter of a session, with everything that any print may say of it. `Need` is whatever a need is shown with. */
export interface PrintLine<Need> {
  readonly hearingId: string;
  /** Its place in today's line. */
  readonly number: number;
  readonly startsAt: MinuteOfDay;
  readonly minutes: number;
  readonly chosenName: string;
  readonly caseNumber: string;
  readonly typeWords: string;
  readonly mode: string;
  readonly needs: readonly Need[];
  readonly counsel: string | null;
  /** False when it was moved or taken back: it is on no print any more. */
  readonly stands: boolean;
}

/** What can stand in a column of a print. */
export type PrintColumn = Exclude<keyof PrintLine<unknown>, 'hearingId' | 'stands'>;

const STAFF = [
  'number',
  'startsAt',
  'minutes',
  'chosenName',
  'typeWords',
  'mode',
  'needs',
  'counsel',
] as const satisfies readonly PrintColumn[];

/**
 * What each print may hold, and nothing else. The lobby list hangs where anybody passes: number and time only, no name, no initials, no
 * program, no charge (practice 4.1, 39 and 40). The number of a case is on the full list alone.
 */
export const PRINT_COLUMNS: Readonly<Record<SessionPrintKind, readonly PrintColumn[]>> = {
  full: [...STAFF, 'caseNumber'],
  staff: STAFF,
  lobby: ['number', 'startsAt'],
};

/** One line as it goes on paper: a column that this print may not hold is null. */
export type PrintedLine<Need> = Pick<PrintLine<Need>, 'number' | 'startsAt'> & {
  readonly [Column in Exclude<PrintColumn, 'number' | 'startsAt'>]: PrintLine<Need>[Column] | null;
} & {
  /** It was not on the print of this kind before. */
  readonly addedSince: boolean;
};

/** The lines of a print. */
export interface Printed<Need> {
  readonly rows: readonly PrintedLine<Need>[];
  /** Those of the rows that came since the last print; empty on the first. */
  readonly additions: readonly PrintedLine<Need>[];
  /** What this print holds, for the next one to be compared with. */
  readonly hearingIds: readonly string[];
  /** How many of the last print were moved or taken back. A matter that nobody may see any more is not among them: it is not told at all. */
  readonly gone: number;
}

/** Makes a print out of the matters somebody may see, compared with the last one of its kind (null: this is the first). */
export function printOf<Need>(
  kind: SessionPrintKind,
  lines: readonly PrintLine<Need>[],
  lastHearingIds: readonly string[] | null,
): Printed<Need> {
  const standing = lines.filter(({ stands }) => stands).toSorted((one, other) => one.number - other.number);
  const isAdded = ({ hearingId }: PrintLine<Need>) => lastHearingIds !== null && !lastHearingIds.includes(hearingId);
  const rows = standing.map((line) => printed(kind, line, isAdded(line)));
  return {
    rows,
    additions: rows.filter(({ addedSince }) => addedSince),
    hearingIds: standing.map(({ hearingId }) => hearingId),
    gone: lines.filter(({ stands, hearingId }) => !stands && lastHearingIds?.includes(hearingId) === true).length,
  };
}

/** The head of every page: room, day and time. Never the session's name: a name can be that of a program. */
export function printHeading({
  department,
  heldOn,
  startsAt,
}: {
  readonly department: string;
  readonly heldOn: LocalDate;
  readonly startsAt: MinuteOfDay;
}): string {
  return `${department}, ${sayDate(heldOn)}, ${sayMinuteOfDay(startsAt)}`;
}

/** A day and a time of the court's clock. */
export interface PrintedAt {
  readonly on: LocalDate;
  readonly at: MinuteOfDay;
}

/** What the foot of every page tells. */
export interface PrintFoot {
  readonly kind: SessionPrintKind;
  /** Its number among the prints of its kind, from 1. */
  readonly number: number;
  readonly printedAt: PrintedAt;
  readonly printedFor: string;
  /** When the print of this kind before it was made; null: this is the first. */
  readonly last: PrintedAt | null;
  readonly added: number;
  readonly gone: number;
}

/** The foot of every page: which version, when, for whom, and what changed since the last. The lobby list names nobody, not even the clerk. */
export function printFoot({ kind, number, printedAt, printedFor, last, added, gone }: PrintFoot): string {
  const forWhom = kind === 'lobby' ? '' : `, for ${printedFor}`;
  const made = `${SESSION_PRINT_KIND[kind]}, version ${String(number)}, ${sayDate(printedAt.on)}, ${sayMinuteOfDay(printedAt.at)}${forWhom}.`;
  if (last === null) return `${made} The first of its kind.`;
  const since = `Since version ${String(number - 1)} (${last.on === printedAt.on ? '' : `${sayDate(last.on)}, `}${sayMinuteOfDay(last.at)})`;
  const changes = [
    ...(added === 0 ? [] : [`${String(added)} added`]),
    ...(gone === 0 || kind === 'lobby' ? [] : [`${String(gone)} taken off`]),
  ];
  return `${made} ${since}: ${changes.length === 0 ? 'nothing added' : changes.join(', ')}.`;
}

function printed<Need>(kind: SessionPrintKind, line: PrintLine<Need>, addedSince: boolean): PrintedLine<Need> {
  const may = <Column extends PrintColumn>(column: Column): PrintLine<Need>[Column] | null =>
    PRINT_COLUMNS[kind].includes(column) ? line[column] : null;
  return {
    number: line.number,
    startsAt: line.startsAt,
    minutes: may('minutes'),
    chosenName: may('chosenName'),
    caseNumber: may('caseNumber'),
    typeWords: may('typeWords'),
    mode: may('mode'),
    needs: may('needs'),
    counsel: may('counsel'),
    addedSince,
  };
}
