import { describe, expect, test } from '@jest/globals';
import { wic } from '../../law/citation.ts';
import { DEFAULT_SETTINGS } from '../../law/court-settings.ts';
import { addDays, localDate } from '../../time/local-date.ts';
import { findSlots, SLOT_LIMITS } from './find-slots.ts';
import type { CalendarSession, Ground, WantedHearing } from '../ground.ts';
import { brokenRules } from '../rules/hard-rules.ts';
import { aBusy, aGround, aHearing, aNeed, anApart, aSession, aSlot, sessionWith, TUESDAY } from '../testing/slot-builders.ts';

const search = (sessions: readonly CalendarSession[], wanted: WantedHearing = aHearing(), ground: Ground = aGround()) =>
  findSlots({ wanted, sessions, ground });
/** Every Tuesday from December 8 on. */
const tuesdays = (count: number, other: Partial<CalendarSession> = {}) =>
  Array.from({ length: count }, (_, week) => aSession({ sessionId: `week-${week}`, heldOn: addDays(TUESDAY, 7 * week - 14), ...other }));

describe('The offers', () => {
  test('three, one for each session, the best first', () => {
    const { offers, looked, refused, blocker } = search(tuesdays(5));
    expect(offers.map(({ sessionId }) => sessionId)).toEqual(['week-0', 'week-1', 'week-2']);
    expect([refused, blocker]).toEqual([0, null]);
    expect(looked).toBeGreaterThanOrEqual(3);
  });

  test('a week of waiting costs two points in the rank, never in the score', () => {
    const poor = { benchOfficerId: 'judge-2' };
    const sessions = [aSession({ sessionId: 'near', heldOn: addDays(TUESDAY, -14), ...poor }), aSession({ sessionId: 'far' })];
    expect(search(sessions, aHearing({ isReview: false })).offers.map(({ sessionId }) => sessionId)).toEqual(['far', 'near']);
    const dear = aGround({ settings: { ...DEFAULT_SETTINGS, pointsForAWeek: 10 } });
    const ranked = search(sessions, aHearing({ isReview: false }), dear).offers;
    expect(ranked.map(({ sessionId }) => sessionId)).toEqual(['near', 'far']);
    expect(ranked[0]?.score).toBeLessThan(ranked[1]?.score ?? 0);
  });

  test('the same sessions in any order get the same answer', () => {
    const rooms = ['b', 'a', 'd', 'c'].map((sessionId) => aSession({ sessionId }));
    const full = ['y', 'x', 'z'].map((sessionId) => aSession({ sessionId, minutesSet: 127 }));
    expect(search([...rooms, ...full].toReversed())).toEqual(search([...rooms, ...full]));
  });

  test('a session with a slot pattern keeps to it, another starts every five minutes', () => {
    const needs = [aNeed({ kind: 'slot_time', strength: 'must', weekdays: null, from: 553, until: 600 })];
    expect(search([aSession({ slotMinutes: 20 })], aHearing({ needs })).offers[0]?.startsAt).toBe(560);
    expect(search([aSession({ slotMinutes: null })], aHearing({ needs })).offers[0]?.startsAt).toBe(555);
  });

  test('it fits between what is set, beside the interpreter’s other hearing', () => {
    const session = sessionWith([aSlot({ startsAt: 600, minutes: 20, language: 'es' })], { slotMinutes: null });
    const interpreters = [
      { language: 'es', resourceId: 'r-1', busy: [{ on: TUESDAY, startsAt: 600, endsAt: 620, hearingId: 'hearing-other' }] },
    ];
    const { offers } = search(
      [session],
      aHearing({ language: 'es', needs: [aNeed({ kind: 'slot_time', strength: 'must', weekdays: null, from: 600, until: 690 })] }),
      aGround({ interpreters }),
    );
    expect(offers[0]?.startsAt).toBeGreaterThanOrEqual(620);
    expect(offers[0]?.parts.find(({ part }) => part === 'interpreter')?.got).toBe(50);
  });

  test('a hearing on papers takes the last slot, for those who come go first', () => {
    expect(search([aSession()], aHearing({ mode: 'no_appearance', minutes: 5 })).offers[0]?.startsAt).toBe(680);
  });

  test('a moved hearing finds its own slot free', () => {
    const session = sessionWith([aSlot({ hearingId: 'mine', minutes: 127 })]);
    expect(search([session], aHearing({ hearingId: 'mine', minutes: 127 })).offers).toHaveLength(1);
    expect(search([session], aHearing({ minutes: 127 })).offers).toHaveLength(0);
  });

  test('each says why in one sentence, its parts, its cautions and the clock that binds', () => {
    const window = {
      earliest: null,
      latest: localDate('2026-12-31'),
      safe: addDays(TUESDAY, -1),
      words: 'Review in six months: last day December 31, 2026',
      cites: [wic('727.2')],
      mayRelax: null,
    };
    const wanted = aHearing({ window, hasSafeContact: false, isHardNews: true, exploiterTrialDays: [addDays(TUESDAY, 7)] });
    const [offer] = search([aSession({ benchOfficer: 'Asst. Lam', usualBenchOfficerId: 'judge-9' })], wanted).offers;
    expect(offer?.why).toMatch(/^Same judge; .+\.$/);
    expect(offer?.parts).toHaveLength(12);
    expect(offer?.cautions).toEqual([
      'Later than the day to aim at, December 21, 2026.',
      'Asst. Lam sits for the usual bench officer.',
      'A week to keep light for this youth.',
      'No safe contact is written down, so no reminder goes out.',
      'Hard news: counsel is told first.',
    ]);
    expect(offer?.clocks).toEqual([{ words: window.words, cites: window.cites }]);
  });

  test('a hearing that ends after half past four asks who takes the youth home', () => {
    const late = (endsAt: number) => search([aSession({ startsAt: endsAt - 10, endsAt })]).offers[0]?.cautions;
    expect(late(990)).toEqual([]);
    expect(late(1000)).toEqual(['It ends at 4:40 pm: name beforehand who takes the youth home.']);
  });
});

