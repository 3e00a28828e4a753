import { describe, expect, test } from '@jest/globals';
import { localDate } from '../../time/local-date.ts';
import type { CountState } from '../charged-count.ts';
import { DEFAULT_SETTINGS } from '../court-settings.ts';
import { readCites, readOut } from '../testing.ts';
import {
  ELEMENTS, findingResult, judgeStatesFindings, LATE_FINDING_STEPS, mayAssert, petitionFinding, PRIVILEGE_NOTE, REPORT_STAYS_CLOSED, stageOf, STAGE_WORDS, STANDARD,
  timelinessOf, vehiclesFor, type CountAnswers, type CountWithFinding,
} from './pen-236-23.ts';
import { basisCite, ELEMENTS_236_24, elementsOf } from './pen-236-24.ts';
import { gateOf } from './pen-667-5-c.ts';

const NOTHING = { admittedOn: null, jurisdictionConcludedOn: null, sustainedOn: null, disposedOn: null };
const YES: CountAnswers = { victim: true, coerced: true, directResult: true, fear: true, juvenileFinding: true };
const OPEN_GATE = gateOf({ statute: 'PC 422', level: 'felony', state: 'alleged', enhancements: [] });
const ROBBERY_GATE = gateOf({ statute: 'PC 211', level: 'felony', state: 'alleged', enhancements: [] });

describe('an imported petition that holds an admission and no day for it', () => {
  test.each([
    ['admitted', 'after_admission', 'late_under_236_23_d'], ['true', 'after_admission', 'late_under_236_23_d'], ['reduced_misdemeanor', 'after_admission', 'late_under_236_23_d'],
    ['alleged', 'before_jurisdiction', 'on_time'], ['amended', 'before_jurisdiction', 'on_time'], ['stricken', 'before_jurisdiction', 'on_time'], ['not_proved', 'before_jurisdiction', 'on_time'],
  ] as const)('with a count %s stands %s, and a request is %s', (state, stage, timeliness) => {
    const petition = { ...NOTHING, counts: [{ state: 'alleged' as const }, { state }] };
    expect([stageOf(petition), timelinessOf(petition, localDate('2026-11-10'))]).toEqual([stage, timeliness]);
  });

  test('without any counts at all it is in time', () => {
    expect([stageOf(NOTHING), timelinessOf(NOTHING, localDate('2026-11-10'))]).toEqual(['before_jurisdiction', 'on_time']);
  });
});

test.each(['admittedOn', 'jurisdictionConcludedOn', 'sustainedOn', 'disposedOn'] as const)('%s closes the time of asking on its own day, not the day before', (step) => {
  const petition = { ...NOTHING, [step]: localDate('2026-11-10') };
  expect(timelinessOf(petition, localDate('2026-11-09'))).toBe('on_time');
  expect(timelinessOf(petition, localDate('2026-11-10'))).toBe('late_under_236_23_d');
});

describe('the vehicles as the judge reads them', () => {
  test.each([
    ['trafficking_236_23', '236_23_f', 'PC 236.23(f)'], ['partner_or_sexual_violence_236_24', '236_24_f', 'PC 236.24(f)'],
  ] as const)('in time, on %s, the finding itself dismisses, without notice first', (basis, vehicle, cite) => {
    expect(vehiclesFor('at_jurisdiction', basis)).toStrictEqual([
      { vehicle, words: 'The finding itself dismisses the petition.', cites: [basisCite(basis, '(f)')], noticeFirst: false },
    ]);
    expect(basisCite(basis, '(f)')).toEqual({ code: 'PC', text: cite });
  });

  test.each([['trafficking_236_23', 'PC 236.23(f)'], ['partner_or_sexual_violence_236_24', 'PC 236.24(f)']] as const)('late, on %s', (basis, relief) => {
    expect(vehiclesFor('after_disposition', basis).map(({ words, cites, noticeFirst }) => [words, ...readCites(cites), noticeFirst])).toEqual([
      ['A petition to change the earlier order, then the finding.', 'WIC 778', 'WIC 776', relief, true],
      ['The court changes its earlier order, then makes the finding.', 'WIC 775', 'WIC 776', relief, true],
      ['The earlier finding is set aside in the interests of justice, together with the finding.', 'WIC 782(a)(2)', 'WIC 776', relief, true],
    ]);
  });

  test('a late finding is made in five steps, the earlier finding set aside before anything else', () => {
    expect(LATE_FINDING_STEPS.map(({ words, cite }) => `${words} [${cite.text}]`)).toEqual([
      'Notice to probation, the prosecutor and the youth’s counsel. [WIC 776]',
      'Set aside the earlier finding on each count. [WIC 786(d)]',
      'Make both findings on each count. [PC 236.23(f)]',
      'Dismiss the proceeding. [PC 236.23(f)]',
      'Sign the sealing order. [WIC 786(a)]',
    ]);
  });
});

