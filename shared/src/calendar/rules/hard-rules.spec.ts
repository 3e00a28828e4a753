import { describe, expect, test } from '@jest/globals';
import { wic } from '../../law/citation.ts';
import { DEFAULT_SETTINGS } from '../../law/court-settings.ts';
import { courtCalendar } from '../../time/court-calendar.ts';
import { localDate } from '../../time/local-date.ts';
import { findHarmfulWords } from '../../vocabulary/words.ts';
import { sayCites } from '../../law/citation.ts';
import type { Ground, Place, WantedHearing } from '../ground.ts';
import { brokenRules, HARD_RULES, HARD_RULE_ROWS, isHardRuleKey, takesException } from './hard-rules.ts';
import { aBusy, aGround, aHearing, anApart, aSession, aSlot, at, sessionWith, TUESDAY } from '../testing/slot-builders.ts';

/** What a place breaks, as a list reads it out: the sentence, who may relax it, the cite. */
const said = (place: Place, wanted: WantedHearing = aHearing(), ground: Ground = aGround()) =>
  brokenRules(place, wanted, ground).map(({ words, mayRelax, cites }) => [words, mayRelax, sayCites(cites)].filter(Boolean).join(' '));
const keys = (place: Place, wanted: WantedHearing = aHearing(), ground: Ground = aGround()) =>
  brokenRules(place, wanted, ground).map(({ rule }) => rule);

test('a place that breaks nothing is free', () => {
  expect(said(at(aSession()))).toEqual([]);
});

describe('The day', () => {
  const on = (day: string) => at(aSession({ heldOn: localDate(day) }));
  const window = {
    earliest: localDate('2026-12-15'),
    latest: localDate('2027-01-15'),
    safe: null,
    words: '',
    cites: [wic('727.2')],
    mayRelax: 'Needs a continuance for good cause.',
  };

  test('before the first day, on it, on the last day and after it', () => {
    const wanted = aHearing({ window });
    expect(said(on('2026-12-14'), wanted)).toEqual([
      'Before the first day, December 15, 2026. Shorter notice, or a waiver of it, allows an earlier day. WIC 727.2',
    ]);
    expect(said(on('2026-12-15'), wanted)).toEqual([]);
    expect(said(on('2027-01-15'), wanted)).toEqual([]);
    expect(said(on('2027-01-19'), wanted)).toEqual(['After the last day, January 15, 2027. Needs a continuance for good cause. WIC 727.2']);
  });

  test('Saturday, Sunday, a holiday, a day on which this court is closed', () => {
    expect(said(on('2026-12-19'))).toEqual(['The court does not sit on Saturday, December 19, 2026. CCP 135']);
    expect(said(on('2026-12-20'))).toEqual(['The court does not sit on Sunday, December 20, 2026. Gov. Code 6700(a)(1)']);
    expect(said(on('2026-12-25'))).toEqual(['Friday, December 25, 2026 is a judicial holiday: Christmas Day. Gov. Code 6700']);
    const calendar = courtCalendar([
      { closedOn: localDate('2026-12-23'), reason: 'no power', kind: 'office_closed', orderReference: null },
    ]);
    expect(said(on('2026-12-23'), aHearing(), aGround({ calendar }))).toEqual([
      'The court is closed on Wednesday, December 23, 2026: no power. CCP 12b',
    ]);
    expect(keys(on('2026-12-22'), aHearing(), aGround({ calendar }))).toEqual([]);
    expect(keys(on('2026-12-24'), aHearing(), aGround({ calendar }))).toEqual([]);
  });

  test('a day that is over; today is not', () => {
    expect(keys(on('2026-11-30'))).toEqual(['dayPast']);
    expect(keys(on('2026-12-01'))).toEqual([]);
  });

  test('the hours of today that are over: the minute before, the minute itself, the minute after; a day ahead has none', () => {
    const atTen = aGround({ today: TUESDAY, now: 600 });
    expect(said(at(aSession(), 599), aHearing(), atTen)).toEqual(['That time of today is over. Choose a later time.']);
    expect(keys(at(aSession(), 600), aHearing(), atTen)).toEqual([]);
    expect(keys(at(aSession(), 601), aHearing(), atTen)).toEqual([]);
    expect(keys(at(aSession(), 540), aHearing(), { ...atTen, today: localDate('2026-12-21') })).toEqual([]);
    expect(keys(at(aSession(), 540), aHearing(), { ...atTen, now: null })).toEqual([]);
    expect(HARD_RULES.hourPast.standing).toBe(false);
  });

  test('a cancelled or a closed session takes nothing; an open one does', () => {
    expect(said(at(aSession({ state: 'cancelled' })))).toEqual([
      'This session is cancelled. The calendar clerk may put a cancelled session back.',
    ]);
    expect(keys(at(aSession({ state: 'closed' })))).toEqual(['sessionNotOpen']);
    expect(keys(at(aSession({ state: 'open' })))).toEqual([]);
  });

  test('a day kept free for the youth: the day before and the day after are not', () => {
    const wanted = aHearing({ exploiterTrialDays: [TUESDAY] });
    expect(said(on('2026-12-22'), wanted)).toEqual(['This day is kept free for this youth. Only the judge may relax it.']);
    expect(keys(on('2026-12-21'), wanted)).toEqual([]);
    expect(keys(on('2026-12-23'), wanted)).toEqual([]);
    expect(keys(on('2026-12-22'), { ...wanted, mode: 'no_appearance' })).toEqual([]);
  });
});

