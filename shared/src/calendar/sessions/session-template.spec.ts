import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { courtCalendar, EVERY_COURT, isCourtDay } from '../../time/court-calendar.ts';
import { addDays, localDate } from '../../time/local-date.ts';
import { overlaps } from '../minute-of-day.ts';
import { occurrencesOf } from './recurrence.ts';
import {
  planSessions,
  planTemplates,
  type LeftOut,
  type PlanGround,
  type SessionTemplate,
  type StandingSession,
} from './session-template.ts';

const TUESDAYS: SessionTemplate = {
  templateId: 't1',
  name: 'Tuesday morning',
  kind: 'specialty',
  departmentId: 'd260',
  department: 'Dept. 260',
  benchOfficerId: 'b1',
  benchOfficer: 'Judge Castellane',
  clerkAccountId: 'c1',
  staffingStartsAt: 510,
  startsAt: 570,
  endsAt: 720,
  minutesCapacity: 127,
  hearingsCapacity: 25,
  slotMinutes: 10,
  frequency: 'weekly',
  every: 1,
  weekdays: [2],
  nth: null,
  startsOn: localDate('2026-11-24'),
  untilOn: null,
};
const GROUND: PlanGround = {
  from: localDate('2026-11-24'),
  until: localDate('2026-12-15'),
  calendar: EVERY_COURT,
  benchAway: [],
  departmentAway: [],
  substitutes: [],
  rooms: [],
  existing: [],
};
const AWAY = { on: localDate('2026-12-01'), startsAt: null, endsAt: null };
const SPAN = { fromOn: localDate('2026-12-01'), untilOn: localDate('2026-12-01') };
const STANDS: StandingSession = {
  ...TUESDAYS,
  templateId: null,
  templateDay: null,
  heldOn: localDate('2026-12-01'),
  state: 'planned',
  name: 'Trial',
};
const heldOn = (ground: Partial<PlanGround>, template = TUESDAYS) =>
  planSessions(template, { ...GROUND, ...ground }).sessions.map((session) => session.heldOn);
const why = (ground: Partial<PlanGround>) =>
  planSessions(TUESDAYS, { ...GROUND, ...ground }).leftOut.map((left) => `${left.on}: ${left.why}`);

test('sessions are made ahead with everything of their template, staffing before them', () => {
  const { sessions, leftOut } = planSessions(TUESDAYS, GROUND);

  expect(sessions.map((session) => session.heldOn)).toEqual(['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15']);
  expect(leftOut).toEqual([]);
  expect(sessions[0]).toEqual({
    templateId: 't1',
    templateDay: '2026-11-24',
    heldOn: '2026-11-24',
    name: 'Tuesday morning',
    kind: 'specialty',
    departmentId: 'd260',
    department: 'Dept. 260',
    benchOfficerId: 'b1',
    benchOfficer: 'Judge Castellane',
    usualBenchOfficerId: 'b1',
    clerkAccountId: 'c1',
    staffingStartsAt: 510,
    startsAt: 570,
    endsAt: 720,
    minutesCapacity: 127,
    hearingsCapacity: 25,
    slotMinutes: 10,
    state: 'planned',
    differs: null,
  });
});

