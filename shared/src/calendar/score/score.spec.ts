import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../law/court-settings.ts';
import { addDays } from '../../time/local-date.ts';
import { findHarmfulWords } from '../../vocabulary/words.ts';
import type { Ground, Place, WantedHearing } from '../ground.ts';
import { PARTS_IN_ORDER, partsOf, SCORE_PARTS, scored, scoreOf, whyHere } from './score.ts';
import { aBusy, aGround, aHearing, aNeed, aSession, aSlot, at, sessionWith, TUESDAY } from '../testing/slot-builders.ts';
import { SCORE_PART_KEYS, weightsOf, type ScorePartKey } from '../weights.ts';

const got = (part: ScorePartKey, place: Place, wanted: WantedHearing = aHearing(), ground: Ground = aGround()) =>
  partsOf(scored(place, wanted, ground)).find((one) => one.part === part)?.got;
const why = (place: Place, wanted: WantedHearing = aHearing(), ground: Ground = aGround()) => whyHere(scored(place, wanted, ground));

test('the weights are those of practice 4.2, and a screen shows six parts first', () => {
  expect(SCORE_PART_KEYS.map((key) => weightsOf(DEFAULT_SETTINGS)[key])).toEqual([80, 70, 65, 60, 55, 50, 50, 45, 40, 35, 20, 15]);
  expect(PARTS_IN_ORDER.slice(0, 6).map((key) => SCORE_PARTS[key].label)).toEqual([
    'People',
    'School',
    'Advocate',
    'Wait',
    'Interpreter',
    'Family',
  ]);
  expect([...PARTS_IN_ORDER].toSorted()).toEqual([...SCORE_PART_KEYS].toSorted());
});

describe('The people', () => {
  const team = (['minors_counsel', 'probation_officer', 'advocate'] as const).map((role, place) => ({
    role,
    name: role,
    accountId: `account-${place}`,
    sinceOn: TUESDAY,
  }));

  test('the own judge and the constant people get all of it', () => {
    expect(got('continuity', at(aSession()), aHearing({ team }))).toBe(80);
    expect(why(at(aSession()), aHearing({ team }))).toMatch(/^Same judge, counsel, officer and advocate; /);
  });

  test('another judge costs one share of four; counsel who would rather not, what the weight says', () => {
    const other = aSession({ benchOfficerId: 'judge-2', benchOfficer: 'Comm. Adeyemi' });
    expect(got('continuity', at(other), aHearing({ team }))).toBe(60);
    expect(why(at(other), aHearing({ team }))).toMatch(/^Comm. Adeyemi sits, not the youth’s own judge; /);
    const busy = [aBusy({ accountId: 'account-0', hardness: 'soft', weight: 50 })];
    expect(got('continuity', at(aSession()), aHearing({ team, busy }))).toBe(70);
    expect(got('continuity', at(aSession(), 600), aHearing({ team, busy }))).toBe(80);
  });

  test('an advocate who is taken is one of the team who is not there: the sentence says nothing else', () => {
    const taken = aHearing({ team, busy: [aBusy({ role: 'advocate', accountId: 'account-2' })] });
    expect(got('continuity', at(aSession()), taken)).toBe(60);
    expect(why(at(aSession()), taken)).toMatch(/^Same judge, though not all of the team; .*the advocate is taken then/);
    expect(why(at(aSession(), 600), taken)).toMatch(/^Same judge, counsel, officer and advocate; /);
  });

  test('a hearing on papers asks nobody to be there, and says of nobody that they are free or taken', () => {
    const busy = [aBusy({ accountId: 'account-0' }), aBusy({ role: 'advocate', accountId: 'account-2' }), aBusy({ role: 'caregiver' })];
    const papers = aHearing({ team, busy, mode: 'no_appearance' });
    expect((['continuity', 'advocate', 'family'] as const).map((part) => got(part, at(aSession()), papers))).toEqual([80, 65, 35]);
    expect(why(at(aSession()), papers)).toBe('Same judge.');
  });

  test('a youth without a judge of their own is weighed by the team alone, and without a team by nobody', () => {
    const busy = [aBusy({ accountId: 'account-0' })];
    expect(got('continuity', at(aSession()), aHearing({ benchOfficerId: null, team: team.slice(0, 2), busy }))).toBe(40);
    expect(got('continuity', at(aSession()), aHearing({ benchOfficerId: null }))).toBe(80);
  });

  test('an advocate who is taken; none named loses nothing', () => {
    expect(got('advocate', at(aSession()), aHearing({ busy: [aBusy({ role: 'advocate' })] }))).toBe(0);
    expect(got('advocate', at(aSession(), 600), aHearing({ busy: [aBusy({ role: 'advocate' })] }))).toBe(65);
    expect(got('advocate', at(aSession()))).toBe(65);
  });

  test('the caregiver’s shift weighs what it weighs', () => {
    const busy = [aBusy({ role: 'caregiver', hardness: 'soft', weight: 60, endsAt: 600 })];
    expect(got('family', at(aSession()), aHearing({ busy }))).toBe(14);
    expect(got('family', at(aSession(), 600), aHearing({ busy }))).toBe(35);
    expect(why(at(aSession(), 600), aHearing({ busy }))).toContain('the caregiver is free then');
  });
});

