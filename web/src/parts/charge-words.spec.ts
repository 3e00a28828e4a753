import { expect, test } from '@jest/globals';
import { chargeWords } from './charge-words.ts';

test.each(['PC 266h(b)(1)', 'PC 288(a)', 'PC 647(b)(1)', 'PC 236.1(c)', 'PC 647.6', '664/261 PC'])(
  'the words of %s are on no screen',
  (statute) => {
    expect(chargeWords({ statute, description: 'as charged' })).toBeNull();
  },
);

test.each(['PC 211', 'PC 459, 460(b)', 'PC 647(f)', 'HS 11350(a)', 'PC 245(a)(4)'])('the words of %s stand as charged', (statute) => {
  expect(chargeWords({ statute, description: 'as charged' })).toBe('as charged');
});
