import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fixedClock, type Clock } from '@starling/db/clock';
import { newId } from '@starling/db/ids';
import { aHearing, aPetition, aSession, sealPetition, write } from '@starling/db/testing/builders';
import { happened } from '@starling/shared/events';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { testApi, type TestApi } from '../../testing/api.ts';

/** The court's clock stands a little before its cut-off hour, five in the afternoon, and is put on by the specs. */
const wall = { at: '2026-12-02T00:59:00Z' };
const clock: Clock = {
  now: () => fixedClock(wall.at).now(),
  today: (zone) => fixedClock(wall.at).today(zone),
  time: (zone) => fixedClock(wall.at).time(zone),
};

let api: TestApi;
let sessionId: string;

beforeAll(async () => {
  api = await testApi({ clock });
  sessionId = (
    await aSession(api.court, { state: 'open', startsAt: '13:00', endsAt: '16:30', clerkAccountId: api.court.accountIds.courtroom_clerk })
  ).sessionId;
});
afterAll(() => api.stop());

interface Line {
  readonly hearingId: string;
  readonly what: string;
  readonly isOverdue: boolean;
}

interface Due {
  readonly cutOff: string;
  readonly overdue: number;
  readonly mine: number;
  readonly older: number;
  readonly why: string | null;
  readonly lines: readonly Line[];
}

async function due(seat: Seat): Promise<Due> {
  return (await (
    await api.as(seat)
  ).ask(
    '{ resultsDue { cutOff overdue mine older why lines { hearingId chosenName what words whose whoseName isMine isOverdue dueAt ageDays } } }',
  )) as unknown as Due;
}

async function aMatter(words: Readonly<Record<string, string | number | null>> = {}) {
  const { caseId, petitionId } = await aPetition(api.court);
  const { hearingId } = await aHearing(api.court, {
    caseId,
    petitionId,
    sessionId,
    state: 'heard',
    nextStep: 'none',
    nextReason: 'completed',
    ...words,
  });
  return { hearingId, petitionId };
}

async function aMinute(hearingId: string, state: string) {
  const minuteOrderId = newId();
  const at = '2026-12-01T20:00:00Z';
  const signed =
    state === 'signed' || state === 'entered' ? { signedAt: at, signedBy: api.court.accountIds.judge, effectiveOn: '2026-12-01' } : {};
  const rest = {
    ...(state === 'returned' ? { returnedWords: 'The date is wrong.', returnedAt: at } : {}),
    ...(state === 'entered' ? { enteredAt: at } : {}),
  };
  await write(
    api.court,
    [
      {
        insert: 'minute_order',
        values: { minuteOrderId, hearingId, number: 1, state, content: { sections: [] }, preparedAt: at, ...signed, ...rest },
      },
    ],
    [happened('MinuteOrderPrepared', { subjectId: minuteOrderId, facts: { hearingId, kind: 'original', number: 1 } })],
  );
}

const lineOf = async (seat: Seat, hearingId: string): Promise<Line | undefined> =>
  (await due(seat)).lines.find((line) => line.hearingId === hearingId);

describe('a hearing that was held', () => {
  test.each([
    ['draft', { what: 'prepare', whose: 'clerk', whoseName: 'A. Courtroom clerk' }],
    ['prepared', { what: 'sign', whose: 'judge', whoseName: 'A. Judge', words: 'Sign the minute order, or return it.' }],
    ['returned', { what: 'correct', whose: 'clerk' }],
    ['signed', { what: 'enter', whose: 'clerk' }],
  ])('with a minute order that is %s is the work of whoever has it', async (state, line) => {
    const { hearingId } = await aMatter();
    await aMinute(hearingId, state);
    expect(await lineOf('courtroom_clerk', hearingId)).toMatchObject(line);
  });

  test('leaves the list once its minute order is entered, or signed the way the court signed before', async () => {
    const { hearingId } = await aMatter();
    await aMinute(hearingId, 'entered');
    const { hearingId: signed } = await aMatter({ minuteSignedAt: '2026-12-01T20:00:00Z' });
    expect(await lineOf('judge', hearingId)).toBeUndefined();
    expect(await lineOf('judge', signed)).toBeUndefined();
  });

  test('without a next step is asked for it first', async () => {
    const { hearingId } = await aMatter({ nextStep: null, nextReason: null });
    expect(await lineOf('judge', hearingId)).toMatchObject({ what: 'next_step', whose: 'clerk' });
  });
});

