import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { asSystem } from '@starling/db/scope';
import { testDatabase, type TestDatabase } from '@starling/db/testing';
import { aCourt, aSession, sealPetition, type TestCourt, write } from '@starling/db/testing/builders';
import { newId } from '@starling/db/ids';
import { type ImportRequest, ImportsService } from './imports.service.ts';

let home: TestDatabase;
let court: TestCourt;
let imports: ImportsService;

const sample = (name: string) => ({
  name: `${name}.csv`,
  text: readFileSync(new URL(`../../../../shared/src/docket-import/samples/${name}-2026-12-01.csv`, import.meta.url), 'utf8'),
});
const request: ImportRequest = { files: [sample('session-print'), sample('parties'), sample('counts')], headings: [], fingerprint: null };

beforeAll(async () => {
  home = await testDatabase();
  imports = new ImportsService(home.database);
});
beforeEach(async () => {
  court = await aCourt(home.database);
  const [courthouseId, departmentId, benchOfficerId] = [newId(), newId(), newId()];
  await write(court, [
    { insert: 'courthouse', values: { courthouseId, name: 'Compton Courthouse', city: 'Compton' } },
    { insert: 'department', values: { departmentId, courthouseId, name: 'Dept. 260' } },
    { insert: 'bench_officer', values: { benchOfficerId, name: 'R. Castellane', title: 'judge' } },
  ]);
  for (const [name, startsAt, endsAt] of [
    ['Morning', '09:30', '12:00'],
    ['Afternoon', '13:30', '15:30'],
  ])
    await aSession(court, { departmentId, benchOfficerId, name, startsAt, endsAt, minutesCapacity: 150 });
});
afterAll(() => home.close());

const counted = () =>
  asSystem(home.database, court.courtId, (scope) =>
    scope.one<Record<string, number>>(
      `select (select count(*) from app.legal_case) as cases, (select count(*) from app.hearing) as hearings, (select count(*) from app.petition_count) as counts, (select count(*) from app.youth_identity) as youths,
     (select count(*) from app.warrant where state = 'issued') as warrants, (select count(*) from app.court_session where minutes_set > minutes_capacity) as over`,
    ),
  );

describe('the sample docket', () => {
  test('is looked at without writing anything', async () => {
    const looked = await imports.preview(court.as('courtroom_clerk'), request);

    expect(looked).toMatchObject({ ok: true, value: { counts: { willTake: expect.any(Number) } } });
    expect(await counted()).toMatchObject({ cases: 0, hearings: 0 });
  });

  test('comes in whole: cases, youths, lawful counts, hearings in the session, warrants that are out', async () => {
    const ran = await imports.run(court.as('courtroom_clerk'), request);

    expect(ran.ok).toBe(true);
    expect(await counted()).toMatchObject({ cases: 24, hearings: 24, youths: 24, over: 1 });
    const codes = await asSystem(home.database, court.courtId, (scope) =>
      scope.many<{ statute: string }>('select statute from app.petition_count'),
    );
    expect(codes.filter(({ statute }) => statute.startsWith('PC 647'))).toEqual([]);
  });

  test('goes into the session of that half of the day, whatever the other system calls it', async () => {
    await imports.run(court.as('courtroom_clerk'), request);

    const sessions = await asSystem(home.database, court.courtId, (scope) =>
      scope.many<{ name: string; hearings: number }>(
        `select s.name, count(h.hearing_id) as hearings from app.court_session s join app.hearing h using (court_id, session_id) group by s.name`,
      ),
    );
    expect(sessions).toEqual([{ name: 'Morning', hearings: 24 }]);
  });

  test('changes nothing when it is run again', async () => {
    await imports.run(court.as('courtroom_clerk'), request);
    const before = await counted();

    const again = await imports.run(court.as('courtroom_clerk'), request);

    expect(again).toMatchObject({ ok: true, value: { counts: { willTake: 0 } } });
    expect(await counted()).toEqual(before);
  });

  test('run by two clerks at the same moment comes in once', async () => {
    await Promise.all([imports.run(court.as('courtroom_clerk'), request), imports.run(court.as('calendar_clerk'), request)]);

    expect(await counted()).toMatchObject({ cases: 24, hearings: 24 });
  });

  test('never makes a sealed case anew, and does not tell that it is sealed', async () => {
    await imports.run(court.as('courtroom_clerk'), request);
    const sealed = await asSystem(home.database, court.courtId, (scope) =>
      scope.one<{ petition_id: string; number: string }>(
        `select p.petition_id, c.number from app.petition p join app.legal_case c using (court_id, case_id) where c.number = '24CMJV20702'`,
      ),
    );
    await sealPetition(court, sealed?.petition_id ?? '');
    const before = await counted();

    const again = await imports.preview(court.as('courtroom_clerk'), request);
    await imports.run(court.as('courtroom_clerk'), request);

    const line = again.ok ? again.value.plan.unchanged.filter((origin) => origin.row.includes('24CMJV20702')) : [];
    expect(line.length).toBeGreaterThan(0);
    expect(await counted()).toEqual(before);
  });

  test('is refused as stale when the files are not the ones that were looked at', async () => {
    expect(await imports.run(court.as('courtroom_clerk'), { ...request, fingerprint: '0'.repeat(64) })).toMatchObject({
      ok: false,
      refusal: { code: 'STALE' },
    });
    expect(await counted()).toMatchObject({ cases: 0 });
  });
});

