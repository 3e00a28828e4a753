import { describe, expect, test } from '@jest/globals';
import { EVERY_COURT } from './court-calendar.ts';
import { COUNTING_RULES } from './counting-rules.ts';
import { localDate } from './local-date.ts';
import {
  backFromHearing,
  backOntoCourtDay,
  calendarEnd,
  capEnd,
  excludeFirstIncludeLast,
  rollForward,
  ruleOfCourtEnd,
  sameDayOfMonth,
} from './period-rules.ts';
import { serviceDays, type ServedUnder } from './service-days.ts';

describe('the rules of counting', () => {
  test('R1 to R13 are all there, each with its authority, how sure it is, and the function that keeps it', () => {
    expect(COUNTING_RULES.map(({ id, cite, status, keptBy }) => [id, cite?.text ?? null, cite?.code ?? null, status, keptBy.name])).toEqual(
      [
        ['R1', 'CCP 12', 'CCP', 'verified', 'excludeFirstIncludeLast'],
        ['R2', 'CCP 12a', 'CCP', 'verified', 'rollForward'],
        ['R3', 'CCP 12', 'CCP', 'verified', 'calendarEnd'],
        ['R4', 'CCP 12', 'CCP', 'derived', 'courtDayPeriod'],
        ['R5', 'CCP 12c', 'CCP', 'verified', 'backFromHearing'],
        ['R6', 'CCP 12c', 'CCP', 'unverified', 'backOntoCourtDay'],
        ['R7', null, null, 'unverified', 'addHours'],
        ['R8', 'WIC 631', 'WIC', 'part', 'forwardCourtHours'],
        ['R9', 'CCP 17(b)(4)', 'CCP', 'part', 'sameDayOfMonth'],
        ['R10', null, null, 'policy', 'capEnd'],
        ['R11', 'CCP 1013', 'CCP', 'part', 'serviceDays'],
        ['R12', 'Rule 1.11', 'Rule', 'verified', 'observedOn'],
        ['R13', 'Rule 1.10(a)', 'Rule', 'unverified', 'ruleOfCourtEnd'],
      ],
    );
  });

  test.each(COUNTING_RULES)('$id is said in one plain sentence', ({ words }) => expect(words).toMatch(/^[A-Z].{40,}[^.]\.$/));
});

describe('each rule of days by itself', () => {
  test('R1: the first day is left out, the last counted', () => {
    expect(excludeFirstIncludeLast(localDate('2026-11-20'), 1)).toBe('2026-11-21');
    expect(excludeFirstIncludeLast(localDate('2026-11-20'), -1)).toBe('2026-11-19');
  });

  test('R2, R6, R10: a closed last day runs on; a count back and a cap go to the court day before', () => {
    const thanksgiving = localDate('2026-11-26');
    expect([rollForward, backOntoCourtDay, capEnd].map((rule) => rule(thanksgiving, EVERY_COURT))).toEqual([
      '2026-11-30',
      '2026-11-25',
      '2026-11-25',
    ]);
  });

  test('R3, R5, R9: days, months and years, forward and back, and the days that service adds after them', () => {
    const from = localDate('2026-03-31');
    const of = (amount: number, unit: 'calendarDays' | 'months' | 'years') => [
      calendarEnd(from, { amount, unit }),
      backFromHearing(from, { amount, unit }),
    ];
    expect([of(10, 'calendarDays'), of(1, 'months'), of(1, 'years')]).toEqual([
      ['2026-04-10', '2026-03-21'],
      ['2026-04-30', '2026-02-28'],
      ['2027-03-31', '2025-03-31'],
    ]);
    // 45 days completed before a hearing of March 9, and the mail sent ten days before that: day 55.
    const hearing = localDate('2027-03-09');
    expect(backFromHearing(hearing, { amount: 45, unit: 'calendarDays' })).toBe('2027-01-23');
    expect(backFromHearing(hearing, { amount: 45, unit: 'calendarDays', serviceDays: 10 })).toBe('2027-01-13');
    expect(calendarEnd(hearing, { amount: 10, unit: 'calendarDays', serviceDays: 5 })).toBe('2027-03-24');
    expect(calendarEnd(localDate('2027-01-31'), { amount: 1, unit: 'months', serviceDays: 5 })).toBe('2027-03-05');
    expect(sameDayOfMonth(localDate('2026-08-31'), 6)).toBe('2027-02-28');
  });

  test('R13: a rule of court rolls on as a statute does', () => {
    // 7 days from Thursday, November 19 end on Thanksgiving.
    expect(ruleOfCourtEnd(localDate('2026-11-19'), { amount: 7, unit: 'calendarDays' }, EVERY_COURT)).toBe('2026-11-30');
    expect(ruleOfCourtEnd(localDate('2026-11-18'), { amount: 7, unit: 'calendarDays' }, EVERY_COURT)).toBe('2026-11-25');
  });
});

test('R11: service adds days under two statutes only', () => {
  const added = (under: ServedUnder) => (['in_person', 'mail', 'overnight', 'electronic'] as const).map((way) => serviceDays(under, way));
  expect([added('wic_294_c_1'), added('ccp_170_3_d'), added('any_other')]).toEqual([
    [0, 10, 0, 10],
    [0, 5, 0, 0],
    [0, 0, 0, 0],
  ]);
});
