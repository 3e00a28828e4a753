import type { LocalDate } from '../time/local-date.ts';
import { type LineProblem, type Origin, problemAt } from './problem.ts';
import { foldName, readDate, readName } from './reading.ts';
import type { Lines } from './session-lines.ts';
import type { FieldLine } from './table.ts';

/** The youth as the parties file names them. */
export interface ReadYouth {
  readonly origin: Origin;
  readonly caseNumber: string;
  readonly legalFirstName: string;
  readonly legalLastName: string;
  readonly bornOn: LocalDate;
  readonly counsel: string | null;
  readonly barNumber: string | null;
}

/** A parent, guardian or other grown-up of the case. */
export interface ReadRelative {
  readonly origin: Origin;
  readonly caseNumber: string;
  readonly role: 'parent' | 'guardian' | 'caregiver';
  readonly name: string;
}

export interface ReadParties {
  readonly youths: Lines<ReadYouth>;
  readonly relatives: readonly ReadRelative[];
}

const YOUTH_WORDS = new Set(['minor', 'child', 'youth', 'ward', 'dependent', 'nonminor dependent']);
const RELATIVE_ROLE: Readonly<Record<string, ReadRelative['role']>> = {
  mother: 'parent',
  father: 'parent',
  parent: 'parent',
  guardian: 'guardian',
  'legal guardian': 'guardian',
  caregiver: 'caregiver',
  grandmother: 'caregiver',
  grandfather: 'caregiver',
  relative: 'caregiver',
  aunt: 'caregiver',
  uncle: 'caregiver',
};

function readYouth(line: FieldLine): { readonly youth: ReadYouth | null; readonly problems: readonly LineProblem[] } {
  const typed = { number: line.cell('caseNumber'), name: line.cell('name'), bornOn: line.cell('bornOn') };
  const name = readName(typed.name);
  const bornOn = readDate(typed.bornOn);
  const problems: LineProblem[] = [];
  const refuse = (field: string, message: string): void => void problems.push(problemAt(line.origin, 'refused', { field, message }));
  if (!typed.number) refuse('caseNumber', 'The case number is blank. Write it in, or leave the line out: nothing can be joined to it.');
  if (!name) refuse('name', 'The name is not given as “Last, First”. Write it so, then read the file again.');
  if (!bornOn)
    refuse(
      'bornOn',
      typed.bornOn
        ? `The birth date “${typed.bornOn}” is no day of the calendar. Write the true one: ages and sealing dates hang on it.`
        : 'The birth date is blank. Write it in: ages and sealing dates hang on it.',
    );
  if (!typed.number || !name || !bornOn) return { youth: null, problems };
  const youth = {
    origin: line.origin,
    caseNumber: typed.number,
    legalFirstName: name.first,
    legalLastName: name.last,
    bornOn,
    counsel: line.cell('attorney') || null,
    barNumber: line.cell('barNumber') || null,
  };
  return { youth, problems };
}

function readRelative(line: FieldLine): ReadRelative | LineProblem {
  const connection = line.cell('connection');
  const role = RELATIVE_ROLE[connection.toLowerCase()];
  const name = readName(line.cell('name'));
  if (!role)
    return problemAt(line.origin, 'asks', {
      field: 'connection',
      message: `“${connection}” is not a connection this court uses. Say who this person is; until then they are left out.`,
    });
  if (!name)
    return problemAt(line.origin, 'refused', {
      field: 'name',
      message: 'The name is not given as “Last, First”. Write it so, then read the file again.',
    });
  return { origin: line.origin, caseNumber: line.cell('caseNumber'), role, name: `${name.first} ${name.last}` };
}

const samePerson = (one: ReadYouth): string => [foldName(one.legalFirstName), foldName(one.legalLastName), one.bornOn].join('|');

/** Reads youths and their grown-ups. Two different youths under one case number are asked about; the first is kept. */
export function readPartyLines(lines: readonly FieldLine[]): ReadParties & { readonly problems: readonly LineProblem[] } {
  const active = lines.filter((line) => !/^(n|no|inactive|false|0)$/i.test(line.cell('active')));
  const youthLines = active.filter((line) => YOUTH_WORDS.has(line.cell('connection').toLowerCase())).map(readYouth);
  const problems: LineProblem[] = youthLines.flatMap((one) => one.problems);
  const first = new Map<string, ReadYouth>();
  for (const { youth } of youthLines) {
    if (!youth) continue;
    const earlier = first.get(youth.caseNumber);
    if (!earlier) first.set(youth.caseNumber, youth);
    else if (samePerson(earlier) === samePerson(youth))
      problems.push(
        problemAt(youth.origin, 'noted', { message: `Line ${youth.origin.line} repeats line ${earlier.origin.line}. It is taken once.` }),
      );
    else
      problems.push(
        problemAt(youth.origin, 'asks', {
          field: 'name',
          message: `Line ${earlier.origin.line} names another youth for this case number. One case belongs to one youth; line ${earlier.origin.line} is kept.`,
        }),
      );
  }
  const others = active.filter((line) => !YOUTH_WORDS.has(line.cell('connection').toLowerCase())).map(readRelative);
  const relatives = others.filter((one): one is ReadRelative => 'role' in one);
  const doubts = others.filter((one): one is LineProblem => 'severity' in one);
  return { youths: { kept: [...first.values()], problems: [] }, relatives, problems: [...problems, ...doubts] };
}
