import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '../../time/local-date.ts';
import { SESSION_CHANGE_KIND, type SessionChangeKind } from '../../vocabulary/session-change.ts';
import type { CalendarSession } from '../ground.ts';
import { planSessionChange, type ChangingHearing, type SessionChangeAsked } from './session-change.ts';
import { aSession, aSlot, sessionWith } from '../testing/slot-builders.ts';

const MORNING = aSession({ sessionId: 's1', heldOn: localDate('2026-12-01'), startsAt: 570, endsAt: 720, slotMinutes: null });
const NEXT = sessionWith([aSlot({ startsAt: 570, minutes: 20, buffer: 5 })], {
  sessionId: 's2',
  heldOn: localDate('2026-12-08'),
  department: 'Dept. 3',
  startsAt: 570,
  endsAt: 720,
  slotMinutes: null,
});
const FIRST: ChangingHearing = {
  hearingId: 'h1',
  startsAt: 570,
  minutes: 20,
  buffer: 0,
  people: 4,
  isInCustody: false,
  isReview: false,
  latest: null,
};
const SECOND: ChangingHearing = { ...FIRST, hearingId: 'h2', startsAt: 600, people: 3 };
const NOTHING: SessionChangeAsked = {
  kind: 'cancelled',
  heldOn: null,
  startsAt: null,
  endsAt: null,
  capacity: null,
  department: null,
  benchOfficer: null,
  other: null,
  hearingIds: [],
  targets: [],
};
const plan = (asked: Partial<SessionChangeAsked>, hearings: readonly ChangingHearing[] = [FIRST, SECOND]) =>
  planSessionChange(MORNING, { ...NOTHING, ...asked }, hearings);
const fates = (asked: Partial<SessionChangeAsked>, hearings?: readonly ChangingHearing[]) =>
  plan(asked, hearings).rows.map(({ hearingId, fate, toOn, toStartsAt }) => [hearingId, fate, toOn, toStartsAt]);

describe('a cancelled session', () => {
  test('each hearing goes where it was put, or needs a date, and everybody is told', () => {
    const cancelled = plan({ targets: [{ hearingId: 'h1', session: NEXT, startsAt: null }] });

    expect(cancelled.words).toBe('Dept. 260, Tuesday, December 1, 2026, 9:30 am. Cancelled: 0 hearings stay, 1 moves, 1 needs a date.');
    expect(cancelled.rows.map(({ words, notices }) => [words, notices])).toEqual([
      ['Goes to Tuesday, December 8, 2026, 9:55 am, Dept. 3.', 4],
      ['Needs a date. No session was named for it.', 3],
    ]);
    expect([cancelled.notices, cancelled.needADate]).toEqual([7, 1]);
  });

  test('a chosen time is kept, and the others stand beside it; two cannot have one time', () => {
    const at = (first: number | null, second: number | null) => [
      { hearingId: 'h1', session: NEXT, startsAt: first },
      { hearingId: 'h2', session: NEXT, startsAt: second },
    ];
    const startsOf = (first: number | null, second: number | null) =>
      fates({ targets: at(first, second) }).map(([, , , startsAt]) => startsAt);
    expect(startsOf(null, 660)).toEqual([595, 660]);
    expect(startsOf(null, 600)).toEqual([620, 600]);
    expect(startsOf(null, 615)).toEqual([595, 615]);
    expect(startsOf(600, 619)).toEqual([600, null]);
    expect(startsOf(600, 620)).toEqual([600, 620]);
    expect(startsOf(594, null)).toEqual([null, 595]);
  });

  test('two that go to one session stand one behind the other', () => {
    const targets = ['h1', 'h2'].map((hearingId) => ({ hearingId, session: NEXT, startsAt: null }));

    expect(fates({ targets })).toEqual([
      ['h1', 'moves', '2026-12-08', 595],
      ['h2', 'moves', '2026-12-08', 615],
    ]);
  });

  test('what the other session has no minutes or no number for needs a date', () => {
    const full = { ...NEXT, minutesSet: 110 };
    const byNumber = { ...NEXT, hearingsCapacity: 2 };
    const to = (session: CalendarSession) => ['h1', 'h2'].map((hearingId) => ({ hearingId, session, startsAt: null }));

    expect(fates({ targets: to(full) }).map(([, fate]) => fate)).toEqual(['needs_a_date', 'needs_a_date']);
    expect(fates({ targets: to(byNumber) }).map(([, fate]) => fate)).toEqual(['moves', 'needs_a_date']);
    expect(plan({ targets: to(full) }).rows[0]?.words).toBe('Needs a date. Dept. 3 on Tuesday, December 8, 2026 has no room left for it.');
  });

  test('a youth in custody and a last day are pointed out', () => {
    expect(plan({}, [{ ...FIRST, isInCustody: true, latest: localDate('2026-12-04') }]).rows[0]?.cautions).toEqual([
      'Its last day is Friday, December 4, 2026.',
      'The youth is in custody: find this date first.',
    ]);
  });
});

