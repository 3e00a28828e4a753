import { type ReadCount, readCountLines } from './count-lines.ts';
import { FILE_KINDS, type FileKind, type HeadingMap, type HeadingMatch } from './fields.ts';
import { type ReadRelative, type ReadYouth, readPartyLines } from './party-lines.ts';
import { type LineProblem, problemAt, type RawFile } from './problem.ts';
import { type ReadHearing, readSessionLines } from './session-lines.ts';
import { type FieldLine, type FieldTable, readTable } from './table.ts';
import { groupBy } from '../group-by.ts';
import { foldCaseNumber } from '../vocabulary/case-number.ts';

/** Everything the files say of one case number, joined. */
export interface ReadCase {
  readonly number: string;
  readonly branch: '300' | '601' | '602';
  readonly youth: ReadYouth | null;
  readonly relatives: readonly ReadRelative[];
  readonly hearings: readonly ReadHearing[];
  readonly counts: readonly ReadCount[];
}

/** What a set of files says, before anything is compared with the court's own record. */
export interface DocketReading {
  readonly cases: readonly ReadCase[];
  readonly problems: readonly LineProblem[];
  readonly headings: readonly { readonly file: string; readonly kind: FileKind; readonly matches: readonly HeadingMatch[] }[];
  readonly files: readonly { readonly name: string; readonly kind: FileKind; readonly lines: number }[];
}

/**
 * Reads a session print, its parties and its counts and joins them by case number.
 * Nothing is guessed: a line that cannot be read is named with its reason; a party or count of a case that the session print
 * does not hold is noted and left alone.
 */
export function readDocket(files: readonly RawFile[], saved: HeadingMap = {}): DocketReading {
  const tables = withOneSpelling(files.map((file) => readTable(file, saved)));
  const linesOf = (kind: FileKind): readonly FieldLine[] => tables.filter((table) => table.kind === kind).flatMap((table) => table.lines);
  const hearings = readSessionLines(linesOf('sessions'));
  const parties = readPartyLines(linesOf('parties'));
  const counts = readCountLines(linesOf('counts'));
  const cases = joinByCase(hearings.kept, parties, counts.kept);
  return {
    cases: cases.joined,
    problems: [
      ...tables.flatMap((table) => table.problems),
      ...hearings.problems,
      ...parties.problems,
      ...counts.problems,
      ...cases.problems,
      ...sameBarNumbers(parties.youths.kept),
    ],
    headings: tables.map((table) => ({ file: table.file, kind: table.kind, matches: table.matches })),
    files: tables.map((table) => ({ name: table.file, kind: table.kind, lines: table.lines.length })),
  };
}

/** A case number written in several ways is one case: the first spelling stands for all. */
function withOneSpelling(tables: readonly FieldTable[]): readonly FieldTable[] {
  const spelled = new Map<string, string>();
  const first = (number: string): string => {
    const folded = foldCaseNumber(number);
    if (!spelled.has(folded)) spelled.set(folded, number);
    return spelled.get(folded) ?? number;
  };
  const same = (line: FieldLine): FieldLine => ({
    ...line,
    cell: (field) => (field === 'caseNumber' ? first(line.cell(field)) : line.cell(field)),
  });
  return tables.map((table) => ({ ...table, lines: table.lines.map(same) }));
}

type Parties = ReturnType<typeof readPartyLines>;

function joinByCase(
  hearings: readonly ReadHearing[],
  parties: Parties,
  counts: readonly ReadCount[],
): { readonly joined: readonly ReadCase[]; readonly problems: readonly LineProblem[] } {
  const problems: LineProblem[] = [];
  const youths = new Map(parties.youths.kept.map((youth) => [youth.caseNumber, youth]));
  const relatives = groupBy(parties.relatives, (one) => one.caseNumber);
  const countsOf = groupBy(counts, (one) => one.caseNumber);
  const joined = [...groupBy(hearings, (one) => one.caseNumber)].flatMap(([number, own]) => {
    const [first] = own;
    if (!first) return [];
    problems.push(...own.filter((one) => one.branch !== first.branch).map(otherBranch));
    const sameBranch = own.filter((one) => one.branch === first.branch);
    return [
      {
        number,
        branch: first.branch,
        youth: youths.get(number) ?? null,
        relatives: relatives.get(number) ?? [],
        hearings: sameBranch,
        counts: countsOf.get(number) ?? [],
      },
    ];
  });
  const held = new Set(joined.map((one) => one.number));
  const stray = [...parties.youths.kept, ...counts].filter((one) => !held.has(one.caseNumber));
  problems.push(
    ...stray.map((one) =>
      problemAt(one.origin, 'noted', {
        field: 'caseNumber',
        message: 'No line of the session print that could be taken has this case number. The line is left alone.',
      }),
    ),
  );
  return { joined, problems };
}

const otherBranch = (hearing: ReadHearing): LineProblem =>
  problemAt(hearing.origin, 'asks', {
    field: 'caseType',
    message:
      'An earlier line files this case number under another section. One case has one branch; this line is left out until the file agrees.',
  });

/** One attorney with two bar numbers: neither is stored. The attorney is joined by name alone. */
function sameBarNumbers(youths: readonly ReadYouth[]): readonly LineProblem[] {
  const byName = groupBy(
    youths.filter((one) => one.counsel !== null && one.barNumber !== null),
    (one) => one.counsel ?? '',
  );
  return [...byName.values()].flatMap((own) => {
    const [first] = own;
    const other = own.find((one) => one.barNumber !== first?.barNumber);
    if (!first || !other) return [];
    return [
      problemAt(other.origin, 'noted', {
        field: 'barNumber',
        message: `${other.counsel} has another bar number on line ${first.origin.line}. Neither is stored; counsel is joined by name.`,
      }),
    ];
  });
}

export const SAYS_FILE_KIND: Readonly<Record<FileKind, string>> = { sessions: 'Session print', parties: 'Parties', counts: 'Counts' };
export const isFileKind = (text: string): text is FileKind => (FILE_KINDS as readonly string[]).includes(text);
