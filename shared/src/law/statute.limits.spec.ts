import { describe, expect, test } from '@jest/globals';
import { normalStatute, parseStatute, relation, sectionOf } from './statute.ts';

describe('a statute read into its sections', () => {
  test.each([
    ['PC 211', [['PC', '211', '']], null, true],
    ['211', [['PC', '211', '']], null, false],
    ['§ 211 (former)', [['PC', '211', '']], null, false],
    ['PC 245(a)(4)', [['PC', '245', 'a 4']], null, true],
    [
      'W&I 602 and 777',
      [
        ['WIC', '602', ''],
        ['WIC', '777', ''],
      ],
      null,
      true,
    ],
    [
      '484(a), 488 PC',
      [
        ['PC', '484', 'a'],
        ['PC', '488', ''],
      ],
      null,
      true,
    ],
    [
      'PC 211; VC 10851',
      [
        ['PC', '211', ''],
        ['VC', '10851', ''],
      ],
      null,
      true,
    ],
    [
      'PC 211 + 245',
      [
        ['PC', '211', ''],
        ['PC', '245', ''],
      ],
      null,
      true,
    ],
    [
      'PC 211 & 245',
      [
        ['PC', '211', ''],
        ['PC', '245', ''],
      ],
      null,
      true,
    ],
    ['Penal Code 00211', [['PC', '211', '']], null, true],
    ['664/211 PC', [['PC', '211', '']], 'attempt', true],
    ['attempted robbery 211', null, null, false],
    ['Attempted PC 211', [['PC', '211', '']], 'attempt', true],
    ['PC 664', [['PC', '664', '']], 'attempt', true],
    ['PC 21a', [['PC', '21a', '']], 'attempt', true],
    [
      'VC 664/10851',
      [
        ['VC', '664', ''],
        ['VC', '10851', ''],
      ],
      null,
      true,
    ],
    [
      'PC 182/211',
      [
        ['PC', '182', ''],
        ['PC', '211', ''],
      ],
      'agreement',
      true,
    ],
    [
      'PC 653f/187',
      [
        ['PC', '653f', ''],
        ['PC', '187', ''],
      ],
      'agreement',
      true,
    ],
    ['PC 182', [['PC', '182', '']], null, true],
    [
      'HS 182/11350',
      [
        ['HS', '182', ''],
        ['HS', '11350', ''],
      ],
      null,
      true,
    ],
    [
      'PC 182/664/211',
      [
        ['PC', '182', ''],
        ['PC', '211', ''],
      ],
      'attempt',
      true,
    ],
  ] as const)('%s', (text, sections, inchoate, codeStated) => {
    const read = parseStatute(text);
    if (sections === null) {
      expect(read).toBeNull();
      return;
    }
    expect(read?.sections.map(({ code, section, subdivisions }) => [code, section, subdivisions.join(' ')])).toStrictEqual(sections);
    expect([read?.inchoate, read?.codeStated]).toEqual([inchoate, codeStated]);
  });

  test('a section without subdivisions has none', () =>
    expect(sectionOf('PC 211')).toStrictEqual({ code: 'PC', section: '211', subdivisions: [] }));

  test.each([
    ['pen. code 211', 'PC 211'],
    ['Penal 211', 'PC 211'],
    ['p. c. 211', 'PC 211'],
    ['WIC 602', 'WIC 602'],
    ['W & I Code 602', 'WIC 602'],
    ['W.&I.C. 602', 'WIC 602'],
    ['Welf. & Inst. Code § 602', 'WIC 602'],
    ['Welf and Inst 602', 'WIC 602'],
    ['H & S Code 11377', 'HS 11377'],
    ['H.&S. 11377', 'HS 11377'],
    ['Health and Safety Code 11377', 'HS 11377'],
    ['Health & Saf. Code 11377', 'HS 11377'],
    ['HS11377', 'HS 11377'],
    ['Vehicle Code 23103', 'VC 23103'],
    ['Veh. Code 23103', 'VC 23103'],
    ['V.C. 23103', 'VC 23103'],
    ['B&P 25662', 'BP 25662'],
    ['Bus. & Prof. Code 25662', 'BP 25662'],
    ['bus and prof 25662', 'BP 25662'],
    ['25662 bp', 'BP 25662'],
    ['484(a), 488 PC ', 'PC 484(a)/488'],
    ['10851 VC  ', 'VC 10851'],
    ['PC 211  &  245', 'PC 211/245'],
    ['attempted VC 664/10851', 'PC 664/VC 664/VC 10851'],
    ['PC 211 (charged)', 'PC 211'],
    ['PC 211 found true', 'PC 211'],
    ['PC 211 proved', 'PC 211'],
    ['PC sections 211', 'PC 211'],
    ['PC sec. 211', 'PC 211'],
    ['PC 647 subdivision (f)', 'PC 647(f)'],
    ['PC 647 subd. (f)', 'PC 647(f)'],
    ['PC 245, subd. (a)(4)', 'PC 245(a)(4)'],
    ['Pen. Code, § 245, subd. (a)(4)', 'PC 245(a)(4)'],
    ['Welf. & Inst. Code, § 602, subdivisions (b)', 'WIC 602(b)'],
    ['Bus and Prof Code 25662', 'BP 25662'],
    ['PC 484 and 488', 'PC 484/488'],
    ['PC 484 & 488', 'PC 484/488'],
    ['PC 211(taken by force)', 'PC 211'],
    ['PC 211/VC 10851/245', 'PC 211/VC 10851/VC 245'],
    ['PC 211 – 245', 'PC 211/245'],
    ['WIC 664/211', 'WIC 664/211'],
    ['attempted VC 10851', 'PC 664/VC 10851'],
    ['PC 594a', 'PC 594(a)'],
    ['PC 266i', 'PC 266i'],
    ['PC 647b(2)', 'PC 647(b)(2)'],
    ['PC 211a', 'PC 211(a)'],
    ['PC 273.5(a)', 'PC 273.5(a)'],
  ])('%s is %s', (written, normal) => expect(normalStatute(written)).toBe(normal));

  test('what cannot be read is shown as it was written, with single spaces', () => {
    expect(normalStatute('  took   a\tcar ')).toBe('took a car');
  });

  test.each(['PC 211 robbery', '211 x', 'robbery 211', 'PC 211,', 'PC (a)', 'PC 21 1', 'PC 1.2.3', 'PCX 211'])(
    '%p cannot be read',
    (text) => expect(parseStatute(text)).toBeNull(),
  );
});

describe('a charge beside a listed section', () => {
  test.each([
    ['PC 451', 'PC 451', 'inside'],
    ['PC 451(b)(1)', 'PC 451(b)', 'inside'],
    ['PC 451(b)', 'PC 451(b)(1)', 'wider'],
    ['PC 451', 'PC 451(b)', 'wider'],
    ['PC 451(a)', 'PC 451(b)', 'apart'],
    ['PC 451(b)(2)', 'PC 451(b)(1)', 'apart'],
    ['PC 451(b)', 'PC 451(a)(1)', 'apart'],
    ['PC 452(b)', 'PC 451(b)', 'apart'],
    ['VC 451(b)', 'PC 451(b)', 'apart'],
  ] as const)('%s against %s is %s', (charged, listed, stands) => expect(relation(sectionOf(charged), sectionOf(listed))).toBe(stands));

  test('a table must hold sections: anything else stops the program with its words', () => {
    expect(() => sectionOf('robbery')).toThrow(new RangeError('robbery is not a section'));
    expect(sectionOf('PC 451(c)(9)')).toBe(sectionOf('PC 451(c)(9)'));
  });
});