describe('School', () => {
  const wanted = aHearing({ needs: [aNeed()] });

  test('the first slot, the middle of the morning, lunch, after school', () => {
    const all = aSession({ startsAt: 540, endsAt: 1020 });
    expect([540, 600, 720, 869, 870].map((startsAt) => got('school', at(all, startsAt), wanted))).toEqual([42, 0, 35, 0, 70]);
  });

  test('the first slot saves a class only in the morning, and lunch only a hearing that fits into it', () => {
    const afternoon = aSession({ startsAt: 790, endsAt: 1020 });
    expect(got('school', at(afternoon, 790), wanted)).toBe(0);
    expect([60, 61].map((minutes) => got('school', at(aSession(), 540), { ...wanted, minutes }))).toEqual([42, 0]);
    const noon = aSession({ startsAt: 600, endsAt: 900 });
    expect([20, 19].map((minutes) => got('school', at(noon, 710), { ...wanted, minutes }))).toEqual([35, 0]);
  });

  test('out of the term no class is missed', () => {
    const term = aHearing({ needs: [aNeed({ untilOn: addDays(TUESDAY, -1) })] });
    expect(got('school', at(aSession(), 600), term)).toBe(70);
    expect(why(at(aSession(), 600), term)).toContain('school is out');
    expect(got('school', at(aSession(), 600), aHearing({ needs: [aNeed({ untilOn: TUESDAY })] }))).toBe(0);
  });

  test('school without hours is school whose hours nobody knows', () => {
    const unknown = aHearing({ needs: [aNeed({ weekdays: null, from: null, until: null })] });
    expect([600, 610].map((startsAt) => got('school', at(aSession(), startsAt), unknown))).toEqual([21, 21]);
    expect(why(at(aSession(), 600), unknown)).toContain('in school hours');
    expect(why(at(aSession({ startsAt: 870, endsAt: 900 }), 870), unknown)).toContain('no class is missed');
    const onTuesdays = (weekday: number) => aHearing({ needs: [aNeed({ weekdays: [weekday], from: null, until: null })] });
    expect([2, 3].map((weekday) => got('school', at(aSession(), 600), onTuesdays(weekday)))).toEqual([21, 70]);
  });

  test('hours that nobody wrote down are taken to end at half past two', () => {
    const all = aSession({ startsAt: 540, endsAt: 1020 });
    expect([600, 869, 870].map((startsAt) => got('school', at(all, startsAt)))).toEqual([21, 21, 70]);
  });

  test('a hearing on papers costs nobody a class', () => {
    expect(got('school', at(aSession(), 600), { ...wanted, mode: 'no_appearance' })).toBe(70);
  });
});

