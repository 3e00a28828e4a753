import type { LocalDate } from '../time/local-date.ts';
import { hearingTypeNamed, type ImportedHearingType } from './hearing-names.ts';
import { type LineProblem, type Origin, problemAt } from './problem.ts';
import { foldSession, readDate, readMinutes, readTime } from './reading.ts';
import type { FieldLine } from './table.ts';

/** One hearing as the session print tells it. */
export interface ReadHearing {
  readonly origin: Origin;
  readonly caseNumber: string;
  readonly branch: '300' | '601' | '602';
  readonly type: ImportedHearingType;
  readonly heldOn: LocalDate;
  readonly startsAt: string;
  readonly minutes: number;
  readonly session: string;
  readonly location: string;
  readonly benchOfficer: string;
  readonly interpreter: string | null;
  readonly flags: readonly string[];
  readonly counselNamed: string | null;
}

export interface Lines<T> {
  readonly kept: readonly T[];
  readonly problems: readonly LineProblem[];
}

const BRANCH = /\b(300|601|602)\b/;

type Reading = { readonly origin: Origin; readonly problems: LineProblem[] };

function refuse(reading: Reading, field: string, message: string): null {
  reading.problems.push(problemAt(reading.origin, 'refused', { field, message }));
  return null;
}

function readNumber(line: FieldLine, reading: Reading): string | null {
  const number = line.cell('caseNumber');
  return (
    number || refuse(reading, 'caseNumber', 'The case number is blank. Write it in, or leave the line out: nothing can be joined to it.')
  );
}

function readDay(line: FieldLine, reading: Reading): LocalDate | null {
  const typed = line.cell('heldOn');
  return readDate(typed) ?? refuse(reading, 'heldOn', `“${typed}” is no day of the calendar. Write the date as 12/1/2026 or 2026-12-01.`);
}

function readStart(line: FieldLine, reading: Reading): string | null {
  const typed = line.cell('startsAt');
  return readTime(typed) ?? refuse(reading, 'startsAt', `“${typed}” is no time of the day. Write it as 9:00 AM or 09:00.`);
}

function readType(line: FieldLine, reading: Reading): ImportedHearingType | null {
  const typed = line.cell('hearingType');
  const known = hearingTypeNamed(typed);
  if (known) return known;
  const message = `This court has no hearing type called “${typed}”. Choose the type that it stands for; until then the line is left out.`;
  reading.problems.push(problemAt(reading.origin, 'asks', { field: 'hearingType', message }));
  return null;
}

function readBranch(line: FieldLine, reading: Reading): ReadHearing['branch'] | null {
  const typed = line.cell('caseType');
  const branch = BRANCH.exec(typed)?.[1];
  if (branch === '300' || branch === '601' || branch === '602') return branch;
  return refuse(
    reading,
    'caseType',
    `“${typed}” does not say whether this is a 300, 601 or 602 matter. Write the section in brackets, as (602).`,
  );
}

function readLength(line: FieldLine, type: ImportedHearingType, reading: Reading): number {
  const typed = line.cell('minutes');
  const minutes = typed === '' ? null : readMinutes(typed);
  if (minutes !== null) return minutes;
  const why = typed === '' ? 'No length is given' : `“${typed}” is no length of a hearing`;
  const message = `${why}. The usual ${type.minutes} minutes are set; change them if this one needs more.`;
  reading.problems.push(problemAt(reading.origin, 'noted', { field: 'minutes', message }));
  return type.minutes;
}

function readHearing(line: FieldLine): { readonly hearing: ReadHearing | null; readonly problems: readonly LineProblem[] } {
  const reading: Reading = { origin: line.origin, problems: [] };
  const caseNumber = readNumber(line, reading);
  const heldOn = readDay(line, reading);
  const startsAt = readStart(line, reading);
  const type = readType(line, reading);
  const branch = readBranch(line, reading);
  const { problems } = reading;
  if (!caseNumber || !heldOn || !startsAt || !type || !branch) return { hearing: null, problems };
  return {
    hearing: {
      origin: line.origin,
      caseNumber,
      heldOn,
      startsAt,
      type,
      branch,
      minutes: readLength(line, type, reading),
      ...circumstances(line),
    },
    problems,
  };
}

function circumstances(
  line: FieldLine,
): Pick<ReadHearing, 'session' | 'location' | 'benchOfficer' | 'interpreter' | 'flags' | 'counselNamed'> {
  return {
    session: line.cell('session'),
    location: line.cell('location'),
    benchOfficer: line.cell('benchOfficer'),
    interpreter: line.cell('interpreter') || null,
    flags: line
      .cell('flags')
      .split(/[;,]/)
      .map((flag) => flag.trim().toUpperCase())
      .filter(Boolean),
    counselNamed: line.cell('leadAttorneys') || null,
  };
}

const sameMatter = (one: ReadHearing): string => `${one.caseNumber}|${one.heldOn}|${one.type.key}`;
const sameInEveryWord = (one: ReadHearing): string =>
  [sameMatter(one), one.startsAt, one.minutes, foldSession(one.session), foldSession(one.location), one.flags.join()].join('|');

/**
 * Reads the hearings of a session print. A line repeated word for word is taken once and noted; a second line for the same
 * matter on the same day that says otherwise is left out and asked about: both are shown, the first is kept.
 */
export function readSessionLines(lines: readonly FieldLine[]): Lines<ReadHearing> {
  const read = lines.map(readHearing);
  const problems: LineProblem[] = read.flatMap((one) => one.problems);
  const first = new Map<string, ReadHearing>();
  for (const { hearing } of read) {
    if (!hearing) continue;
    const earlier = first.get(sameMatter(hearing));
    if (!earlier) first.set(sameMatter(hearing), hearing);
    else problems.push(repeated(hearing, earlier));
  }
  return { kept: [...first.values()], problems };
}

function repeated(hearing: ReadHearing, earlier: ReadHearing): LineProblem {
  if (sameInEveryWord(hearing) === sameInEveryWord(earlier)) {
    return problemAt(hearing.origin, 'noted', {
      message: `Line ${hearing.origin.line} repeats line ${earlier.origin.line}. It is taken once.`,
    });
  }
  const message = `Line ${earlier.origin.line} says ${earlier.startsAt}, ${earlier.minutes} minutes, and this line ${hearing.startsAt}, ${hearing.minutes} minutes for the same matter. Line ${earlier.origin.line} is kept; correct the file if this one is right.`;
  return problemAt(hearing.origin, 'asks', { field: 'startsAt', message });
}