describe('The session', () => {
  test('a hearing that fills the minutes fits; one minute more does not, unless a judge allowed it', () => {
    const session = aSession({ minutesSet: 112, capacity: 127 });
    expect(keys(at(session), aHearing({ minutes: 15 }))).toEqual([]);
    expect(said(at(session), aHearing({ minutes: 16 }))).toEqual(['Over the cap by 1 min. The judge may override, with a reason.']);
    expect(keys(at(session), aHearing({ minutes: 11, buffer: 5 }))).toEqual(['overMinutes']);
    expect(keys(at({ ...session, over: 1 }), aHearing({ minutes: 16 }))).toEqual([]);
  });

  test('a hearing that stays in its session counts once', () => {
    const session = sessionWith([aSlot({ hearingId: 'mine', minutes: 60, buffer: 5 })], { capacity: 65, hearingsCapacity: 1 });
    expect(keys(at(session, 560), aHearing({ hearingId: 'mine', minutes: 65 }))).toEqual([]);
    expect(keys(at(session, 560), aHearing({ hearingId: 'mine', minutes: 66 }))).toEqual(['overMinutes']);
    expect(keys(at(session, 610), aHearing({ hearingId: 'another', minutes: 5 }))).toEqual(['overMinutes', 'overNumber']);
  });

  test('the last place is taken, the one after it not', () => {
    const session = aSession({ hearingsCapacity: 8, hearingsSet: 7 });
    expect(keys(at(session))).toEqual([]);
    expect(said(at({ ...session, hearingsSet: 8 }))).toEqual([
      'All 8 places of the session are taken. The judge may override, with a reason.',
    ]);
    expect(keys(at({ ...session, hearingsSet: 8, hearingsOver: 1 }))).toEqual([]);
    const words = (hearingsCapacity: number) =>
      brokenRules(at(aSession({ hearingsCapacity, hearingsSet: 1 })), aHearing(), aGround())[0]?.words;
    expect([0, 1].map(words)).toEqual(['The session has no places.', 'The one place of the session is taken.']);
  });

  test('a hearing begins and ends within the session', () => {
    expect(keys(at(aSession(), 680))).toEqual([]);
    expect(said(at(aSession(), 681))).toEqual([
      'It would run from 11:21 am to 11:31 am, and the session from 9 am to 11:30 am. The calendar clerk may change the times of the session.',
    ]);
    expect(keys(at(aSession(), 539))).toEqual(['outsideSession']);
  });

  test('no two hearings share a minute, the buffer among them; those that touch share none', () => {
    const session = sessionWith([aSlot({ startsAt: 560, minutes: 10, buffer: 5 })]);
    expect(keys(at(session, 550))).toEqual([]);
    expect(keys(at(session, 550), aHearing({ buffer: 1 }))).toEqual(['slotTaken']);
    expect(said(at(session, 551))).toEqual([
      'Another hearing is set from 9:20 am to 9:30 am. The calendar clerk may move the other hearing. WIC 676',
    ]);
    expect(keys(at(session, 574))).toEqual(['slotTaken']);
    expect(keys(at(session, 575))).toEqual([]);
  });

  test('two hearings of one youth that are called together may share the time', () => {
    const session = sessionWith([aSlot({ hearingId: 'lead', isThisYouth: true })]);
    const own = { hearingId: 'lead', on: TUESDAY, startsAt: 540, endsAt: 550, department: 'Dept. 260' };
    expect(keys(at(session), aHearing({ ownHearings: [own] }))).toEqual(['slotTaken', 'youthElsewhere']);
    expect(keys(at(session), aHearing({ ownHearings: [own], leadHearingId: 'lead' }))).toEqual([]);
  });

  test('a bench officer who is away, for the day or for an hour', () => {
    const away = (startsAt: number | null, endsAt: number | null, on = TUESDAY) =>
      aGround({ benchAway: [{ benchOfficerId: 'judge-1', on, startsAt, endsAt }] });
    expect(said(at(aSession()), aHearing(), away(null, null))).toEqual([
      'Judge Castellane is away then. The calendar clerk may name another bench officer for the session.',
    ]);
    expect(keys(at(aSession()), aHearing(), away(549, 600))).toEqual(['benchAway']);
    expect(keys(at(aSession()), aHearing(), away(550, 600))).toEqual([]);
    expect(keys(at(aSession()), aHearing(), away(null, null, localDate('2026-12-21')))).toEqual([]);
    expect(keys(at(aSession({ benchOfficerId: 'judge-2' })), aHearing({ isReview: false }), away(null, null))).toEqual([]);
  });

  test('a room that cannot be used', () => {
    const ground = aGround({ departmentsAway: [{ departmentId: 'department-260', on: TUESDAY, startsAt: null, endsAt: null }] });
    expect(said(at(aSession()), aHearing(), ground)).toEqual([
      'Dept. 260 cannot be used then. The calendar clerk may borrow another room.',
    ]);
    expect(keys(at(aSession({ departmentId: 'department-261' })), aHearing(), ground)).toEqual([]);
  });

  test('a review before another bench officer, unless the court allows it', () => {
    const session = aSession({ department: 'Dept. 261', benchOfficerId: 'judge-2' });
    expect(said(at(session))).toEqual([
      'Dept. 261: another bench officer for a review. Offer to move it first; the judge may keep it here, with a reason.',
    ]);
    expect(keys(at(session), aHearing({ isReview: false }))).toEqual([]);
    expect(keys(at(session), aHearing({ benchOfficerId: null }))).toEqual([]);
    expect(keys(at(session), aHearing(), aGround({ settings: { ...DEFAULT_SETTINGS, substituteRefusesReview: false } }))).toEqual([]);
  });
});