describe('The room', () => {
  const full = sessionWith([0, 1, 2, 3, 4, 5].map((place) => aSlot({ hearingId: `h-${place}`, startsAt: 540 + place * 10 })));

  test('the wait grows with what is set just before, and a gap ends it', () => {
    expect(got('wait', at(aSession()))).toBe(60);
    expect(got('wait', at(full, 600))).toBe(48);
    expect(got('wait', at(full, 610))).toBe(60);
    expect(why(at({ ...full, endsAt: 900 }, 605))).toContain('hardly a wait');
  });

  test('others of the placement: within the hour the less the nearer, at an hour none', () => {
    const session = sessionWith([aSlot({ cluster: 'c-1' })]);
    const wanted = aHearing({ cluster: 'c-1' });
    expect([550, 570, 599, 600].map((startsAt) => got('cluster', at(session, startsAt), wanted))).toEqual([9, 28, 54, 55]);
    expect(got('cluster', at(session, 550), aHearing({ cluster: 'c-2' }))).toBe(55);
    expect(why(at(session, 550), wanted)).toContain('others of the same placement wait then');
  });

  test('whoever is heard from afar waits beside nobody', () => {
    const session = sessionWith([aSlot({ cluster: 'c-1' })]);
    expect(got('cluster', at(session, 550), aHearing({ cluster: 'c-1', mode: 'remote' }))).toBe(55);
    const theOtherIs = sessionWith([aSlot({ cluster: 'c-1', mode: 'remote' })]);
    expect(got('cluster', at(theOtherIs, 550), aHearing({ cluster: 'c-1' }))).toBe(55);
  });

  test('an interpreter: beside, in the same session, alone, not needed', () => {
    const session = sessionWith([aSlot({ language: 'es' })]);
    const wanted = aHearing({ language: 'es' });
    expect(got('interpreter', at(session, 560), wanted)).toBe(50);
    expect(got('interpreter', at(session, 570), wanted)).toBe(30);
    expect(got('interpreter', at(aSession(), 560), wanted)).toBe(15);
    expect(got('interpreter', at(session, 570))).toBe(50);
    expect(why(at(session, 550), wanted)).toContain('beside one other Spanish hearing, one interpreter');
    const two = sessionWith([aSlot({ language: 'es' }), aSlot({ hearingId: 'h-2', startsAt: 650, language: 'es' })]);
    expect(why(at(two, 550), wanted)).toContain('beside one other Spanish hearing, one interpreter');
    expect(why(at(two, 600), wanted)).toContain('two other Spanish hearings in the session, with a gap');
  });

  test('each of four who wait at the same time takes a quarter of the waiting place', () => {
    expect([540, 590, 630].map((startsAt) => got('waitingPlace', at({ ...full, taken: full.taken.slice(0, 2) }, startsAt)))).toEqual([
      20, 40, 40,
    ]);
    expect(got('waitingPlace', at(full, 600))).toBe(20);
  });

  test('a third hard news in a row gets nothing, unless five minutes lie between', () => {
    const session = sessionWith([aSlot({ isHardNews: true }), aSlot({ hearingId: 'h-2', startsAt: 550, isHardNews: true })]);
    const wanted = aHearing({ isHardNews: true });
    expect([560, 564, 565].map((startsAt) => got('staffLoad', at(session, startsAt), wanted))).toEqual([0, 0, 20]);
    const first = sessionWith([aSlot({ startsAt: 560, isHardNews: true })]);
    expect([550, 570].map((startsAt) => got('staffLoad', at(first, startsAt), wanted))).toEqual([20, 20]);
    expect(got('staffLoad', at(session, 560))).toBe(20);
    const between = sessionWith([aSlot({ isHardNews: true }), aSlot({ hearingId: 'h-2', startsAt: 560, isHardNews: true })]);
    expect(got('staffLoad', at(between, 550), wanted)).toBe(0);
  });

  test('minutes kept free after a hearing are a pause too, before it and behind it', () => {
    const kept = { isHardNews: true, buffer: 5 };
    const session = sessionWith(
      [15, 30].map((later) => aSlot({ hearingId: `h-${later}`, startsAt: 540 + later, ...kept })),
      { startsAt: 530 },
    );
    const wanted = aHearing(kept);
    expect([540, 585].map((startsAt) => got('staffLoad', at(session, startsAt), wanted))).toEqual([20, 20]);
    const tight = sessionWith(
      session.taken.map((slot) => ({ ...slot, minutes: 11 })),
      { startsAt: 530 },
    );
    expect([540, 585].map((startsAt) => got('staffLoad', at(tight, startsAt), { ...wanted, minutes: 11 }))).toEqual([0, 0]);
  });

  test('one type together is a small gain', () => {
    const session = sessionWith([aSlot()]);
    expect([550, 600].map((startsAt) => got('typeGrouping', at(session, startsAt)))).toEqual([15, 8]);
    expect(got('typeGrouping', at(session, 550), aHearing({ type: 'disposition' }))).toBe(0);
  });
});