describe('Not offered', () => {
  test('why, and who may relax it; no rule more than twice', () => {
    const sessions = [
      ...tuesdays(3, { minutesSet: 127 }),
      aSession({ sessionId: 'apart', heldOn: addDays(TUESDAY, 1) }),
      aSession({ sessionId: 'holiday', heldOn: localDate('2026-12-25') }),
    ];
    const { notOffered, offers, refused } = search(sessions, aHearing({ apart: [anApart(3, { on: addDays(TUESDAY, 1) })] }));
    expect(offers).toEqual([]);
    expect(refused).toBe(5);
    expect(notOffered.map(({ sessionId, rule, mayRelax }) => [sessionId, rule, mayRelax])).toEqual([
      ['week-0', 'overMinutes', 'The judge may override, with a reason.'],
      ['week-1', 'overMinutes', 'The judge may override, with a reason.'],
      ['apart', 'keepApart', 'Only the judge may relax it.'],
      ['holiday', 'dayClosed', null],
    ]);
    expect(findSlots({ wanted: aHearing(), sessions, ground: aGround() }, { ...SLOT_LIMITS, refusals: 1 }).notOffered).toHaveLength(1);
  });

  test('no gap that is long enough, and a session that is too short', () => {
    const session = sessionWith([aSlot({ startsAt: 560, minutes: 110 })]);
    expect(search([session], aHearing({ minutes: 30, buffer: 0 })).notOffered[0]?.rule).toBe('overMinutes');
    expect(search([{ ...session, over: 60 }], aHearing({ minutes: 30 })).notOffered[0]).toMatchObject({
      rule: 'slotTaken',
      words: 'No gap of 30 min is left.',
    });
    expect(search([aSession({ endsAt: 560 })], aHearing({ minutes: 30 })).notOffered[0]?.rule).toBe('outsideSession');
  });

  test('of today what is still to come, and nothing once its last start is over', () => {
    const today = (now: number) => search([aSession({ slotMinutes: 30 })], aHearing(), aGround({ today: TUESDAY, now }));
    expect(today(539).offers[0]?.startsAt).toBe(540);
    expect(today(540).offers[0]?.startsAt).toBe(540);
    expect(today(541).offers[0]?.startsAt).toBe(570);
    expect(today(660).offers[0]?.startsAt).toBe(660);
    const late = today(661);
    expect(late.offers).toEqual([]);
    expect(late.notOffered).toMatchObject([{ rule: 'hourPast', mayRelax: null }]);
    expect(late.blocker?.words).toBe('No slot fits. In the way: hours that are over.');
  });

  test('days that are over are not looked at; nor are days beyond the horizon', () => {
    expect(search([aSession({ heldOn: localDate('2026-11-24') })]).looked).toBe(0);
    const ground = aGround({ settings: { ...DEFAULT_SETTINGS, slotHorizonDays: 21 } });
    expect(search([aSession({ heldOn: TUESDAY })], aHearing(), ground).looked).toBe(1);
    expect(search([aSession({ heldOn: addDays(TUESDAY, 1) })], aHearing(), ground).looked).toBe(0);
  });
});