describe('The people', () => {
  test('counsel in another courtroom at the same hour, the hour before and the hour after', () => {
    const wanted = aHearing({ busy: [aBusy()] });
    expect(said(at(aSession(), 590), wanted)).toEqual(['P. Lindqvist is set in Dept. 204 at the same hour. Counsel may free the hour.']);
    expect(keys(at(aSession(), 600), wanted)).toEqual([]);
    expect(keys(at(aSession({ startsAt: 480 }), 530), wanted)).toEqual([]);
    expect(keys(at(aSession({ heldOn: localDate('2026-12-23') }), 540), wanted)).toEqual([]);
  });

  test('whoever would only rather not be there is weighed, not refused; the advocate always is', () => {
    expect(keys(at(aSession()), aHearing({ busy: [aBusy({ hardness: 'soft' })] }))).toEqual([]);
    expect(keys(at(aSession()), aHearing({ busy: [aBusy({ role: 'advocate' })] }))).toEqual([]);
  });

  test('an officer who is away all day; a hearing on papers needs nobody', () => {
    const busy = [aBusy({ role: 'probation_officer', who: 'T. Okafor', where: null, startsAt: null, endsAt: null })];
    expect(said(at(aSession()), aHearing({ busy }))).toEqual(['T. Okafor is away then. The officer or worker may free the hour.']);
    expect(keys(at(aSession()), aHearing({ busy, mode: 'no_appearance' }))).toEqual([]);
  });

  test('the caregiver is never named', () => {
    expect(said(at(aSession()), aHearing({ busy: [aBusy({ role: 'caregiver', who: 'Aunt Rosa' })] }))).toEqual([
      'Whoever cares for the youth cannot come then. The caregiver may say otherwise. WIC 679.5',
    ]);
  });

  test('the youth is set somewhere else at that time, and free when it ends', () => {
    const wanted = aHearing({ ownHearings: [{ hearingId: 'h-2', on: TUESDAY, startsAt: 540, endsAt: 560, department: 'Dept. 404' }] });
    expect(said(at(aSession(), 550), wanted)).toEqual([
      'This youth is set in Dept. 404 at 9 am. The calendar clerk may move the other hearing, or have both called together.',
    ]);
    expect(keys(at(aSession(), 560), wanted)).toEqual([]);
    expect(keys(at(aSession(), 550), { ...wanted, mode: 'no_appearance' })).toEqual([]);
  });

  test('keep apart: the level, never a person or a reason', () => {
    expect(said(at(aSession(), 600), aHearing({ apart: [anApart(3)] }))).toEqual([
      'Keep apart 3: someone is set that day. Only the judge may relax it. Rule 5.530',
    ]);
  });

  test('remote without the youth’s consent', () => {
    expect(said(at(aSession()), aHearing({ mode: 'remote' }))).toEqual([
      'Remote only if the youth agrees after talking with counsel. Record that first. The youth may agree, after talking with counsel. WIC 679.5',
    ]);
    expect(keys(at(aSession()), aHearing({ mode: 'remote', remoteConsent: true }))).toEqual([]);
    expect(keys(at(aSession()), aHearing({ mode: 'in_person' }))).toEqual([]);
  });

  test('an interpreter: none on the list, the one taken, one of two free, its own booking', () => {
    const wanted = aHearing({ language: 'es' });
    const one = (startsAt: number, hearingId: string | null = 'other') => ({
      language: 'es',
      resourceId: 'interpreter-1',
      busy: [{ on: TUESDAY, startsAt, endsAt: startsAt + 20, hearingId }],
    });
    expect(said(at(aSession()), wanted)).toEqual([
      'No Spanish interpreter is on this court’s list. The calendar clerk may add one. Rule 2.893',
    ]);
    expect(said(at(aSession()), wanted, aGround({ interpreters: [one(540)] }))).toEqual([
      'The one Spanish interpreter is taken then. The calendar clerk may add one. Rule 2.893',
    ]);
    expect(keys(at(aSession()), wanted, aGround({ interpreters: [one(550)] }))).toEqual([]);
    expect(keys(at(aSession()), wanted, aGround({ interpreters: [one(540), one(600)] }))).toEqual([]);
    expect(said(at(aSession()), wanted, aGround({ interpreters: [one(540), one(530)] }))[0]).toContain('Every Spanish interpreter');
    const mine = aGround({ interpreters: [one(540, 'mine')] });
    expect(keys(at(aSession()), { ...wanted, hearingId: 'mine' }, mine)).toEqual([]);
    expect(keys(at(aSession()), { ...wanted, hearingId: null }, aGround({ interpreters: [one(540, null)] }))).toEqual(['interpreterTaken']);
  });

  test('without a safe contact the reminder waits; the hearing waits only where the court says so', () => {
    const wanted = aHearing({ hasSafeContact: false });
    expect(keys(at(aSession()), wanted)).toEqual([]);
    const strict = aGround({ settings: { ...DEFAULT_SETTINGS, safeContactBefore: 'setting' } });
    expect(said(at(aSession()), wanted, strict)).toEqual([
      'No safe contact is written down, so no reminder can be sent. The calendar clerk may write one down.',
    ]);
    expect(keys(at(aSession()), aHearing(), strict)).toEqual([]);
  });
});

