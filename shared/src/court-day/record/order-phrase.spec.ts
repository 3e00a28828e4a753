import { describe, expect, test } from '@jest/globals';
import { courtCalendar, EVERY_COURT } from '../../time/court-calendar.ts';
import { localDate } from '../../time/local-date.ts';
import { dueOnOf, isInForce, isOffered, sayOrder, type DueGround, type PhraseDue } from './order-phrase.ts';

const LIFE = { validFrom: localDate('2026-12-01'), validUntil: localDate('2026-12-31'), hearingTypes: null };

describe('a phrase is in force', () => {
  test.each([
    ['2026-11-30', false],
    ['2026-12-01', true],
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('on %s: %s', (day, inForce) => {
    expect(isInForce(LIFE, localDate(day))).toBe(inForce);
  });

  test('without a last day it goes on', () => {
    expect(isInForce({ ...LIFE, validUntil: null }, localDate('2099-01-01'))).toBe(true);
  });

  test('and is offered at its own hearings', () => {
    const on = localDate('2026-12-01');

    expect(isOffered(LIFE, { on, type: 'detention' })).toBe(true);
    expect(isOffered({ ...LIFE, hearingTypes: ['disposition'] }, { on, type: 'detention' })).toBe(false);
    expect(isOffered({ ...LIFE, hearingTypes: ['disposition'] }, { on, type: 'disposition' })).toBe(true);
    expect(isOffered(LIFE, { on: localDate('2026-11-30'), type: 'detention' })).toBe(false);
  });
});

describe('its due day', () => {
  const GROUND: DueGround = { on: localDate('2026-12-22'), nextOn: localDate('2027-01-05'), calendar: EVERY_COURT };
  const due = (phrase: PhraseDue, ground: Partial<DueGround> = {}) => dueOnOf(phrase, { ...GROUND, ...ground });

  test('days run through weekends and holidays', () => {
    expect(due({ dueUnit: 'calendar_days', dueAmount: 3 })).toBe('2026-12-25');
  });

  test('court days are counted by the court’s own calendar', () => {
    expect(due({ dueUnit: 'court_days', dueAmount: 3 })).toBe('2026-12-28');
    const calendar = courtCalendar([
      { closedOn: localDate('2026-12-23'), reason: 'No water', kind: 'office_closed', orderReference: null },
    ]);
    expect(due({ dueUnit: 'court_days', dueAmount: 3 }, { calendar })).toBe('2026-12-29');
  });

  test('before the next hearing is its last court day before, never before the order, and none without a hearing', () => {
    const before = { dueUnit: 'before_next_hearing', dueAmount: null } as const;

    expect(due(before)).toBe('2027-01-04');
    expect(due(before, { nextOn: localDate('2026-12-28') })).toBe('2026-12-24');
    expect(due(before, { nextOn: localDate('2026-12-22') })).toBe('2026-12-22');
    expect(due(before, { nextOn: null })).toBeNull();
  });

  test('no day is no day', () => {
    expect(due({ dueUnit: 'none', dueAmount: null })).toBeNull();
  });
});

test.each([
  [
    { words: 'Probation visits the home.', spokenWords: null, ownerRole: 'probation_officer', dueOn: localDate('2026-12-08') },
    'Your probation officer: Probation visits the home. By Tuesday, December 8, 2026.',
  ],
  [
    {
      words: 'Probation visits the home.',
      spokenWords: 'Your officer comes to see your home',
      ownerRole: 'probation_officer',
      dueOn: null,
    },
    'Your officer comes to see your home.',
  ],
  [{ words: 'File the form.', spokenWords: null, ownerRole: 'courtroom_clerk', dueOn: null }, 'The courtroom clerk: File the form.'],
] as const)('an order is said so that a youth knows who and by when', (order, said) => {
  expect(sayOrder(order)).toBe(said);
});
