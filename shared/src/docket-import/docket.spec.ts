import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { EVERY_COURT } from '../time/court-calendar.ts';
import { localDate } from '../time/local-date.ts';
import { readDocket } from './docket.ts';
import { recogniseHeadings } from './fields.ts';
import { hearingKey, type KnownCourt, planDocket } from './plan.ts';
import type { RawFile } from './problem.ts';

function sample(name: string): RawFile {
  const text = readFileSync(new URL(`./samples/${name}-2026-12-01.csv`, import.meta.url), 'utf8');
  return rawFile(`${name}.csv`, text);
}

function rawFile(name: string, text: string): RawFile {
  const rows = parse(text, { bom: true, relax_column_count: true, info: true, skip_empty_lines: true }) as unknown as readonly {
    readonly record: string[];
    readonly info: { readonly lines: number };
  }[];
  const [heading, ...lines] = rows;
  return { name, headings: heading?.record ?? [], lines: lines.map((line) => ({ line: line.info.lines, cells: line.record })) };
}

const files = [sample('session-print'), sample('parties'), sample('counts')];
const reading = readDocket(files);
const emptyCourt: KnownCourt = {
  today: localDate('2026-11-21'),
  calendar: EVERY_COURT,
  departments: [{ departmentId: 'dept-260', words: 'Compton Dept. 260' }],
  cases: new Map(),
  openCases: new Set(),
  hearings: new Set(),
};
const told = (line: number, file = 'session-print.csv') =>
  plan.problems.filter((problem) => problem.file === file && problem.line === line);
const plan = planDocket(reading, emptyCourt);

describe('the sample docket of December 1, 2026', () => {
  test('is recognised by its headings, whatever the files are called', () => {
    expect(reading.files.map((file) => file.kind)).toEqual(['sessions', 'parties', 'counts']);
  });

  test('brings in every hearing that can be read, each case once', () => {
    expect(plan.cases).toHaveLength(24);
    expect(plan.cases.flatMap((one) => one.hearings)).toHaveLength(24);
  });

  test('takes a line that repeats another word for word once, and says so', () => {
    expect(told(26)).toEqual([expect.objectContaining({ severity: 'noted', message: expect.stringContaining('repeats line 4') })]);
  });

  test('keeps the first of two lines that disagree and asks about the second', () => {
    expect(told(27)).toEqual([expect.objectContaining({ severity: 'asks', message: expect.stringMatching(/09:10.*10:45/) })]);
    expect(plan.cases.find((one) => one.number === '24CMJV20258')?.hearings[0]?.hearing.startsAt).toBe('09:10');
  });

  test('refuses a day that is none, and a blank case number', () => {
    expect(told(28)[0]).toMatchObject({ severity: 'refused', field: 'heldOn' });
    expect(told(30)[0]).toMatchObject({ severity: 'refused', field: 'caseNumber' });
  });

  test('asks about a hearing type the court does not have', () => {
    expect(told(29)[0]).toMatchObject({ severity: 'asks', field: 'hearingType' });
  });

  test('refuses a birth date that is no day', () => {
    expect(plan.problems).toContainEqual(expect.objectContaining({ file: 'parties.csv', severity: 'refused', field: 'bornOn' }));
  });

  test('refuses each count under PC 647(b) with the cite, and keeps the hearing of the youth who has no other', () => {
    const refused = plan.problems.filter((problem) => problem.cites.some((cite) => cite.text.startsWith('PC 647(b)')));
    expect(refused.map((problem) => problem.severity)).toEqual(['refused', 'refused', 'refused']);
    expect(plan.cases.find((one) => one.number === '24CMJV20739')).toMatchObject({ counts: [], hearings: [expect.anything()] });
  });

  test('does not take a count for an act at eighteen', () => {
    const counts = plan.cases.find((one) => one.number === '24CMJV20369')?.counts ?? [];
    expect(counts).toEqual([]);
  });

  test('keeps an enhancement that is alleged as charged, not proved', () => {
    const count = plan.cases.find((one) => one.number === '24CMJV20332')?.counts.find((one) => one.number === 1);
    expect(count?.enhancements).toEqual([{ code: 'PC 12022.7(a)', state: 'charged' }]);
  });

  test('reads every way of writing a time and a length', () => {
    const hearing = (number: string) => plan.cases.find((one) => one.number === number)?.hearings[0]?.hearing;
    expect([hearing('24CMJV20110')?.startsAt, hearing('24CMJV20147')?.startsAt, hearing('24CMJV20665')?.startsAt]).toEqual([
      '08:30',
      '08:40',
      '12:05',
    ]);
    expect([hearing('24CMJV20221')?.minutes, hearing('24CMJV20258')?.minutes, hearing('24CMJV20332')?.minutes]).toEqual([90, 30, 0]);
  });

  test('names every line that it does not take: nothing disappears', () => {
    const taken = plan.cases.flatMap((one) => one.hearings.map((planned) => planned.hearing.origin.line));
    const named = plan.problems.filter((problem) => problem.file === 'session-print.csv').map((problem) => problem.line);
    const all = files[0]?.lines.map((line) => line.line) ?? [];
    expect(all.filter((line) => !taken.includes(line) && !named.includes(line))).toEqual([]);
  });

  test('plans nothing the second time', () => {
    const cases = new Map(plan.cases.map((one) => [one.number, { caseId: one.number }]));
    const hearings = new Set(
      plan.cases.flatMap((one) => one.hearings.map(({ hearing }) => hearingKey(one.number, hearing.heldOn, hearing.type.key))),
    );
    const again = planDocket(reading, { ...emptyCourt, cases, openCases: new Set(cases.keys()), hearings });
    expect(again.cases).toEqual([]);
    expect(again.unchanged.length).toBeGreaterThan(24);
  });
});

