import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@starling/db/ids';
import { aHearing, aParticipation, aPetition, sealPetition, write } from '@starling/db/testing/builders';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type Answer, type TestApi } from '../../testing/api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.stop());

const LINE =
  'report { reportId fromWords state dueOn receivedOn recommendation daysLate version } kindWords stateWords chosenName heldOn writer isMine';
const save = async (seat: Seat, input: Readonly<Record<string, unknown>>): Promise<Answer> =>
  (await api.as(seat)).ask(
    `mutation($input: SaveReportInput!) { saveReport(input: $input) { __typename ... on ReportSaved { line { ${LINE} } } ... on NotAllowed { message } ... on Stale { version }
      ... on Invalid { problems { field message } } } }`,
    { input },
  );

interface Desk {
  readonly late: number;
  readonly due: number;
  readonly lines: readonly {
    readonly report: { readonly reportId: string; readonly daysLate: number; readonly recommendation: string | null };
  }[];
}
const desk = async (seat: Seat): Promise<Desk> =>
  (await (await api.as(seat)).ask(`{ reports { late due lines { ${LINE} } } }`)) as unknown as Desk;

async function aMatter(words: Readonly<Record<string, string>> = {}) {
  const { caseId, petitionId } = await aPetition(api.court);
  for (const seat of ['minors_counsel', 'probation_officer', 'advocate'] as const) await aParticipation(api.court, { caseId, seat });
  const { hearingId } = await aHearing(api.court, { caseId, petitionId, ...words });
  return { caseId, petitionId, hearingId };
}

const PROGRESS = { fromRole: 'probation_officer', kind: 'progress', dueOn: '2026-11-24' };

interface Saved {
  readonly line: { readonly report: { readonly reportId: string } };
}

describe('a report', () => {
  test('is entered as due, is late by the day, and is late no more once it came', async () => {
    const { hearingId } = await aMatter();
    const saved = (await save('courtroom_clerk', { ...PROGRESS, hearingId })) as unknown as Saved;
    expect(saved).toMatchObject({
      line: {
        report: { fromWords: 'Probation officer', state: 'due', daysLate: 7 },
        kindWords: 'Progress report',
        stateWords: '7 days late',
        writer: 'A. Probation officer',
        heldOn: '2026-12-01',
      },
    });
    const { reportId } = saved.line.report;
    expect((await desk('judge')).lines.map(({ report }) => report.reportId)).toContain(reportId);
    expect(
      await save('probation_officer', {
        ...PROGRESS,
        reportId,
        hearingId,
        version: 1,
        receivedOn: '2026-12-01',
        recommendation: 'Stay the course.',
      }),
    ).toMatchObject({
      line: { report: { state: 'received', daysLate: 0, recommendation: 'Stay the course.', version: 2 }, isMine: true },
    });
    expect(await save('courtroom_clerk', { ...PROGRESS, reportId, hearingId, version: 1 })).toEqual({ __typename: 'Stale', version: 2 });
  });

  test.each([
    ['2026-12-02', 0],
    ['2026-12-01', 0],
    ['2026-11-30', 1],
  ])('due on %s is late by %i days on December 1', async (dueOn, daysLate) => {
    const { hearingId } = await aMatter();
    expect(await save('calendar_clerk', { ...PROGRESS, hearingId, dueOn })).toMatchObject({ line: { report: { daysLate } } });
  });

  test('that the court excused is not late, and one cannot come tomorrow', async () => {
    const { hearingId } = await aMatter();
    expect(await save('judge', { ...PROGRESS, hearingId, state: 'late_excused' })).toMatchObject({
      line: { report: { state: 'late_excused', daysLate: 0 }, stateWords: 'Late, excused' },
    });
    expect(await save('judge', { ...PROGRESS, hearingId, receivedOn: '2026-12-02' })).toMatchObject({
      problems: [{ field: 'receivedOn', message: 'That day has not come yet. Correct it.' }],
    });
    expect(await save('judge', { ...PROGRESS, hearingId, servedOn: '2026-12-01' })).toMatchObject({ problems: [{ field: 'receivedOn' }] });
  });

  test('is kept by its own writer alone among the officers, and by nobody who only reads', async () => {
    const { hearingId } = await aMatter();
    expect(await save('probation_officer', { ...PROGRESS, hearingId, fromRole: 'social_worker' })).toMatchObject({
      __typename: 'NotAllowed',
    });
    expect(await save('minors_counsel', { ...PROGRESS, hearingId })).toMatchObject({ __typename: 'NotAllowed' });
    expect(await save('social_worker', { ...PROGRESS, hearingId })).toEqual({ __typename: 'NotFound' });
    expect(await save('judge', { ...PROGRESS, hearingId: newId() })).toEqual({ __typename: 'NotFound' });
  });
});

describe('the list of reports', () => {
  test('is for whoever sees the hearing, never for the advocate, and holds nothing of a sealed petition', async () => {
    const { hearingId, petitionId } = await aMatter();
    const { reportId } = ((await save('judge', { ...PROGRESS, hearingId })) as unknown as Saved).line.report;
    const sees = async (seat: Seat): Promise<boolean> => (await desk(seat)).lines.some(({ report }) => report.reportId === reportId);

    for (const seat of ['judge', 'courtroom_clerk', 'coordinator', 'minors_counsel', 'probation_officer', 'prosecutor'] as const)
      expect([seat, await sees(seat)]).toEqual([seat, true]);
    for (const seat of ['advocate', 'social_worker', 'county_counsel', 'administrator', 'sealing_clerk'] as const)
      expect([seat, await sees(seat)]).toEqual([seat, false]);
    await sealPetition(api.court, petitionId);
    expect(await sees('judge')).toBe(false);
  });

  test('shows the coordinator that a report came, and not what it recommends', async () => {
    const { hearingId } = await aMatter();
    await save('judge', { ...PROGRESS, hearingId, receivedOn: '2026-12-01', recommendation: 'Stay the course.' });
    expect((await desk('coordinator')).lines.map(({ report }) => report.recommendation)).not.toContain('Stay the course.');
    expect((await desk('minors_counsel')).lines.map(({ report }) => report.recommendation)).toContain('Stay the course.');
  });

  test('keeps Probation’s words on a contested petition from the bench until it is decided', async () => {
    const { hearingId } = await aMatter({ type: 'jurisdiction' });
    await save('courtroom_clerk', {
      ...PROGRESS,
      kind: 'social_study',
      hearingId,
      receivedOn: '2026-12-01',
      recommendation: 'Not before the finding.',
    });
    const words = async (seat: Seat): Promise<readonly (string | null)[]> =>
      (await desk(seat)).lines.map(({ report }) => report.recommendation);

    expect(await words('judge')).not.toContain('Not before the finding.');
    expect(await words('minors_counsel')).toContain('Not before the finding.');
    await write(api.court, [{ update: 'hearing', id: hearingId, values: { concludedAt: '2026-12-01T17:00:00Z' } }]);
  });
});