describe('When nothing fits', () => {
  test('the rule that stands in the way most often, and who may relax it', () => {
    const window = {
      earliest: localDate('2026-12-08'),
      latest: localDate('2027-01-15'),
      safe: null,
      words: '',
      cites: [],
      mayRelax: 'Needs a continuance for good cause.',
    };
    expect(search(tuesdays(8), aHearing({ window, language: 'es' })).blocker).toEqual({
      rule: 'interpreterTaken',
      words: 'No slot fits between December 8, 2026 and January 15, 2027. In the way: the interpreter.',
      mayRelax: 'The calendar clerk may add one.',
    });
    const none = tuesdays(3, { heldOn: localDate('2027-01-19') });
    expect(search(none, aHearing({ window })).blocker).toMatchObject({
      rule: 'dayWindow',
      mayRelax: 'Needs a continuance for good cause.',
    });
  });

  test('no session at all', () => {
    expect(search([]).blocker).toEqual({
      rule: 'noSession',
      words: 'No slot fits. In the way: no session is planned.',
      mayRelax: 'The calendar clerk may plan one.',
    });
  });
});

describe('What would open more', () => {
  test('one act by somebody who may, and the score it would open', () => {
    const full = aSession({ sessionId: 'full', heldOn: addDays(TUESDAY, -14), minutesSet: 127 });
    const busy = aSession({ sessionId: 'busy', heldOn: addDays(TUESDAY, -7), endsAt: 560 });
    const wanted = aHearing({ busy: [aBusy({ on: addDays(TUESDAY, -7) })] });
    const { opens } = search([full, busy], wanted);
    expect(opens.map(({ sessionId, words }) => [sessionId, words])).toEqual([
      ['full', 'A few minutes over the cap'],
      ['busy', 'Counsel freed for the hour'],
    ]);
    expect(opens[0]?.score).toBeGreaterThan(0);
  });

  test('never a keep-apart, never two rules at once', () => {
    const apart = aHearing({ apart: [anApart(3)] });
    expect(search([aSession()], apart).opens).toEqual([]);
    expect(search([aSession({ minutesSet: 127, hearingsCapacity: 0 })]).opens).toEqual([]);
  });
});

test('what is offered breaks no rule when it is asked again with all the rows', () => {
  const wanted = aHearing({
    busy: [aBusy(), aBusy({ on: addDays(TUESDAY, -7), startsAt: null, endsAt: null })],
    apart: [anApart(2), anApart(4)],
  });
  const sessions = tuesdays(12);
  for (const { sessionId, startsAt } of search(sessions, wanted).offers) {
    const session = sessions.find((one) => one.sessionId === sessionId);
    expect(session === undefined ? ['gone'] : brokenRules({ session, startsAt }, wanted, aGround())).toEqual([]);
  }
});