test('one youth with two case numbers comes in as one youth, and again with a third', async () => {
  const head = 'Case Number,Case Type,Hearing Type,Session Date,Start Time,Location,Judicial Officer\n';
  const line = (number: string, branch: string, time: string) =>
    `${number},(${branch}),Detention,12/1/2026,${time},Compton Dept. 260,Hon. R. Castellane\n`;
  const party = (number: string) => `${number},"Reyes, Lou",Minor,2010-01-01\n`;
  const bring = (numbers: readonly string[]) =>
    imports.run(court.as('courtroom_clerk'), {
      headings: [],
      fingerprint: null,
      files: [
        { name: 's.csv', text: head + numbers.map((number, at) => line(number, at === 0 ? '602' : '300', `9:${at}0 AM`)).join('') },
        { name: 'p.csv', text: `Case Number,Party Name,Connection,DOB\n${numbers.map(party).join('')}` },
      ],
    });

  await bring(['24X1', '24X2']);
  await bring(['24X3']);

  expect(await counted()).toMatchObject({ cases: 3, youths: 1 });
});

test('a sealed case in another spelling is not made anew', async () => {
  await imports.run(court.as('courtroom_clerk'), request);
  const before = await counted();

  await imports.run(court.as('courtroom_clerk'), {
    ...request,
    files: request.files.map((file) => ({ ...file, text: file.text.replaceAll('24CMJV', '24cmjv-') })),
  });

  expect(await counted()).toEqual(before);
});

test('a file that is no table is refused whole, with the place where reading stopped', async () => {
  const broken = await imports.preview(court.as('courtroom_clerk'), {
    ...request,
    files: [{ name: 'half.csv', text: 'Case Number,Time\n"24X1,9:00 AM\n' }],
  });

  expect(broken).toMatchObject({
    ok: false,
    refusal: { code: 'INVALID', problems: [{ field: 'files', message: expect.stringContaining('half.csv') }] },
  });
});

test('a saved column map is used the next time without being asked', async () => {
  const text = 'Our File,Type,Kind,Ct Date,At,Room,Judge\n24X1,(602),Detention,12/1/2026,9:00 AM,Compton Dept. 260,Hon. R. Castellane\n';
  const parties = { name: 'p.csv', text: 'Case Number,Party Name,Connection,DOB\n24X1,"Reyes, Lou",Minor,2010-01-01\n' };
  const headings = [
    ['Our File', 'caseNumber'],
    ['Type', 'caseType'],
    ['Kind', 'hearingType'],
    ['At', 'startsAt'],
  ].map(([heading = '', field = '']) => ({ fileKind: 'sessions', heading, field }));
  await imports.run(court.as('courtroom_clerk'), { files: [{ name: 's.csv', text }, parties], headings, fingerprint: null });

  const later = await imports.preview(court.as('courtroom_clerk'), {
    files: [
      { name: 's.csv', text: text.replace('24X1', '24X2') },
      { ...parties, text: parties.text.replace('24X1', '24X2') },
    ],
    headings: [],
    fingerprint: null,
  });

  expect(later).toMatchObject({ ok: true, value: { plan: { cases: [{ number: '24X2' }] } } });
});