describe('one count', () => {
  test('found rests on subdivision (f)', () => {
    expect(findingResult(YES, OPEN_GATE)).toEqual({ result: 'found', cites: [{ code: 'PC', text: 'PC 236.23(f)' }] });
  });

  test('a no on two questions names both, with the authority of each', () => {
    const result = findingResult({ ...YES, coerced: false, juvenileFinding: false, fear: null }, OPEN_GATE);
    expect(result).toMatchObject({ result: 'not_found', words: 'Not shown: E2, F1.' });
    expect('cites' in result && readCites(result.cites)).toEqual(['PC 236.23(a)', 'PC 236.1(h)(1)', 'PC 236.23(f)']);
  });

  test('a blocked count says why in the words of its gate', () => {
    expect(findingResult(YES, ROBBERY_GATE)).toEqual({ result: 'blocked', words: ROBBERY_GATE.words, cites: ROBBERY_GATE.cites });
  });
});

describe('the whole petition', () => {
  test.each([['trafficking_236_23', 'PC 236.23(f)'], ['partner_or_sexual_violence_236_24', 'PC 236.24(f)']] as const)('found on every count, on %s', (basis, cite) => {
    expect(petitionFinding([found(1), found(2)], basis)).toStrictEqual({
      outcome: 'dismissed', found: [1, 2], left: [], alternatives: [],
      words: 'The court dismisses the petition and orders it sealed.', cites: [{ code: 'PC', text: cite }, { code: 'WIC', text: 'WIC 786' }],
    });
  });

  test('found on none: denied, with the way back', () => {
    expect(petitionFinding([notFound(1), notFound(2)])).toStrictEqual({
      outcome: 'denied', found: [], left: [1, 2], words: 'The finding is denied. The petition goes on to jurisdiction.',
      cites: [{ code: 'PC', text: 'PC 236.23(b)' }], alternatives: ['Renew the request on new evidence (WIC 778).'],
    });
  });

  test('O-2: found on three, not found on one: it goes on, and the prosecutor may drop the rest', () => {
    expect(petitionFinding([found(1), found(2), notFound(3), found(4)])).toStrictEqual({
      outcome: 'goes_on', found: [1, 2, 4], left: [3],
      words: 'The finding stands on counts 1, 2 and 4. The petition goes on with count 3 and is not sealed.',
      cites: [{ code: 'PC', text: 'PC 236.23(f)' }, { code: 'Case', text: 'In re W.R. (2018)' }],
      alternatives: ['The prosecutor dismisses the other counts; then the petition is dismissed and sealed.'],
    });
  });

  test('O-2: blocked on two: the four ways on', () => {
    const result = petitionFinding([found(1), blocked(2), blocked(3)]);
    expect(result.words).toBe('The finding stands on count 1. The petition goes on with counts 2 and 3 and is not sealed.');
    expect(result.alternatives).toEqual([
      'The prosecutor dismisses the other counts; then the petition is dismissed and sealed.',
      'The prosecutor amends or strikes the listed offense or its enhancement; the gate is read again.',
      'For a wobbler, the court may declare a misdemeanor (WIC 700.3).',
      'The listed count is tried; if it is not proved, the petition rests on the counts found.',
    ]);
  });

  test('with questions open on two counts both are named', () => {
    expect(petitionFinding([unanswered(1), found(2), unanswered(3)])).toStrictEqual({
      outcome: 'incomplete', found: [2], left: [1, 3], words: 'Answer every question on counts 1 and 3.', cites: [{ code: 'PC', text: 'PC 236.23(f)' }], alternatives: [],
    });
  });

  test.each(['stricken', 'not_proved'] as const)('with its only count %s nothing is dismissed', (state) => {
    expect(petitionFinding([{ ...found(1), state }])).toStrictEqual({
      outcome: 'incomplete', found: [], left: [], words: 'No count is before the court.', cites: [{ code: 'PC', text: 'PC 236.23(f)' }], alternatives: [],
    });
  });
});