describe('a day is left out, and it says why', () => {
  test('a judicial holiday', () => {
    const friday = planSessions({ ...TUESDAYS, weekdays: [4, 5] }, { ...GROUND, until: localDate('2026-11-27') });

    expect(friday.sessions).toEqual([]);
    expect(friday.leftOut.map((left) => left.why)).toEqual([
      'Thursday, November 26, 2026 is a judicial holiday: Thanksgiving Day.',
      'Friday, November 27, 2026 is a judicial holiday: The day after Thanksgiving.',
    ]);
  });

  test('a day on which this court alone is closed', () => {
    const calendar = courtCalendar([
      { closedOn: localDate('2026-12-01'), reason: 'No water in the building', kind: 'office_closed', orderReference: null },
    ]);

    expect(why({ calendar })).toEqual(['2026-12-01: The court is closed on Tuesday, December 1, 2026: No water in the building.']);
  });

  test('the judge is away and nobody sits for them', () => {
    expect(why({ benchAway: [{ ...AWAY, benchOfficerId: 'b1' }] })).toEqual([
      '2026-12-01: Judge Castellane is away on Tuesday, December 1, 2026. Name a substitute for that day, or leave it dark.',
    ]);
  });

  test('the judge sits elsewhere', () => {
    expect(why({ existing: [{ ...STANDS, departmentId: 'd3', startsAt: 660, endsAt: 780 }] })).toEqual([
      '2026-12-01: Judge Castellane sits elsewhere on Tuesday, December 1, 2026: Trial, from 11 am to 1 pm. Name a substitute for that day, or leave it dark.',
    ]);
  });

  test('the room is dark, or another session sits in it', () => {
    expect(why({ departmentAway: [{ ...AWAY, departmentId: 'd260' }] })).toEqual([
      '2026-12-01: Dept. 260 cannot be used on Tuesday, December 1, 2026. Name another room for that day, or leave it dark.',
    ]);
    expect(why({ existing: [{ ...STANDS, benchOfficerId: 'b9' }] })).toEqual([
      '2026-12-01: Dept. 260 is taken on Tuesday, December 1, 2026: Trial sits there from 9:30 am to 12 pm. Name another room for that day, or leave it dark.',
    ]);
  });
});

describe('a day is kept where somebody found a way', () => {
  const substitute = { ...SPAN, forBenchOfficerId: 'b1', benchOfficerId: 'b2', benchOfficer: 'Judge Osei' };
  const room = { ...SPAN, forDepartmentId: 'd260', departmentId: 'd3', department: 'Dept. 3' };

  test('a substitute sits, and the usual one stays named', () => {
    const plan = planSessions(TUESDAYS, { ...GROUND, benchAway: [{ ...AWAY, benchOfficerId: 'b1' }], substitutes: [substitute] });

    expect(plan.leftOut).toEqual([]);
    expect(plan.sessions[1]).toMatchObject({
      benchOfficerId: 'b2',
      usualBenchOfficerId: 'b1',
      differs: 'Judge Osei sits for Judge Castellane.',
    });
    expect(plan.sessions[2]).toMatchObject({ benchOfficerId: 'b1', differs: null });
  });

  test('a substitute who is away too does not sit', () => {
    const both = [
      { ...AWAY, benchOfficerId: 'b1' },
      { ...AWAY, benchOfficerId: 'b2' },
    ];

    expect(why({ benchAway: both, substitutes: [substitute] })).toHaveLength(1);
  });

  test('a substitute for another day is none', () => {
    const later = { ...substitute, fromOn: localDate('2026-12-02'), untilOn: localDate('2026-12-31') };

    expect(why({ benchAway: [{ ...AWAY, benchOfficerId: 'b1' }], substitutes: [later] })).toHaveLength(1);
  });

  test('a room is borrowed, when it is free', () => {
    const departmentAway = [{ ...AWAY, departmentId: 'd260' }];

    expect(planSessions(TUESDAYS, { ...GROUND, departmentAway, rooms: [room] }).sessions[1]).toMatchObject({
      departmentId: 'd3',
      differs: 'It is held in Dept. 3, not in Dept. 260.',
    });
    expect(why({ departmentAway, rooms: [room], existing: [{ ...STANDS, departmentId: 'd3', benchOfficerId: 'b9' }] })).toHaveLength(1);
  });

  test('away in the afternoon leaves the morning alone', () => {
    expect(why({ benchAway: [{ ...AWAY, benchOfficerId: 'b1', startsAt: 720, endsAt: 1020 }] })).toEqual([]);
  });
});

