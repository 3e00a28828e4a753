import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalStatute, parseStatute, relation, sectionOf } from './statute.ts';

describe('a statute as people write it', () => {
  test.each([
    ['PC 211', 'PC 211'],
    ['pc211', 'PC 211'],
    ['P.C. § 211', 'PC 211'],
    ['Penal Code section 211', 'PC 211'],
    ['211 PC', 'PC 211'],
    ['PC 245 (A)(4)', 'PC 245(a)(4)'],
    ['PC 484(a)/488', 'PC 484(a)/488'],
    ['PC 664-211', 'PC 664/211'],
    ['664/211 PC', 'PC 664/211'],
    ['PC 664/187(a)', 'PC 664/187(a)'],
    ['Attempted PC 211', 'PC 664/211'],
    ['PC 647b', 'PC 647(b)'],
    ['PC 266h(b)(1)', 'PC 266h(b)(1)'],
    ['H&S 11350(a)', 'HS 11350(a)'],
    ['VC 10851(a)', 'VC 10851(a)'],
    ['W&I 602', 'WIC 602'],
    ['PC 12022.7(a) (alleged)', 'PC 12022.7(a)'],
    ['PC 459/460(b)', 'PC 459/460(b)'],
    ['PC 664', 'PC 664'],
    ['PC 21a', 'PC 21a'],
    ['attempted PC 211', 'PC 664/211'],
  ])('%s is %s', (written, normal) => expect(normalStatute(written)).toBe(normal));

  test.each(['', 'robbery', 'PC', 'PC robbery', 'PC 2x11y'])('%p cannot be read', (text) => expect(parseStatute(text)).toBeNull());

  test('writing it again in its normal form changes nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30_000 }),
        fc.constantFrom('', '.5', '.53'),
        fc.constantFrom('', '(a)', '(b)(2)'),
        (number, point, tail) => {
          const once = normalStatute(`pc  ${number}${point}${tail}`);
          expect(normalStatute(once)).toBe(once);
        },
      ),
    );
  });

  test('a narrower subdivision is inside, a missing one is wider, another one is apart', () => {
    const listed = sectionOf('PC 451(a)');
    expect(
      [sectionOf('PC 451(a)(1)'), sectionOf('PC 451'), sectionOf('PC 451(d)'), sectionOf('VC 451(a)')].map((charged) =>
        relation(charged, listed),
      ),
    ).toEqual(['inside', 'wider', 'apart', 'apart']);
  });
});
