import { describe, expect, test } from '@jest/globals';
import { sayCites } from '../../law/citation.ts';
import { localDate } from '../../time/local-date.ts';
import type { Place, WantedHearing } from '../ground.ts';
import { brokenRules } from './hard-rules.ts';
import { aGround, aHearing, aNeed, aSession, at, TUESDAY } from '../testing/slot-builders.ts';

const broken = (place: Place, wanted: WantedHearing) => brokenRules(place, wanted, aGround());
const keys = (place: Place, wanted: WantedHearing) => broken(place, wanted).map(({ rule }) => rule);
const said = (place: Place, wanted: WantedHearing) =>
  broken(place, wanted).map(({ words, mayRelax, cites }) => [words, mayRelax, sayCites(cites)].filter(Boolean).join(' '));

describe('A need that is a must', () => {
  const must = (other: Parameters<typeof aNeed>[0]) => aHearing({ needs: [aNeed({ strength: 'must', ...other })] });

  test('a school exam: the hours before, in and after it; another weekday; after its last day', () => {
    const exam = must({ from: 600, until: 660, weekdays: null, fromOn: TUESDAY, untilOn: TUESDAY });
    expect(keys(at(aSession(), 590), exam)).toEqual([]);
    expect(said(at(aSession(), 591), exam)).toEqual([
      'School is kept free then: a must. The youth may say otherwise, through counsel. Rule 1.100',
    ]);
    expect(keys(at(aSession(), 659), exam)).toEqual(['mustNeed']);
    expect(keys(at(aSession(), 660), exam)).toEqual([]);
    expect(keys(at(aSession({ heldOn: localDate('2026-12-21') }), 600), exam)).toEqual([]);
    expect(keys(at(aSession({ heldOn: localDate('2026-12-23') }), 600), exam)).toEqual([]);
  });

  test('a day to avoid: that day alone, without a reason', () => {
    const avoid = must({ kind: 'date_avoid', weekdays: null, fromOn: TUESDAY, from: null, until: null });
    expect(said(at(aSession()), avoid)[0]).toMatch(/^The youth asked to keep this day free\./);
    expect(keys(at(aSession({ heldOn: localDate('2026-12-21') })), avoid)).toEqual([]);
    expect(keys(at(aSession({ heldOn: localDate('2026-12-23') })), avoid)).toEqual([]);
  });

  test('a day of the week to avoid: each of them from its first day on; one day alone is one day', () => {
    const tuesdays = must({ kind: 'date_avoid', weekdays: [2], fromOn: localDate('2026-12-15'), from: null, until: null });
    const on = (day: string) => keys(at(aSession({ heldOn: localDate(day) })), tuesdays);
    expect(['2026-12-08', '2026-12-15', '2026-12-22', '2026-12-23', '2026-12-29'].map((day) => on(day).length)).toEqual([0, 1, 1, 0, 1]);
  });

  test('an hour asked for: wholly within it', () => {
    const morning = must({ kind: 'slot_time', from: 540, until: 600 });
    expect(keys(at(aSession(), 590), morning)).toEqual([]);
    expect(keys(at(aSession(), 591), morning)).toEqual(['mustNeed']);
  });

  test('days of the week asked for: those alone, with and without an hour, as long as it holds', () => {
    const on = (day: string, wanted: WantedHearing, startsAt = 540) => keys(at(aSession({ heldOn: localDate(day) }), startsAt), wanted);
    const tuesdays = must({ kind: 'slot_time', weekdays: [2], from: null, until: null, untilOn: TUESDAY });
    expect(on('2026-12-21', tuesdays)).toEqual(['mustNeed']);
    expect(on('2026-12-22', tuesdays)).toEqual([]);
    expect(on('2026-12-23', tuesdays)).toEqual([]);
    const tuesdaysAtTen = must({ kind: 'slot_time', weekdays: [2], from: 600, until: 660 });
    expect(on('2026-12-21', tuesdaysAtTen, 600)).toEqual(['mustNeed']);
    expect(on('2026-12-22', tuesdaysAtTen, 600)).toEqual([]);
    expect(on('2026-12-22', tuesdaysAtTen, 590)).toEqual(['mustNeed']);
  });

  test('an appointment on Tuesdays; a need that names no time asks nothing of it', () => {
    expect(keys(at(aSession()), must({ kind: 'medical', weekdays: [2], from: null, until: null }))).toEqual(['mustNeed']);
    expect(keys(at(aSession()), must({ kind: 'medical', weekdays: [3], from: null, until: null }))).toEqual([]);
    expect(keys(at(aSession()), must({ kind: 'medical', weekdays: null, from: null, until: null }))).toEqual([]);
    expect(keys(at(aSession()), must({ kind: 'support_person', weekdays: null, from: null, until: null }))).toEqual([]);
    expect(keys(at(aSession()), aHearing({ needs: [aNeed()] }))).toEqual([]);
  });
});