describe('what stands is not touched', () => {
  const made = (day: string, rest: Partial<StandingSession> = {}): StandingSession => ({
    ...STANDS,
    templateId: 't1',
    templateDay: localDate(day),
    heldOn: localDate(day),
    ...rest,
  });

  test('a session that was moved or cancelled is not made again', () => {
    const existing = [made('2026-12-01', { heldOn: localDate('2026-12-03') }), made('2026-12-08', { state: 'cancelled' })];

    expect(heldOn({ existing })).toEqual(['2026-11-24', '2026-12-15']);
    expect(planSessions(TUESDAYS, { ...GROUND, existing }).stoodAlready).toBe(2);
  });

  test('a cancelled session gives its room to another template', () => {
    expect(heldOn({ existing: [made('2026-12-01', { templateId: 't9', state: 'cancelled' })] })).toContain('2026-12-01');
  });

  test('two templates do not take one room, nor one bench officer, at one time', () => {
    const plan = planTemplates([TUESDAYS, { ...TUESDAYS, templateId: 't2', departmentId: 'd3', department: 'Dept. 3' }], GROUND);

    expect(plan.sessions).toHaveLength(4);
    expect(plan.leftOut).toHaveLength(4);
  });
});

const template = fc
  .record({
    number: fc.integer({ min: 1, max: 4 }),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1 }),
    every: fc.integer({ min: 1, max: 3 }),
    room: fc.constantFrom('d1', 'd2'),
    bench: fc.constantFrom('b1', 'b2'),
    startsAt: fc.constantFrom(510, 570, 810),
  })
  .map(({ number, weekdays, every, room, bench, startsAt }) => ({
    ...TUESDAYS,
    templateId: `t${String(number)}`,
    weekdays,
    every,
    departmentId: room,
    benchOfficerId: bench,
    startsAt,
    endsAt: startsAt + 150,
  }));
const templates = fc.uniqueArray(template, { minLength: 1, maxLength: 4, selector: ({ templateId }) => templateId });
const away = fc.array(
  fc.record({ days: fc.integer({ min: 0, max: 60 }), bench: fc.constantFrom('b1', 'b2') }).map(({ days, bench }) => ({
    benchOfficerId: bench,
    on: addDays(GROUND.from, days),
    startsAt: null,
    endsAt: null,
  })),
);

const dayOf = ({ templateId, on }: LeftOut) => `${templateId} ${on}`;

test('planning twice makes nothing more, and every day of a pattern is made, left out or stood already', () => {
  fc.assert(
    fc.property(templates, away, (list, benchAway) => {
      const ground = { ...GROUND, until: addDays(GROUND.from, 60), benchAway };
      const first = planTemplates(list, ground);
      const second = planTemplates(list, { ...ground, existing: first.sessions });
      const days = list.flatMap((one) => occurrencesOf(one, ground.from, ground.until)).length;

      expect(first.sessions.length + first.leftOut.length).toBe(days);
      expect(second.sessions).toEqual([]);
      expect(second.leftOut.map(dayOf)).toEqual(first.leftOut.map(dayOf));
      expect(second.stoodAlready).toBe(first.sessions.length);
    }),
  );
});

test('no planned session lies on a closed day, over another in its room or before its bench officer, or before one who is away', () => {
  fc.assert(
    fc.property(templates, away, (list, benchAway) => {
      const { sessions } = planTemplates(list, { ...GROUND, until: addDays(GROUND.from, 60), benchAway });
      const clashes = sessions.flatMap((one, place) =>
        sessions
          .slice(place + 1)
          .filter((other) => other.heldOn === one.heldOn && overlaps(other, one))
          .filter((other) => other.departmentId === one.departmentId || other.benchOfficerId === one.benchOfficerId),
      );

      expect(clashes).toEqual([]);
      expect(sessions.every(({ heldOn: on }) => isCourtDay(on, EVERY_COURT))).toBe(true);
      expect(sessions.some((one) => benchAway.some((gone) => gone.on === one.heldOn && gone.benchOfficerId === one.benchOfficerId))).toBe(
        false,
      );
    }),
  );
});