describe('whether the finding may be asked for', () => {
  const ELSEWHERE = ['notMet', 'The finding is made on a 602 petition. Ask on the petition that alleges the offense. [PC 236.23(f)]'];
  const IN_TIME = ['met', 'Asked before an admission and before the jurisdiction hearing ended. [PC 236.23(d)]'];

  test.each(['300', '601', '777', '778', '388'] as const)('on a %s paper: on the 602 petition instead', (kind) => {
    expect(readOut(mayAssert({ kind, timeliness: 'on_time' }, DEFAULT_SETTINGS))).toEqual(ELSEWHERE);
  });

  test.each([
    ['findingOn601Petition', '601', '777'], ['findingOnProbationNotice', '777', '601'],
  ] as const)('the setting %s opens %s and not %s', (name, opened, closed) => {
    const settings = { ...DEFAULT_SETTINGS, [name]: true };
    expect(readOut(mayAssert({ kind: opened, timeliness: 'on_time' }, settings))).toEqual(IN_TIME);
    expect(readOut(mayAssert({ kind: closed, timeliness: 'on_time' }, settings))).toEqual(ELSEWHERE);
    expect(readOut(mayAssert({ kind: '300', timeliness: 'on_time' }, settings))).toEqual(ELSEWHERE);
  });

  test('O-1: late the judge is asked, or, by setting, sent to the other ways', () => {
    const late = { kind: '602', timeliness: 'late_under_236_23_d' } as const;
    expect(readOut(mayAssert({ ...late, timeliness: 'on_time' }, DEFAULT_SETTINGS))).toEqual(IN_TIME);
    expect(readOut(mayAssert(late, DEFAULT_SETTINGS))).toEqual([
      'needsJudge', 'Asked after an admission or after jurisdiction. The judge chooses how the earlier finding is opened. [PC 236.23(d)]',
    ]);
    expect(readOut(mayAssert(late, { ...DEFAULT_SETTINGS, findingAfterAdmission: 'refuse' }))).toEqual([
      'notMet', 'This court takes no request after an admission. Use WIC 778, 782 or PC 236.14. [PC 236.23(d)]',
    ]);
  });

  test('O-12: an agreement binds nobody; a court may think otherwise; counsel’s own request needs no such step', () => {
    const asks = ['needsJudge', 'The parties’ agreement does not bind the court. The judge states the findings on each count. [In re D.C. (2021)]'];
    expect(readOut(judgeStatesFindings('stipulation', DEFAULT_SETTINGS))).toEqual(asks);
    expect(readOut(judgeStatesFindings('court', DEFAULT_SETTINGS))).toEqual(asks);
    expect(readOut(judgeStatesFindings('minors_counsel', DEFAULT_SETTINGS))).toEqual(['met']);
    expect(readOut(judgeStatesFindings('court', { ...DEFAULT_SETTINGS, judgeStatesOwnFindings: false }))).toEqual(['met']);
  });
});

describe('the words of the section', () => {
  test('each basis asks its own five questions', () => {
    expect([elementsOf('trafficking_236_23'), elementsOf('partner_or_sexual_violence_236_24')]).toEqual([ELEMENTS, ELEMENTS_236_24]);
    expect(ELEMENTS[0]?.words).toBe('The youth was a victim of human trafficking when the offense was committed.');
    expect(ELEMENTS_236_24[0]?.words).toBe('The youth was a victim of partner violence or sexual violence when the offense was committed.');
  });

  test('who proves, what stays closed, and what is never written down', () => {
    expect([STANDARD.burdenOn, ...readCites(STANDARD.cites)]).toEqual(['The youth', 'PC 236.23(b)', 'PC 236.23(f)']);
    expect([REPORT_STAYS_CLOSED.cite?.text, PRIVILEGE_NOTE.cite?.text]).toEqual(['Rule 5.780(c)', 'Evid. 1038']);
    expect(Object.values(STAGE_WORDS).every((words) => /^(?:Before|At|After) /.test(words))).toBe(true);
  });
});

function found(number: number): CountWithFinding {
  return count(number, findingResult(YES, OPEN_GATE));
}

function notFound(number: number): CountWithFinding {
  return count(number, findingResult({ ...YES, fear: false }, OPEN_GATE));
}

function unanswered(number: number): CountWithFinding {
  return count(number, findingResult({ ...YES, fear: null }, OPEN_GATE));
}

function blocked(number: number): CountWithFinding {
  return count(number, findingResult(YES, ROBBERY_GATE));
}

function count(number: number, finding: CountWithFinding['finding'], state: CountState = 'alleged'): CountWithFinding {
  return { number, state, finding };
}