describe('the cut-off hour', () => {
  test.each([
    ['2026-12-02T00:59:00Z', 'a minute before it', undefined, false],
    ['2026-12-02T01:00:00Z', 'on the hour', 'result', true],
    ['2026-12-02T01:01:00Z', 'a minute after it', 'result', true],
  ])('at %s, %s: a matter that was never called is %s', async (at, _when, what, isOverdue) => {
    wall.at = '2026-12-02T00:59:00Z';
    const { hearingId } = await aMatter({ state: 'set' });
    const { hearingId: heard } = await aMatter();
    wall.at = at;
    expect((await lineOf('judge', hearingId))?.what).toBe(what);
    expect(await lineOf('judge', heard)).toMatchObject({ what: 'prepare', isOverdue, dueAt: '2026-12-02T01:00:00.000Z' });
  });
});

describe('the list', () => {
  test('has what is overdue first, then own work, and counts both', async () => {
    wall.at = '2026-12-02T00:59:00Z';
    const { sessionId: yesterday } = await aSession(api.court, { heldOn: '2026-11-24', state: 'closed' });
    const { hearingId: old } = await aMatter({ sessionId: yesterday });
    const { hearingId } = await aMatter();
    await aMinute(hearingId, 'prepared');

    const list = await due('judge');

    expect(list.lines[0]).toMatchObject({ hearingId: old, isOverdue: true, ageDays: 7 });
    expect(list.lines.findIndex((line) => !line.isOverdue)).toBe(list.overdue);
    expect(list.lines[list.overdue]).toMatchObject({ what: 'sign', isMine: true });
    expect(list.mine).toBe(list.lines.filter(({ what }) => what === 'sign').length);
  });

  test('goes back sixty days, and counts what is older', async () => {
    const { sessionId: within } = await aSession(api.court, { heldOn: '2026-10-02', state: 'closed' });
    const { sessionId: before } = await aSession(api.court, { heldOn: '2026-10-01', state: 'closed' });
    const { hearingId: kept } = await aMatter({ sessionId: within });
    const { hearingId: counted } = await aMatter({ sessionId: before });
    expect([(await lineOf('judge', kept)) === undefined, (await lineOf('judge', counted)) === undefined]).toEqual([false, true]);
    expect((await due('judge')).older).toBe(1);
  });

  test('holds nothing of a sealed petition', async () => {
    const { hearingId, petitionId } = await aMatter();
    expect(await lineOf('judge', hearingId)).toBeDefined();
    await sealPetition(api.court, petitionId);
    expect(await lineOf('judge', hearingId)).toBeUndefined();
  });

  test.each([
    'minors_counsel',
    'prosecutor',
    'county_counsel',
    'probation_officer',
    'social_worker',
    'advocate',
    'coordinator',
    'administrator',
    'sealing_clerk',
  ] as const)('is not kept for the %s, who is told so', async (seat) => {
    expect(await due(seat)).toMatchObject({ lines: [], why: 'Results and signatures are the work of the bench and its clerks.' });
  });
});

describe('another cut-off hour', () => {
  test('is the court’s own, from the day it was set', async () => {
    wall.at = '2026-12-02T00:59:00Z';
    await write(api.court, [
      { put: 'court_setting', values: { name: 'resultsCutOff', effectiveFrom: '2026-12-01', value: '12:00', reason: 'Noon' } },
    ]);
    const { hearingId } = await aMatter();
    expect(await lineOf('judge', hearingId)).toMatchObject({ isOverdue: true, dueAt: '2026-12-01T20:00:00.000Z' });
    expect((await due('judge')).cutOff).toBe('12:00');
  });
});
