import { describe, expect, test } from '@jest/globals';
import { localDate } from '../time/local-date.ts';
import { checkPetitionAtTheDoor, type DoorCount, type PetitionAtTheDoor } from './door.ts';
import { readCites } from './testing.ts';

const FILED = localDate('2026-11-23');

describe('the birth date at the door', () => {
  test('is left alone when an export does not say the day of filing', () => {
    expect(heard({ kind: '300', filedOn: null, bornOn: localDate('1990-01-01') })).toEqual([]);
  });

  test.each([
    ['the day before the filing', '2026-11-22', []],
    [
      'the day of the filing',
      '2026-11-23',
      ['bornOn refused: The birth date, November 23, 2026, is not before the filing. Correct one of the two. []'],
    ],
    [
      'the day after',
      '2026-11-24',
      ['bornOn refused: The birth date, November 24, 2026, is not before the filing. Correct one of the two. []'],
    ],
  ])('%s', (_when, born, problems) => expect(heard({ kind: '300', bornOn: localDate(born) })).toEqual(problems));

  test.each([
    ['300', '2008-11-24', '2008-11-23', 18],
    ['601', '2008-11-24', '2008-11-23', 18],
    ['388', '2005-11-24', '2005-11-23', 21],
  ] as const)('a %s petition is taken the day before the limit and refused on that birthday', (kind, younger, older, age) => {
    expect(heard({ kind, bornOn: localDate(younger) })).toEqual([]);
    expect(heard({ kind, bornOn: localDate(older) })).toEqual([
      `bornOn refused: By this birth date the person is ${age}. A ${kind} petition is for someone under ${age}. Correct the birth date, or choose another petition. [WIC ${kind}]`,
    ]);
  });

  test.each([
    ['601', '2014-11-24', 11],
    ['601', '2014-11-23', null],
    ['300', '2014-11-24', null],
  ] as const)('a %s petition for a child born on %s', (kind, born, age) => {
    const refusal = `bornOn refused: By this birth date the child is ${age}. A 601 petition is for a youth of 12 to 17. Correct the birth date, or choose another petition. [WIC 601]`;
    expect(heard({ kind, bornOn: localDate(born) })).toEqual(age === null ? [] : [refusal]);
  });

  test('a 602 petition and a probation notice go by the age at the act: an adult may be named', () => {
    for (const kind of ['777', '778'] as const) expect(heard({ kind, bornOn: localDate('2006-01-01') })).toEqual([]);
    expect(heard({ bornOn: localDate('2006-01-01'), counts: [count({ offenseOn: localDate('2023-12-31') })] })).toEqual([]);
  });
});

describe('what a petition charges', () => {
  test('a 602 petition needs a count', () => {
    expect(heard({ counts: [] })).toEqual([
      'counts refused: A 602 petition needs at least one count. Add the count with its statute. [WIC 602]',
    ]);
  });

  test.each([
    ['300', 'A 300 petition'],
    ['777', 'A 777 notice'],
    ['778', 'A 778 petition'],
    ['388', 'A 388 petition'],
  ] as const)('a %s paper charges no offense; its counts are not read further', (kind, name) => {
    expect(heard({ kind, counts: [count({ statute: 'PC 4573' })] })).toEqual([
      `counts refused: ${name} charges no offense. Take the counts out, or file a 602 petition. [WIC ${kind}]`,
    ]);
  });

  test('a 601 petition may carry a count, which is read, but the age at the act is not asked', () => {
    const counts = [count({ statute: 'PC 484(a)', level: 'misdemeanor', offenseOn: localDate('2021-05-20') })];
    expect(heard({ kind: '601', counts })).toEqual([]);
    expect(heard({ kind: '601', counts: [count({ statute: 'PC 4573' })] })).toHaveLength(1);
    expect(heard({ kind: '601', counts: [count({ statute: 'PC 4573' })] })[0]).toMatch(/^counts\.0\.statute asks/);
  });
});

test.each([
  [0, true],
  [-1, true],
  [1.5, true],
  [1, false],
  [2, false],
])('count number %s: refused %s', (number, refused) => {
  const said = 'counts.0.number refused: A count’s number starts at 1. Number this count. []';
  expect(heard({ counts: [count({ number })] })).toEqual(refused ? [said] : []);
});

test('three counts with two numbers: the second of a pair is named, the first is not', () => {
  expect(heard({ counts: [count({ number: 2 }), count({ number: 1 }), count({ number: 2 })] })).toEqual([
    'counts.2.number refused: Two counts carry number 2. Number each count once. []',
  ]);
});

