import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aCase, aHearing, aPetition, aSession, sealPetition, write } from '@starling/db/testing/builders';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type TestApi } from '../../testing/api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi({ demonstration: false });
});
afterAll(() => api.stop());

interface Load {
  readonly from: string;
  readonly until: string;
  readonly warnings: readonly string[];
  readonly weeks: readonly {
    readonly startsOn: string;
    readonly capacity: number;
    readonly minutesSet: number;
    readonly over: number;
    readonly state: string;
    readonly days: readonly Readonly<Record<string, unknown>>[];
    readonly departments: readonly Readonly<Record<string, unknown>>[];
  }[];
}

async function load(from: string, weeks: number, seat: Seat = 'calendar_clerk'): Promise<Load> {
  return (await (
    await api.as(seat)
  ).ask(
    `query($from: LocalDate!, $weeks: Int!) { loadMap(from: $from, weeks: $weeks) { from until warnings
      weeks { startsOn capacity minutesSet free over state words days { date closedBecause capacity minutesSet state } departments { department capacity minutesSet } } } }`,
    { from, weeks },
  )) as unknown as Load;
}

describe('The load map', () => {
  test('begins on the Monday of the day, counts minutes by day and department, and shows holidays', async () => {
    const { sessionId } = await aSession(api.court, {
      heldOn: '2026-12-22',
      departmentId: api.court.departmentIds[1],
      minutesCapacity: 100,
    });
    const { caseId } = await aCase(api.court);
    await aHearing(api.court, { caseId, sessionId, minutes: 90 });
    const { from, until, weeks } = await load('2026-12-24', 2);
    expect([from, until, weeks.length]).toEqual(['2026-12-21', '2027-01-03', 2]);
    expect(weeks[0]).toMatchObject({
      capacity: 100,
      minutesSet: 90,
      state: 'near',
      departments: [{ department: 'Dept. 2', capacity: 100, minutesSet: 90 }],
    });
    expect(weeks[0]?.days).toHaveLength(5);
    expect(weeks[0]?.days[4]).toMatchObject({ date: '2026-12-25', closedBecause: expect.stringContaining('Christmas'), state: 'none' });
  });

  test('warns of what overloads within the week, whatever weeks are shown', async () => {
    const { sessionId } = await aSession(api.court, { heldOn: '2026-12-08', minutesCapacity: 60 });
    await write(api.court, [{ update: 'court_session', id: sessionId, values: { minutesOver: 60, overReason: 'Two in custody' } }]);
    const { caseId } = await aCase(api.court);
    await aHearing(api.court, { caseId, sessionId, minutes: 75 });
    const later = await aSession(api.court, { heldOn: '2026-12-09', minutesCapacity: 60 });
    await write(api.court, [{ update: 'court_session', id: later.sessionId, values: { minutesOver: 60, overReason: 'Two in custody' } }]);
    await aHearing(api.court, { caseId, sessionId: later.sessionId, placeInLine: 2, minutes: 75 });
    expect((await load('2027-05-03', 1)).warnings).toEqual([expect.stringContaining('Tuesday, December 8, 2026')]);
  });

  test('counts no minute of a sealed matter', async () => {
    const { sessionId } = await aSession(api.court, { heldOn: '2027-02-02' });
    const { caseId, petitionId } = await aPetition(api.court);
    await aHearing(api.court, { caseId, petitionId, sessionId, minutes: 40 });
    expect((await load('2027-02-02', 1)).weeks[0]).toMatchObject({ minutesSet: 40 });
    await sealPetition(api.court, petitionId);
    for (const seat of ['judge', 'calendar_clerk', 'administrator'] as const)
      expect((await load('2027-02-02', 1, seat)).weeks[0]).toMatchObject({ minutesSet: 0 });
  });

  test('is half a year at most and a week at least', async () => {
    expect([(await load('2026-12-01', 400)).weeks.length, (await load('2026-12-01', -3)).weeks.length]).toEqual([26, 1]);
  });

  test('ends with the years', async () => {
    expect((await load('9999-12-20', 26)).weeks).toHaveLength(26);
  });

  test('is empty for the sealing desk', async () => {
    expect((await load('2026-12-21', 1, 'sealing_clerk')).weeks[0]).toMatchObject({ capacity: 0, state: 'none' });
  });
});