test('a sealed case takes nothing new, and its lines read like those that are there already', () => {
  const sealed = planDocket(reading, { ...emptyCourt, cases: new Map([['24CMJV20147', { caseId: 'sealed' }]]) });
  expect(sealed.cases.map((one) => one.number)).not.toContain('24CMJV20147');
  expect(sealed.unchanged.map((origin) => origin.line)).toContain(3);
  expect(sealed.problems.filter((problem) => problem.file === 'session-print.csv' && problem.line === 3)).toEqual([]);
});

test('a heading that only this court uses is taken from its saved map', () => {
  const headings = ['Our File', 'Event Type', 'Ct Date', 'Time'];
  expect(recogniseHeadings(headings).missing).toContain('caseNumber');
  expect(recogniseHeadings(headings, { sessions: { 'our file': 'caseNumber' } })).toMatchObject({ kind: 'sessions', missing: [] });
});

test('a file in which a needed column is missing is refused whole, with the columns named', () => {
  const { problems, cases } = readDocket([rawFile('half.csv', 'Case Number,Start Time\n24X1,9:00 AM\n')]);
  expect(cases).toEqual([]);
  expect(problems).toEqual([expect.objectContaining({ severity: 'refused', line: 1, message: expect.stringContaining('hearing type') })]);
});

test('a line whose cells have moved is refused, not read askew', () => {
  const text = 'Case Number,Party Name,Connection,DOB\n24X1,Reyes, Lou,Minor,2010-01-01\n';
  expect(readDocket([rawFile('parties.csv', text)]).problems).toEqual([expect.objectContaining({ severity: 'refused', line: 2 })]);
});

test('a person too old for the juvenile court is refused with the age', () => {
  const parties = rawFile('parties.csv', 'Case Number,Party Name,Connection,DOB\n24CMJV20110,"Abernathy, Briella",Minor,1995-02-28\n');
  const old = planDocket(readDocket([sample('session-print'), parties]), emptyCourt);
  expect(old.problems).toContainEqual(
    expect.objectContaining({ field: 'bornOn', severity: 'refused', message: expect.stringContaining('31') }),
  );
});

test('a case number spelled in another way is the same case', () => {
  const sessions =
    'Case Number,Case Type,Hearing Type,Session Date,Start Time\n24cmjv-1,(602),Detention,12/1/2026,9:00 AM\n24CMJV1,(602),Disposition,12/1/2026,9:30 AM\n';
  expect(readDocket([rawFile('s.csv', sessions)]).cases).toEqual([
    expect.objectContaining({ number: '24cmjv-1', hearings: [expect.anything(), expect.anything()] }),
  ]);
});