describe('the day of an offense', () => {
  test('after the filing', () => {
    expect(heard({ counts: [count({ number: 4, offenseOn: localDate('2026-11-24') })] })).toEqual([
      'counts.0.offenseOn refused: Count 4 is dated Tuesday, November 24, 2026, after the filing. Correct one of the two dates. []',
    ]);
    expect(heard({ filedOn: null, counts: [count({ offenseOn: localDate('2026-11-24') })] })).toEqual([]);
  });

  test('before the birth', () => {
    expect(heard({ counts: [count({ number: 4, offenseOn: localDate('2010-05-19') })] })).toEqual([
      'counts.0.offenseOn refused: Count 4 is dated before the birth date. Correct one of the two dates. []',
    ]);
    expect(heard({ kind: '601', counts: [count({ offenseOn: localDate('2010-05-20') })] })).toEqual([]);
  });

  test('under 12: refused, asked when force is not told, heard when it is murder', () => {
    const end = 'Take count 1 out, or correct the birth date or the date of the offense. [WIC 602(b)]';
    const at = (own: Partial<DoorCount>) => heard({ counts: [count({ offenseOn: localDate('2021-05-20'), ...own })] });
    expect(at({ statute: 'PC 211' })).toEqual([`counts.0.offenseOn refused: At 11, the child was under 12 at the offense. ${end}`]);
    expect(at({ statute: 'PC 211', statuteConfirmed: true })).toEqual(at({ statute: 'PC 211' }));
    expect(at({ statute: 'PC 261' })).toEqual([`counts.0.offenseOn asks: At 11, the child was under 12 at the offense. ${end}`]);
    expect(at({ statute: 'PC 261', statuteConfirmed: true })).toEqual([]);
    expect(at({ statute: 'PC 187' })).toEqual([]);
  });

  test('past 17: an adult’s offense', () => {
    expect(heard({ bornOn: localDate('2008-11-02'), counts: [count({})] })).toEqual([
      'counts.0.offenseOn refused: At 18, the person was past the juvenile court’s age at the offense. Take count 1 out, or correct the birth date or the date of the offense. [WIC 602(a)]',
    ]);
  });
});

describe('a count’s statute', () => {
  test.each([
    ['', 'refused: Count 7 has no statute. Write it as charged. []'],
    ['   ', 'refused: Count 7 has no statute. Write it as charged. []'],
    ['robbery', 'refused: Count 7 names no section. Write the statute as charged, such as PC 484(a). []'],
    ['PC 647', 'refused: Count 7 names PC 647 without its subdivision. Write the subdivision charged. [PC 647(b)(5)]'],
    [
      'PC 647(b)',
      'refused: A person under 18 cannot be charged under PC 647(b). Take count 7 out, or correct the birth date. [PC 647(b)(5)]',
    ],
    ['PC 653.22', 'refused: PC 653.22 was repealed on January 1, 2023. Take count 7 out. [PC 653.22, PC 653.29]'],
    ['PC 4573', 'asks: PC 4573 is not in the table of offenses. Check count 7, then confirm or correct it. []'],
    ['211', 'asks: PC 211 is not in the table of offenses. Check count 7, then confirm or correct it. []'],
  ])('“%s”', (statute, said) => {
    expect(heard({ counts: [count({ number: 7, statute })] })).toEqual([`counts.0.statute ${said}`]);
  });

  test('numbers of another script are numbers', () =>
    expect(heard({ counts: [count({ statute: 'PC ２１１', statuteConfirmed: true })] })).toEqual([]));

  test('the second count is named by its place', () => {
    expect(heard({ counts: [count({}), count({ number: 2, statute: '' })] })).toEqual([
      'counts.1.statute refused: Count 2 has no statute. Write it as charged. []',
    ]);
  });

  test('an old loitering case already on file is asked about, and kept once confirmed', () => {
    const old = { bornOn: localDate('2006-01-05'), filedOn: localDate('2022-12-31') };
    const loitering = count({ statute: 'PC 653.22', level: 'misdemeanor', offenseOn: localDate('2022-12-30') });
    expect(heard({ ...old, counts: [loitering] })).toEqual([
      'counts.0.statute asks: PC 653.22 was repealed on January 1, 2023. Take count 1 out. Keep it only for an older case that is already on file. [PC 653.22, PC 653.29]',
    ]);
    expect(heard({ ...old, counts: [{ ...loitering, statuteConfirmed: true }] })).toEqual([]);
  });

  test('a felony of the list entered as a misdemeanor', () => {
    expect(heard({ counts: [count({ level: 'misdemeanor' })] })).toEqual([
      'counts.0.level asks: PC 211 is a felony, yet count 1 is entered as a misdemeanor. Confirm or correct the level. [PC 667.5(c), WIC 700.3]',
    ]);
    expect(heard({ counts: [count({ level: 'misdemeanor', statuteConfirmed: true })] })).toEqual([]);
    expect(heard({ counts: [count({ statute: 'PC 451' })] })).toEqual([]);
  });
});

/** What the door says, line by line: the field, whether it refuses or asks, the sentence, the authorities. */
function heard(own: Partial<PetitionAtTheDoor>): readonly string[] {
  const counts = own.kind === undefined || own.kind === '602' ? [count({})] : [];
  const problems = checkPetitionAtTheDoor({ kind: '602', filedOn: FILED, bornOn: localDate('2010-05-20'), counts, ...own });
  return problems.map(({ field, severity, message, cites }) => `${field} ${severity}: ${message} [${readCites(cites).join(', ')}]`);
}

function count(own: Partial<DoorCount>): DoorCount {
  return { number: 1, statute: 'PC 211', level: 'felony', offenseOn: localDate('2026-11-02'), statuteConfirmed: false, ...own };
}