describe('The table', () => {
  test('several broken rules are all said, in its order', () => {
    const wanted = aHearing({ busy: [aBusy()], apart: [anApart(3)], mode: 'remote' });
    expect(keys(at(aSession({ state: 'cancelled' })), wanted)).toEqual(['sessionNotOpen', 'keepApart', 'remoteConsent', 'counselBusy']);
  });

  test('a judge writes exceptions for what hangs on people, never for what the law or the clock refuses', () => {
    expect(HARD_RULE_ROWS.map(([key]) => key).filter(takesException)).toEqual([
      'keepApart',
      'trialDay',
      'substituteForReview',
      'counselBusy',
      'officerBusy',
      'caregiverBusy',
      'mustNeed',
    ]);
    expect(['toString', ''].map(isHardRuleKey)).toEqual([false, false]);
  });

  test.each(HARD_RULE_ROWS)('%s is said in words that harm nobody', (key, { words, inTheWay, mayRelax }) => {
    expect(findHarmfulWords([words, inTheWay, mayRelax].join(' '))).toEqual([]);
    expect(words).toMatch(/^[A-Z].+\.$/);
    expect(mayRelax ?? 'Nobody.').toMatch(/^[A-Z].+\.$/);
    expect(Object.keys(HARD_RULES)).toContain(key);
  });
});
