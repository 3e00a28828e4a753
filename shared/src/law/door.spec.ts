import { describe, expect, test } from '@jest/globals';
import { addDays, addYears, localDate } from '../time/local-date.ts';
import { checkPetitionAtTheDoor, type DoorCount, type PetitionAtTheDoor } from './door.ts';

const BORN = localDate('2010-05-20');
const FILED = localDate('2026-11-23');

describe('a petition at the door', () => {
  test('that the law has nothing against is taken', () => {
    expect(checkPetitionAtTheDoor(petition([count({}), count({ number: 2, statute: 'PC 148.9(a)', level: 'misdemeanor' })]))).toEqual([]);
  });

  test.each(['PC 647(b)(1)', 'PC 647(b)', 'PC 647b', '647(B) PC', 'PC 664/647(b)(1)'])(
    '%s against a youth under 18 is refused with the cite, confirmed or not',
    (statute) => {
      const [problem, ...others] = checkPetitionAtTheDoor(
        petition([count({ number: 3, statute, level: 'misdemeanor', statuteConfirmed: true })]),
      );
      expect(others).toEqual([]);
      expect(problem).toMatchObject({
        field: 'counts.0.statute',
        severity: 'refused',
        cites: [{ text: 'PC 647(b)(5)' }],
        message: 'A person under 18 cannot be charged under PC 647(b). Take count 3 out, or correct the birth date.',
      });
    },
  );

  test.each([
    'Penal Code 647 b',
    '647.b',
    'PC 647.b',
    '647(b) P.C.',
    'PC 647, subd. (b)',
    'PC 647 subdivision (b) paragraph (1)',
    'PC 647-b',
    'PC 647b1',
    'Cal. Penal Code 647(b)',
    'PC 647[b]',
    'PC ６４７(b)',
    'PC 647(b).',
    'PC 647(b) - solicit',
    'PC 647(b)\u200b',
    'PC 647 b (1)',
    'PC 0647(b)',
  ])('%s is 647(b), however it is written', (statute) => {
    const problems = checkPetitionAtTheDoor(petition([count({ statute, level: 'misdemeanor', statuteConfirmed: true })]));
    expect(problems).toMatchObject([{ field: 'counts.0.statute', severity: 'refused', cites: [{ text: 'PC 647(b)(5)' }] }]);
  });

  test.each(['PC 647(a)/(b)', 'prostitution', 'loitering 653.22'])('%s passes no door, confirmed or not', (statute) => {
    const problems = checkPetitionAtTheDoor(petition([count({ statute, level: 'misdemeanor', statuteConfirmed: true })]));
    expect(problems).toMatchObject([{ field: 'counts.0.statute', severity: 'refused' }]);
  });

  test('a section beside 647 is another section', () => {
    expect(
      checkPetitionAtTheDoor(petition([count({ statute: 'PC 647.6(a), annoying', level: 'misdemeanor', statuteConfirmed: true })])),
    ).toEqual([]);
  });

  test('647 without its subdivision is refused, because it may be 647(b)', () => {
    expect(checkPetitionAtTheDoor(petition([count({ statute: 'PC 647', level: 'misdemeanor', statuteConfirmed: true })]))[0]).toMatchObject(
      { severity: 'refused' },
    );
    expect(checkPetitionAtTheDoor(petition([count({ statute: 'PC 647(f)', level: 'misdemeanor' })]))).toEqual([]);
  });

  test.each([
    ['the day before the repeal, on file for years', '2022-12-31', '2022-12-31', 'asks'],
    ['the day of the repeal', '2023-01-01', '2023-01-01', 'refused'],
    ['the day after', '2023-01-02', '2023-01-02', 'refused'],
    ['old conduct filed today', '2022-06-01', '2026-11-23', 'refused'],
  ])('loitering: %s', (_when, offense, filed, severity) => {
    const offenseOn = localDate(offense);
    const problems = checkPetitionAtTheDoor({
      ...petition([count({ statute: 'PC 653.22', level: 'misdemeanor', offenseOn })]),
      bornOn: localDate('2006-01-05'),
      filedOn: localDate(filed),
    });
    expect(problems.map((each) => each.severity)).toEqual([severity]);
    expect(problems[0]?.message).toContain('was repealed on January 1, 2023');
  });

  test('an unknown statute asks, and a confirmed one passes', () => {
    expect(checkPetitionAtTheDoor(petition([count({ statute: 'PC 4573' })]))[0]).toMatchObject({
      field: 'counts.0.statute',
      severity: 'asks',
    });
    expect(checkPetitionAtTheDoor(petition([count({ statute: '211' })]))[0]).toMatchObject({ severity: 'asks' });
    expect(checkPetitionAtTheDoor(petition([count({ statute: 'PC 4573', statuteConfirmed: true })]))).toEqual([]);
    expect(checkPetitionAtTheDoor(petition([count({ statute: ' ' })]))[0]).toMatchObject({ severity: 'refused' });
  });

  test('robbery entered as a misdemeanor asks about the level', () => {
    expect(checkPetitionAtTheDoor(petition([count({ level: 'misdemeanor' })]))[0]).toMatchObject({
      field: 'counts.0.level',
      severity: 'asks',
    });
  });

  test.each([
    ['the day before the 12th birthday', -1, 12, 'refused'],
    ['on the 12th birthday', 0, 12, null],
    ['the day before the 18th birthday', -1, 18, null],
    ['on the 18th birthday', 0, 18, 'refused'],
  ])('theft %s', (_when, days, age, severity) => {
    const offenseOn = addDays(addYears(BORN, age), days);
    const problems = checkPetitionAtTheDoor({
      ...petition([count({ statute: 'PC 484', level: 'misdemeanor', offenseOn })]),
      filedOn: addDays(offenseOn, 3),
    });
    expect(problems.map((each) => each.severity)).toEqual(severity === null ? [] : [severity]);
  });

  test('under 12, one of the five acts is heard and a charge too wide is asked about', () => {
    const offenseOn = localDate('2021-05-20');
    const at = (statute: string) => checkPetitionAtTheDoor(petition([count({ statute, offenseOn })])).map(({ severity }) => severity);
    expect(at('PC 187')).toEqual([]);
    expect(at('PC 261')).toEqual(['asks']);
    expect(at('PC 211')).toEqual(['refused']);
  });

  test('dates that cannot be are refused: an offense after the filing, a birth after either', () => {
    expect(checkPetitionAtTheDoor(petition([count({ offenseOn: addDays(FILED, 1) })]))[0]).toMatchObject({
      field: 'counts.0.offenseOn',
      severity: 'refused',
    });
    expect(checkPetitionAtTheDoor(petition([count({ offenseOn: FILED })]))).toEqual([]);
    expect(checkPetitionAtTheDoor({ ...petition([]), kind: '300', bornOn: addDays(FILED, 1) })[0]).toMatchObject({
      field: 'bornOn',
      severity: 'refused',
    });
    expect(checkPetitionAtTheDoor(petition([count({ offenseOn: localDate('2010-05-19') })]))[0]).toMatchObject({ severity: 'refused' });
  });

  test('two counts with one number, and a 602 petition without a count, are refused', () => {
    expect(checkPetitionAtTheDoor(petition([count({}), count({})]))[0]).toMatchObject({
      field: 'counts.1.number',
      message: 'Two counts carry number 1. Number each count once.',
    });
    expect(checkPetitionAtTheDoor(petition([]))[0]).toMatchObject({ field: 'counts', severity: 'refused' });
  });

  test.each(['300', '777', '778', '388'] as const)('a %s petition is taken without counts and refused with them', (kind) => {
    expect(checkPetitionAtTheDoor({ ...petition([]), kind })).toEqual([]);
    expect(checkPetitionAtTheDoor({ ...petition([count({})]), kind })).toMatchObject([{ field: 'counts', severity: 'refused' }]);
  });

  test('a dependency petition for an adult is refused', () => {
    expect(checkPetitionAtTheDoor({ ...petition([]), kind: '300', bornOn: localDate('2008-11-23') })[0]).toMatchObject({ field: 'bornOn' });
    expect(checkPetitionAtTheDoor({ ...petition([]), kind: '300', bornOn: localDate('2008-11-24') })).toEqual([]);
  });

  test('everything is said at once', () => {
    const problems = checkPetitionAtTheDoor(
      petition([count({ statute: 'PC 647(b)', level: 'misdemeanor' }), count({ statute: 'PC 4573', offenseOn: addDays(FILED, 9) })]),
    );
    expect(problems.map(({ field }) => field)).toEqual(['counts.1.number', 'counts.0.statute', 'counts.1.offenseOn', 'counts.1.statute']);
  });
});

function petition(counts: readonly DoorCount[]): PetitionAtTheDoor {
  return { kind: '602', filedOn: FILED, bornOn: BORN, counts };
}

function count(own: Partial<DoorCount>): DoorCount {
  return { number: 1, statute: 'PC 211', level: 'felony', offenseOn: localDate('2026-11-02'), statuteConfirmed: false, ...own };
}
