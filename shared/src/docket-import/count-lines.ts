import type { LocalDate } from '../time/local-date.ts';
import { type LineProblem, type Origin, problemAt } from './problem.ts';
import { readDate } from './reading.ts';
import type { Lines } from './session-lines.ts';
import type { FieldLine } from './table.ts';

/** One count as the counts file tells it. */
export interface ReadCount {
  readonly origin: Origin;
  readonly caseNumber: string;
  readonly number: number;
  readonly statute: string;
  readonly level: 'felony' | 'misdemeanor' | 'wobbler' | 'infraction';
  readonly description: string;
  readonly offenseOn: LocalDate;
  readonly state: 'alleged' | 'admitted' | 'true' | 'not_proved' | 'stricken';
  readonly enhancements: readonly { readonly code: string; readonly state: 'charged' | 'proved' | 'not_proved' | 'stricken' }[];
  readonly agency: string | null;
  readonly reportNumber: string | null;
}

const LEVEL: Readonly<Record<string, ReadCount['level']>> = {
  f: 'felony',
  felony: 'felony',
  m: 'misdemeanor',
  misdemeanor: 'misdemeanor',
  w: 'wobbler',
  wobbler: 'wobbler',
  i: 'infraction',
  infraction: 'infraction',
};
const COUNT_STATE: Readonly<Record<string, ReadCount['state']>> = {
  '': 'alleged',
  alleged: 'alleged',
  charged: 'alleged',
  pending: 'alleged',
  admitted: 'admitted',
  admission: 'admitted',
  'no contest': 'admitted',
  sustained: 'true',
  true: 'true',
  'found true': 'true',
  'not sustained': 'not_proved',
  'not true': 'not_proved',
  stricken: 'stricken',
  dismissed: 'stricken',
};
const ENHANCEMENT_STATE: Readonly<Record<string, 'charged' | 'proved' | 'not_proved' | 'stricken'>> = {
  alleged: 'charged',
  charged: 'charged',
  pending: 'charged',
  proved: 'proved',
  proven: 'proved',
  true: 'proved',
  'found true': 'proved',
  sustained: 'proved',
  'not proved': 'not_proved',
  'not true': 'not_proved',
  stricken: 'stricken',
};

/** 'PC 12022.7(a) (alleged)' -> the code and that it is charged. A word nobody knows leaves it charged: the gate then stays undetermined. */
function readEnhancements(cell: string): ReadCount['enhancements'] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const words = /^(.*?)\s*\(([a-z ]+)\)\s*$/i.exec(part);
      const state = words ? ENHANCEMENT_STATE[(words[2] ?? '').toLowerCase()] : undefined;
      return state && words ? { code: words[1] ?? part, state } : { code: part, state: 'charged' as const };
    });
}

type CountFields = {
  readonly number: number;
  readonly level: ReadCount['level'] | undefined;
  readonly state: ReadCount['state'] | undefined;
  readonly offenseOn: LocalDate | null;
};

/** What is wrong with a count's line: every field at once, each with what to write instead. */
function doubtsOf(line: FieldLine, read: CountFields): readonly LineProblem[] {
  const doubts: readonly (readonly [wrong: boolean, field: string, message: string])[] = [
    [
      line.cell('caseNumber') === '',
      'caseNumber',
      'The case number is blank. Write it in, or leave the line out: nothing can be joined to it.',
    ],
    [
      !Number.isInteger(read.number) || read.number < 1 || read.number > 99,
      'number',
      `“${line.cell('number')}” is no number of a count. Write 1 to 99.`,
    ],
    [line.cell('statute') === '', 'statute', 'The statute is blank. Write it as PC 211.'],
    [read.level === undefined, 'level', `“${line.cell('level')}” does not say felony, misdemeanor or infraction. Write F, M, W or I.`],
    [
      read.state === undefined,
      'state',
      `“${line.cell('state')}” is not a state of a count this court uses. Write alleged, admitted, sustained, not true or stricken.`,
    ],
    [
      read.offenseOn === null,
      'offenseOn',
      `The offense date “${line.cell('offenseOn')}” is no day of the calendar. Write it as 12/1/2026 or 2026-12-01.`,
    ],
  ];
  return doubts.filter(([wrong]) => wrong).map(([, field, message]) => problemAt(line.origin, 'refused', { field, message }));
}

function readCount(line: FieldLine, nextNumber: number): { readonly count: ReadCount | null; readonly problems: readonly LineProblem[] } {
  const read: CountFields = {
    number: line.cell('number') === '' ? nextNumber : Number(line.cell('number')),
    level: LEVEL[line.cell('level').toLowerCase()],
    state: COUNT_STATE[line.cell('state').toLowerCase()],
    offenseOn: readDate(line.cell('offenseOn')),
  };
  const problems = doubtsOf(line, read);
  const { number, level, state, offenseOn } = read;
  if (problems.length > 0 || !level || !state || !offenseOn) return { count: null, problems };
  return { count: { origin: line.origin, number, level, state, offenseOn, ...words(line) }, problems };
}

function words(line: FieldLine): Pick<ReadCount, 'caseNumber' | 'statute' | 'description' | 'enhancements' | 'agency' | 'reportNumber'> {
  return {
    caseNumber: line.cell('caseNumber'),
    statute: line.cell('statute'),
    description: line.cell('description') || line.cell('statute'),
    enhancements: readEnhancements(line.cell('enhancement')),
    agency: line.cell('agency') || null,
    reportNumber: line.cell('reportNumber') || null,
  };
}

const told = (one: ReadCount): string => [one.statute, one.level, one.offenseOn, one.state, one.agency, one.reportNumber].join('|');

/** Reads the counts. A count number used twice in one case is noted when the line repeats, asked about when it differs. */
export function readCountLines(lines: readonly FieldLine[]): Lines<ReadCount> {
  const first = new Map<string, ReadCount>();
  const problems: LineProblem[] = [];
  for (const line of lines) {
    const soFar = [...first.values()].filter((one) => one.caseNumber === line.cell('caseNumber')).length;
    const read = readCount(line, soFar + 1);
    problems.push(...read.problems);
    if (!read.count) continue;
    const key = `${read.count.caseNumber}|${read.count.number}`;
    const earlier = first.get(key);
    if (!earlier) first.set(key, read.count);
    else problems.push(repeated(read.count, earlier));
  }
  return { kept: [...first.values()], problems };
}

function repeated(count: ReadCount, earlier: ReadCount): LineProblem {
  if (told(count) === told(earlier))
    return problemAt(count.origin, 'noted', {
      message: `Line ${count.origin.line} repeats line ${earlier.origin.line}. It is taken once.`,
    });
  return problemAt(count.origin, 'asks', {
    field: 'number',
    message: `Count ${count.number} of this case stands on line ${earlier.origin.line} already and says otherwise. That line is kept; number this one anew if it is another count.`,
  });
}
