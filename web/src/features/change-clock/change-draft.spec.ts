import { expect, test } from '@jest/globals';
import { changeInput, emptyChange, lacksDay, partsAsked } from './change-draft.ts';

const today = '2026-12-01';

test('a general waiver sends no day, even when one was typed before', () => {
  const draft = { ...emptyChange(today), kind: 'time_waiver' as const, untilOn: '2027-01-15' };

  expect(changeInput('k1', draft)).toMatchObject({ kind: 'time_waiver', untilOn: null, ground: null, reason: null });
});

test('a waiver to a day is not complete without the day', () => {
  const draft = { ...emptyChange(today), kind: 'time_waiver' as const, isGeneral: false };

  expect(lacksDay(draft)).toBe(true);
  expect(lacksDay({ ...draft, untilOn: '2027-01-15' })).toBe(false);
  expect(changeInput('k1', { ...draft, untilOn: '2027-01-15' }).untilOn).toBe('2027-01-15');
});

test('an extension asks for one clock, a day and a ground; a stop for the day it begins', () => {
  expect(partsAsked({ kind: 'extended', isGeneral: true })).toEqual({
    everyClock: false,
    reach: false,
    from: false,
    until: true,
    ground: true,
  });
  expect(partsAsked({ kind: 'tolled', isGeneral: true })).toMatchObject({ from: true, until: false, ground: true });
  expect(partsAsked({ kind: 'waiver_withdrawn', isGeneral: true })).toMatchObject({ from: false, until: false, ground: false });
});
