import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '../../time/local-date.ts';
import type { ChargedCount } from '../charged-count.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import {
  ELEMENTS, EVIDENCE_KINDS, findingResult, judgeStatesFindings, mayAssert, petitionFinding, stageOf, timelinessOf, vehiclesFor,
  type CountAnswers, type CountWithFinding,
} from './pen-236-23.ts';
import { ELEMENTS_236_24, elementsOf } from './pen-236-24.ts';
import { gateOf } from './pen-667-5-c.ts';

const YES: CountAnswers = { victim: true, coerced: true, directResult: true, fear: true, juvenileFinding: true };
const NOTHING = { admittedOn: null, jurisdictionConcludedOn: null, sustainedOn: null, disposedOn: null };
const ELIGIBLE = gateOf(charge('PC 422'));
const EXCLUDED = gateOf(charge('PC 211'));
const UNDETERMINED = gateOf({ ...charge('PC 245(a)(4)'), enhancements: [{ code: 'PC 12022.7', state: 'charged' }] });

describe('the finding on one count', () => {
  test('asks E1 to E4 and F1, each with its cite, for either basis', () => {
    expect(ELEMENTS.map(({ key }) => key)).toEqual(['E1', 'E2', 'E3', 'E4', 'F1']);
    expect(ELEMENTS_236_24.map(({ answer }) => answer)).toEqual(ELEMENTS.map(({ answer }) => answer));
    expect(elementsOf('partner_or_sexual_violence_236_24').every(({ cites }) => cites.every(({ text }) => text.startsWith('PC 236.24')))).toBe(true);
  });

  test('needs five times yes and an eligible gate', () => {
    expect(findingResult(YES, ELIGIBLE).result).toBe('found');
    for (const { answer, key } of ELEMENTS) {
      expect(findingResult({ ...YES, [answer]: false }, ELIGIBLE)).toMatchObject({ result: 'not_found', words: `Not shown: ${key}.` });
      expect(findingResult({ ...YES, [answer]: null }, ELIGIBLE)).toMatchObject({ result: 'unanswered', missing: [{ key }] });
    }
  });

  test('R2, R3: no answer reaches a count that is excluded or undetermined', () => {
    const anything = fc.option(fc.boolean(), { nil: null });
    const answers = fc.record({ victim: anything, coerced: anything, directResult: anything, fear: anything, juvenileFinding: anything });
    fc.assert(fc.property(answers, fc.constantFrom(EXCLUDED, UNDETERMINED), (given, gate) => {
      expect(findingResult(given, gate).result).toBe('blocked');
    }));
  });

  test('I9: evidence is kept as kinds, and every kind cites its law', () => {
    expect(EVIDENCE_KINDS).toHaveLength(6);
    expect(EVIDENCE_KINDS.every(({ cites }) => cites.length > 0)).toBe(true);
  });
});

describe('the finding on the whole petition', () => {
  test('R1: found on every live count dismisses and seals, without any further test', () => {
    expect(petitionFinding([found(1), found(2)])).toMatchObject({ outcome: 'dismissed', found: [1, 2], left: [] });
    expect(petitionFinding([found(1), { ...found(2), finding: findingResult(YES, EXCLUDED), state: 'stricken' }]).outcome).toBe('dismissed');
    expect(petitionFinding([found(1), { ...found(2), finding: findingResult(YES, EXCLUDED), state: 'not_proved' }]).outcome).toBe('dismissed');
  });

  test('O-2: with a violent count pending the petition goes on and is never dismissed by itself', () => {
    const result = petitionFinding([found(1), { ...found(2), finding: findingResult(YES, EXCLUDED) }]);
    expect(result).toMatchObject({ outcome: 'goes_on', found: [1], left: [2], words: 'The finding stands on count 1. The petition goes on with count 2 and is not sealed.' });
    expect(result.alternatives).toHaveLength(4);
  });

  test('with one count unanswered nothing is decided, and without a live count nothing is dismissed', () => {
    expect(petitionFinding([found(1), { ...found(2), finding: findingResult({ ...YES, fear: null }, ELIGIBLE) }])).toMatchObject({ outcome: 'incomplete', words: 'Answer every question on count 2.' });
    expect(petitionFinding([]).outcome).toBe('incomplete');
    expect(petitionFinding([{ ...found(1), state: 'stricken' }]).outcome).toBe('incomplete');
  });

  test('found on none is denied', () => {
    expect(petitionFinding([{ ...found(1), finding: findingResult({ ...YES, coerced: false }, ELIGIBLE) }]).outcome).toBe('denied');
  });
});

