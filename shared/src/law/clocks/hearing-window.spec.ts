import { describe, expect, test } from '@jest/globals';
import { localDate } from '../../time/local-date.ts';
import type { ClockFacts } from './clock-facts.ts';
import { checkHearingDate, hearingWindow, type HearingAsked } from './hearing-window.ts';
import { aChange, aHearing, aPetition, DEFAULT_GROUND, inTheHall, itHappened, theFacts } from './testing.ts';

const day = localDate;
const JURISDICTION: HearingAsked = { type: 'jurisdiction', petitionId: 'p-1' };
const window = (facts: ClockFacts, asked: HearingAsked) => hearingWindow(facts, asked, DEFAULT_GROUND);
const check = (facts: ClockFacts, asked: HearingAsked, on: string) => checkHearingDate(facts, { ...asked, on: day(on) }, DEFAULT_GROUND);

/** Filed Wed Nov 18, detained on Thu Nov 19, 2026: jurisdiction by Mon Dec 14. */
const detained = (today: string, told: Partial<ClockFacts> = {}): ClockFacts =>
  theFacts(today, {
    petitions: [aPetition({ filedOn: day('2026-11-18'), detentions: [{ orderedOn: day('2026-11-19'), inForce: true }] })],
    stays: [inTheHall('2026-11-17')],
    ...told,
  });

describe('the jurisdiction hearing of a detained youth', () => {
  // On Fri Nov 20 a hearing within five days of the filing needs 24 hours of notice: Sat Nov 21 would need it on Nov 20, the day itself.
  test('lies between the first day for which notice can be given and the fifteenth court day', () => {
    const found = window(detained('2026-11-20'), JURISDICTION);
    expect(found).toMatchObject({ latest: '2026-12-14', safe: '2026-12-14' });
    expect(found.binding?.rule.id).toBe('JURIS_602_DETAINED_15CD');
    expect(found.earliest).not.toBeNull();
    expect(found.earliestWhy.length).toBeGreaterThan(0);
  });

  test('on the last day is met; the day after it asks for the waiver or the good cause that the law names', () => {
    expect(check(detained('2026-11-20'), JURISDICTION, '2026-12-14').kind).toBe('met');
    const late = check(detained('2026-11-20'), JURISDICTION, '2026-12-15');
    expect(late.kind).toBe('needsJudge');
    expect(late.reasons[0]).toMatchObject({ cite: { text: 'WIC 657(a)(1)' } });
    expect(late.reasons.map(({ words }) => words).join(' ')).toMatch(/waive/);
  });

  test('with time waived is held only by the detention order, which a new order can follow (WIC 636)', () => {
    const waived = detained('2026-11-24', { changes: [aChange('time_waiver', '2026-11-23')] });
    expect(window(waived, JURISDICTION).binding?.rule.id).toBe('DETENTION_ORDER_MAX_15CD');
    expect(window(waived, JURISDICTION).mayRelax).toEqual(['A new order at each continuance.']);
    expect(check(waived, JURISDICTION, '2027-03-01').kind).toBe('needsJudge');
  });

  test('that is released with time waived has no last day', () => {
    const home = theFacts('2026-11-24', {
      petitions: [aPetition({ filedOn: day('2026-11-18') })],
      hearings: [aHearing('arraignment', '2026-11-20', { state: 'heard' })],
      changes: [aChange('time_waiver', '2026-11-23')],
    });
    expect(window(home, JURISDICTION)).toMatchObject({ latest: null, binding: null });
    expect(check(home, JURISDICTION, '2027-03-01').kind).toBe('met');
  });

  test('of another petition is not bound by this one', () => {
    expect(window(detained('2026-11-20'), { type: 'jurisdiction', petitionId: 'p-2' }).binding).toBeNull();
  });
});

describe('the jurisdiction hearing of a youth at home', () => {
  const atHome = (today: string): ClockFacts =>
    theFacts(today, {
      petitions: [aPetition({ filedOn: day('2026-10-27') })],
      hearings: [aHearing('arraignment', '2026-11-16')],
    });

  // Filed Tue Oct 27: Oct 28-30 make 3, Nov 2-6 make 8, 9, 10, 12, 13 make 12 (Veterans Day out), 16-18 make 15.
  test('is bound by the first hearing’s fifteen court days while no first hearing is set', () => {
    const noFirst = { ...atHome('2026-11-02'), hearings: [] };
    expect(window(noFirst, JURISDICTION).binding).toMatchObject({
      deadline: '2026-11-18',
      rule: { id: 'INITIAL_HEARING_NOT_DETAINED_15CD' },
    });
  });

  // Filed Tue Oct 27: day 30 is Thu Nov 26, so Mon Nov 30. Ten days of notice from Mon Nov 2: Thu Nov 12, counted back over no closed day to Nov 2.
  test('needs ten days of notice and ends on the thirtieth day, rolled past Thanksgiving', () => {
    expect(window(atHome('2026-11-02'), JURISDICTION)).toMatchObject({ earliest: '2026-11-12', latest: '2026-11-30', safe: '2026-11-25' });
  });

  test.each([
    ['2026-11-11', 'needsJudge'],
    ['2026-11-12', 'met'],
    ['2026-11-30', 'met'],
    ['2026-12-01', 'needsJudge'],
  ])('on %s: %s', (on, kind) => {
    expect(check(atHome('2026-11-02'), JURISDICTION, on).kind).toBe(kind);
  });

  test('after notice was served needs no new one', () => {
    const served = { ...atHome('2026-11-02'), happenings: [itHappened('notice_served', '2026-10-30')] };
    expect(window(served, JURISDICTION).earliest).toBeNull();
  });
});

test('a review of the wait for a placement is refused past its limit: nothing gives more time', () => {
  const facts = theFacts('2026-11-16', {
    petitions: [aPetition({ filedOn: day('2026-09-01'), state: 'disposed', disposedOn: day('2026-11-11') })],
    stays: [inTheHall('2026-09-01')],
    holds: [{ status: 'ward_placement', fromOn: day('2026-11-11'), untilOn: null }],
  });
  const asked: HearingAsked = { type: 'placement_review_15_day', petitionId: null };
  const late = check(facts, asked, '2026-11-27');
  expect([check(facts, asked, '2026-11-25').kind, late.kind, late.reasons[0]?.cite?.text]).toEqual(['met', 'notMet', 'WIC 737(b)']);
});

test('a cited youth’s first appearance waits ten days (WIC 660.5(d))', () => {
  const facts = theFacts('2026-11-16', {
    petitions: [aPetition({ filedOn: day('2026-11-13') })],
    happenings: [itHappened('citation_issued', '2026-11-13'), itHappened('notice_served', '2026-11-13')],
  });
  const ground = { ...DEFAULT_GROUND, settings: { ...DEFAULT_GROUND.settings, losAngelesRules: true } };
  const asked: HearingAsked = { type: 'arraignment', petitionId: 'p-1' };
  expect(hearingWindow(facts, asked, ground).earliest).toBe('2026-11-23');
  expect(checkHearingDate(facts, { ...asked, on: day('2026-11-20') }, ground).reasons[0]?.words).toContain(
    'not before Monday, November 23',
  );
});

test('a hearing that no clock names has no window, and every day is open to it', () => {
  const facts = detained('2026-11-20', { hearings: [aHearing('progress_review', '2026-12-01')] });
  const asked: HearingAsked = { type: 'non_appearance_report', petitionId: 'p-1' };
  expect(window(facts, asked)).toMatchObject({ earliest: null, latest: null, binding: null, others: [] });
});
