import { describe, expect, test } from '@jest/globals';
import type { CountAnswers } from './pen-236-23.ts';
import { basisCite, findingOnEither, STANDARD_236_24, type PleadedBasis } from './pen-236-24.ts';
import { gateOf } from './pen-667-5-c.ts';

const YES: CountAnswers = { victim: true, coerced: true, directResult: true, fear: true, juvenileFinding: true };
const GATE = gateOf({ statute: 'PC 422', level: 'felony', state: 'alleged', enhancements: [] });
const CLOSED = gateOf({ statute: 'PC 211', level: 'felony', state: 'alleged', enhancements: [] });

describe('PC 236.23 and 236.24 pleaded together on one count', () => {
  test('trafficking is not shown, sexual violence is: the count is found on 236.24', () => {
    expect(findingOnEither([trafficking({ coerced: false }), violence({})], GATE)).toEqual({
      basis: 'partner_or_sexual_violence_236_24', finding: { result: 'found', cites: [{ code: 'PC', text: 'PC 236.24(f)' }] },
    });
  });

  test('one that is found is enough, also while the other is not yet answered, and the first pleaded is named', () => {
    expect(findingOnEither([trafficking({}), violence({ victim: null })], GATE)).toEqual({
      basis: 'trafficking_236_23', finding: { result: 'found', cites: [{ code: 'PC', text: 'PC 236.23(f)' }] },
    });
    expect(findingOnEither([violence({}), trafficking({})], GATE).basis).toBe('partner_or_sexual_violence_236_24');
  });

  test('while none is found and a question is open, nothing is decided', () => {
    expect(findingOnEither([trafficking({ coerced: false }), violence({ fear: null })], GATE)).toMatchObject({
      basis: null, finding: { result: 'unanswered', missing: [{ key: 'E4', cites: [{ text: 'PC 236.24(a)' }] }] },
    });
  });

  test('not shown on either says so for each', () => {
    expect(findingOnEither([trafficking({ coerced: false }), violence({ victim: false, fear: false })], GATE)).toEqual({
      basis: null,
      finding: {
        result: 'not_found', words: 'PC 236.23: Not shown: E2. PC 236.24: Not shown: E1, E4.',
        cites: [{ code: 'PC', text: 'PC 236.23(a)' }, { code: 'PC', text: 'PC 236.1(h)(1)' }, { code: 'PC', text: 'PC 236.24(a)' }, { code: 'PC', text: 'PC 236.24(a)' }],
      },
    });
  });

  test('R2: a violent felony blocks both', () => {
    expect(findingOnEither([trafficking({}), violence({})], CLOSED)).toMatchObject({ basis: null, finding: { result: 'blocked', words: 'Robbery is on the list, item 9.' } });
  });

  test('the same burden and measure in its own section', () => {
    expect(STANDARD_236_24).toMatchObject({ burdenOn: 'The youth', cites: [{ text: 'PC 236.24(b)' }, { text: 'PC 236.24(f)' }] });
    expect(basisCite('trafficking_236_23', '(a)').text).toBe('PC 236.23(a)');
    expect(basisCite('partner_or_sexual_violence_236_24', '(a)').text).toBe('PC 236.24(a)');
  });
});

function trafficking(own: Partial<CountAnswers>): PleadedBasis {
  return { basis: 'trafficking_236_23', answers: { ...YES, ...own } };
}

function violence(own: Partial<CountAnswers>): PleadedBasis {
  return { basis: 'partner_or_sexual_violence_236_24', answers: { ...YES, ...own } };
}