describe('stage, time and vehicle', () => {
  const ADMITTED = localDate('2026-11-10');

  test.each([
    ['before_jurisdiction', {}], ['at_jurisdiction', { inJurisdictionHearing: true }], ['after_admission', { admittedOn: ADMITTED }],
    ['after_admission', { sustainedOn: ADMITTED }], ['after_disposition', { sustainedOn: ADMITTED, disposedOn: ADMITTED }],
    ['jurisdiction_ended', { disposedOn: ADMITTED, jurisdictionEnded: true }],
  ] as const)('the petition stands %s', (stage, progress) => expect(stageOf({ ...NOTHING, ...progress })).toBe(stage));

  test.each([['the day before the admission', '2026-11-09', 'on_time'], ['that day', '2026-11-10', 'late_under_236_23_d'], ['the day after', '2026-11-11', 'late_under_236_23_d']])(
    'asserted %s', (_when, day, timeliness) => expect(timelinessOf({ ...NOTHING, admittedOn: ADMITTED }, localDate(day))).toBe(timeliness),
  );

  test('in time there is one vehicle; late the judge chooses among three, each with notice first; afterwards there is none', () => {
    expect(vehiclesFor('before_jurisdiction').map(({ vehicle }) => vehicle)).toEqual(['236_23_f']);
    expect(vehiclesFor('at_jurisdiction', 'partner_or_sexual_violence_236_24').map(({ vehicle }) => vehicle)).toEqual(['236_24_f']);
    for (const stage of ['after_admission', 'after_disposition'] as const) {
      expect(vehiclesFor(stage).map(({ vehicle }) => vehicle)).toEqual(['778_and_236_23_f', '775_and_236_23_f', '782_and_236_23_f']);
    }
    expect(vehiclesFor('jurisdiction_ended')).toEqual([]);
  });

  test('O-1, O-13, O-17: who may ask follows the court’s settings', () => {
    const late = { kind: '602', timeliness: 'late_under_236_23_d' } as const;
    expect(mayAssert(late, DEFAULT_SETTINGS).kind).toBe('needsJudge');
    expect(mayAssert(late, { ...DEFAULT_SETTINGS, findingAfterAdmission: 'refuse' }).kind).toBe('notMet');
    for (const kind of ['300', '601', '777', '778', '388'] as const) expect(mayAssert({ kind, timeliness: 'on_time' }, DEFAULT_SETTINGS).kind).toBe('notMet');
    expect(mayAssert({ kind: '601', timeliness: 'on_time' }, { ...DEFAULT_SETTINGS, findingOn601Petition: true }).kind).toBe('met');
  });

  test('O-12: on a stipulation the judge states the findings', () => {
    expect(judgeStatesFindings('stipulation', DEFAULT_SETTINGS).kind).toBe('needsJudge');
    expect(judgeStatesFindings('minors_counsel', DEFAULT_SETTINGS).kind).toBe('met');
  });
});

function charge(statute: string): ChargedCount {
  return { statute, level: 'felony', state: 'alleged', enhancements: [] };
}

function found(number: number): CountWithFinding {
  return { number, state: 'alleged', finding: findingResult(YES, ELIGIBLE) };
}