describe('a session moved to another day', () => {
  test.each([
    ['the day before the last day', '2026-12-09', false],
    ['the last day', '2026-12-08', false],
    ['the day after it', '2026-12-07', true],
  ])('%s', (_when, latest, isPast) => {
    const row = plan({ kind: 'moved', heldOn: localDate('2026-12-08') }, [{ ...FIRST, latest: localDate(latest) }]).rows[0];

    expect([row?.fate, row?.isPastItsWindow, row?.cautions.length]).toEqual(['moves', isPast, isPast ? 1 : 0]);
  });

  test('to the afternoon: every hearing keeps its place in the line', () => {
    expect(fates({ kind: 'moved', heldOn: localDate('2026-12-08'), startsAt: 810, endsAt: 960 })).toEqual([
      ['h1', 'moves', '2026-12-08', 810],
      ['h2', 'moves', '2026-12-08', 840],
    ]);
  });
});

test('a session that starts later puts all off; what then lies past its end needs a date', () => {
  expect(fates({ kind: 'times', startsAt: 660, endsAt: 700 })).toEqual([
    ['h1', 'moves', '2026-12-01', 660],
    ['h2', 'needs_a_date', null, null],
  ]);
});

test('a session that only ends later leaves every hearing, and tells nobody', () => {
  expect(fates({ kind: 'times', startsAt: 570, endsAt: 750 }).map(([, fate]) => fate)).toEqual(['stays', 'stays']);
  expect(plan({ kind: 'times', startsAt: 570, endsAt: 750 }).notices).toBe(0);
});

test('a substitute tells everybody, and a review is offered a date before its own bench officer', () => {
  const rows = plan({ kind: 'substitute', benchOfficer: 'Judge Osei' }, [{ ...FIRST, isReview: true }, SECOND]).rows;

  expect(rows.map(({ words, notices, cautions }) => [words, notices, cautions.length])).toEqual([
    ['Stays at 9:30 am, before Judge Osei.', 4, 1],
    ['Stays at 10 am, before Judge Osei.', 3, 0],
  ]);
});

test('a session that is moved late ends with the day: what would lie past midnight needs a date', () => {
  const late = fates({ kind: 'moved', heldOn: localDate('2026-12-08'), startsAt: 1400 }, [FIRST, { ...SECOND, minutes: 30 }]);
  expect(late.map(([, fate, , at]) => [fate, at])).toEqual([
    ['moves', 1400],
    ['needs_a_date', null],
  ]);
});

test('another room is said to everybody', () => {
  expect(plan({ kind: 'room', department: 'Dept. 3' })).toMatchObject({
    notices: 7,
    rows: [{ words: 'Stays at 9:30 am, in Dept. 3.' }, {}],
  });
});

test('a session that is joined is filled to its last minute and its last place, what a judge allowed among them', () => {
  const into = (other: Partial<CalendarSession>, minutes: number, buffer = 0) =>
    fates({ kind: 'merged', other: { ...NEXT, ...other } }, [{ ...FIRST, minutes, buffer }]).map(([, fate]) => fate);
  expect([125, 126].map((lasting) => into({ capacity: 200 }, lasting))).toEqual([['moves'], ['needs_a_date']]);
  expect([102, 103].map((lasting) => into({}, lasting))).toEqual([['moves'], ['needs_a_date']]);
  expect([5, 6].map((buffer) => into({}, 97, buffer))).toEqual([['moves'], ['needs_a_date']]);
  expect(into({ over: 1 }, 103)).toEqual(['moves']);
  expect([0, 1].map((hearingsOver) => into({ hearingsCapacity: 1, hearingsOver }, 5))).toEqual([['needs_a_date'], ['moves']]);
});

test('a merge puts all behind those of the other session', () => {
  expect(fates({ kind: 'merged', other: NEXT })).toEqual([
    ['h1', 'moves', '2026-12-08', 595],
    ['h2', 'moves', '2026-12-08', 615],
  ]);
});

test('a split takes the chosen ones into the new half, which has no id yet, and leaves the others', () => {
  const rows = plan({ kind: 'split', hearingIds: ['h2'], startsAt: 810, endsAt: 900 }).rows;

  expect(rows.map(({ fate, toSessionId, toStartsAt, notices }) => [fate, toSessionId, toStartsAt, notices])).toEqual([
    ['stays', null, 570, 0],
    ['moves', null, 810, 3],
  ]);
});