describe('Appointments and days to avoid', () => {
  test('an appointment weighs what it weighs', () => {
    const needs = [aNeed({ kind: 'medical', weight: 80, weekdays: [2], from: 540, until: 600 })];
    expect(got('medical', at(aSession()), aHearing({ needs }))).toBe(10);
    expect(got('medical', at(aSession(), 600), aHearing({ needs }))).toBe(50);
  });

  test('the day itself, two days around it, and the third day', () => {
    const wanted = aHearing({ needs: [aNeed({ kind: 'date_avoid', weekdays: null, from: null, until: null, fromOn: TUESDAY })] });
    const on = (away: number) => got('avoidDates', at(aSession({ heldOn: addDays(TUESDAY, away) })), wanted);
    expect([-3, -2, -1, 0, 1, 2, 3].map(on)).toEqual([45, 30, 15, 0, 15, 30, 45]);
  });

  test('a need without a day asks for no day to be free', () => {
    const needs = [aNeed({ kind: 'date_avoid', weekdays: null, from: null, until: null })];
    expect(got('avoidDates', at(aSession()), aHearing({ needs }))).toBe(45);
  });

  test('the days around one that is kept free for the youth count too', () => {
    expect(got('avoidDates', at(aSession()), aHearing({ exploiterTrialDays: [addDays(TUESDAY, 1)] }))).toBe(15);
  });
});

describe('The score', () => {
  const weights = fc.record(
    Object.fromEntries(SCORE_PART_KEYS.map((key) => [key, fc.integer({ min: 0, max: 100 })])) as Record<ScorePartKey, fc.Arbitrary<number>>,
  );

  test('is a whole number from 0 to 100 whatever the court’s weights, and each part within its own', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 14 }), (chosen, slot) => {
        const place = at(sessionWith([aSlot({ language: 'es', cluster: 'c-1', isHardNews: true })]), 540 + slot * 10);
        const one = scored(
          place,
          aHearing({ needs: [aNeed()], language: 'es', cluster: 'c-1', isHardNews: true }),
          aGround({ weights: chosen }),
        );
        const score = scoreOf(one);
        expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
        for (const { got: points, of } of partsOf(one)) expect(points >= 0 && points <= of).toBe(true);
      }),
    );
  });

  test('is nothing in a court that weighs nothing', () => {
    const settings = { ...DEFAULT_SETTINGS };
    const none = Object.fromEntries(SCORE_PART_KEYS.map((key) => [key, 0])) as Record<ScorePartKey, number>;
    expect(scoreOf(scored(at(aSession()), aHearing(), aGround({ settings, weights: none })))).toBe(0);
  });

  test('every part is said in words that harm nobody', () => {
    const session = sessionWith([aSlot({ language: 'es', cluster: 'c-1', isHardNews: true })]);
    const wanted = aHearing({ needs: [aNeed()], language: 'es', cluster: 'c-1', isHardNews: true });
    for (const { words } of partsOf(scored(at(session, 550), wanted, aGround()))) {
      expect(findHarmfulWords(words)).toEqual([]);
      expect(words).toMatch(/^[A-Z].+\.$/);
    }
  });
});