test('a new half holds no more minutes than may be set in it', () => {
  const asked = { kind: 'split', hearingIds: ['h1', 'h2'], startsAt: 810, endsAt: 900 } as const;

  expect(fates({ ...asked, capacity: 40 }).map(([, fate]) => fate)).toEqual(['moves', 'moves']);
  expect(fates({ ...asked, capacity: 39 }).map(([, fate]) => fate)).toEqual(['moves', 'needs_a_date']);
});

test('hearings start on the slots of the session they go to', () => {
  expect(fates({ kind: 'merged', other: { ...NEXT, slotMinutes: 15 } }).map(([, , , at]) => at)).toEqual([600, 630]);
});

const KINDS = Object.keys(SESSION_CHANGE_KIND).filter((kind): kind is SessionChangeKind => Object.hasOwn(SESSION_CHANGE_KIND, kind));
const hearings = fc
  .array(
    fc.record({
      startsAt: fc.integer({ min: 570, max: 700 }),
      minutes: fc.integer({ min: 5, max: 60 }),
      people: fc.integer({ min: 0, max: 6 }),
    }),
  )
  .map((list) => list.map((one, place) => ({ ...FIRST, ...one, hearingId: `h${String(place)}` })));
const asked = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    hasOther: fc.boolean(),
    hasTimes: fc.boolean(),
    startsAt: fc.integer({ min: 500, max: 800 }),
    lasts: fc.integer({ min: 30, max: 200 }),
    chosen: fc.array(fc.integer({ min: 0, max: 12 })),
    number: fc.option(fc.integer({ min: 1, max: 8 })),
    at: fc.array(fc.option(fc.integer({ min: 560, max: 700 }))),
  })
  .map(({ kind, hasOther, hasTimes, startsAt, lasts, chosen, number, at }): SessionChangeAsked => {
    const other = { ...NEXT, hearingsCapacity: number };
    const ids = chosen.map((place) => `h${String(place)}`);
    return {
      ...NOTHING,
      kind,
      heldOn: localDate('2026-12-08'),
      startsAt: hasTimes ? startsAt : null,
      endsAt: hasTimes ? startsAt + lasts : null,
      other: hasOther ? other : null,
      hearingIds: ids,
      targets: ids.map((hearingId, place) => ({ hearingId, session: other, startsAt: at[place] ?? null })),
    };
  });

test('whatever is asked, no hearing is lost and none is there twice; whoever moves or needs a date is told', () => {
  fc.assert(
    fc.property(hearings, asked, (list, change) => {
      const { rows, needADate, notices } = planSessionChange(MORNING, change, list);

      expect(rows.map(({ hearingId }) => hearingId).toSorted()).toEqual(list.map(({ hearingId }) => hearingId).toSorted());
      expect(needADate).toBe(rows.filter(({ fate }) => fate === 'needs_a_date').length);
      expect(notices).toBe(rows.reduce((sum, row) => sum + row.notices, 0));
      for (const row of rows) {
        const hearing = list.find(({ hearingId }) => hearingId === row.hearingId);
        if (row.fate !== 'stays') expect(row.notices).toBe(hearing?.people);
        expect(row.fate === 'needs_a_date').toBe(row.toOn === null);
      }
    }),
    { numRuns: 2000 },
  );
});

test('what moves into a session that stands lies within its hours, over nobody, and within its limits', () => {
  fc.assert(
    fc.property(hearings, asked, (list, change) => {
      const moved = planSessionChange(MORNING, change, list).rows.filter(
        ({ fate, toSessionId }) => fate === 'moves' && toSessionId === 's2',
      );
      const into = change.kind === 'cancelled' ? change.targets[0]?.session : change.other;
      const minutesOf = (id: string) => list.find(({ hearingId }) => hearingId === id)?.minutes ?? 0;
      const spans = moved.map(({ hearingId, toStartsAt }) => ({ from: toStartsAt ?? 0, until: (toStartsAt ?? 0) + minutesOf(hearingId) }));
      const inOrder = spans.toSorted((one, other) => one.from - other.from);

      expect(spans.every(({ from, until }) => from >= 595 && until <= NEXT.endsAt)).toBe(true);
      expect(inOrder.every(({ from }, place) => place === 0 || from >= (inOrder[place - 1]?.until ?? 0))).toBe(true);
      expect(spans.reduce((sum, { from, until }) => sum + until - from, NEXT.minutesSet)).toBeLessThanOrEqual(NEXT.capacity);
      expect(moved.length).toBeLessThanOrEqual((into?.hearingsCapacity ?? 100) - 1);
    }),
    { numRuns: 2000 },
  );
});
