import { expect, test } from '@jest/globals';
import { standsIn } from '../../parts/clocks/stands-in.ts';
import { lacksRelaxing, NOTHING_RELAXED, relaxedBy, relaxingInput } from './lawful-day.ts';

const window = { earliest: '2026-12-04', latest: '2026-12-18', safe: '2026-12-16' };

test('the day before, the day and the day after each end of the window', () => {
  expect(standsIn(window, '2026-12-03')).toBe('early');
  expect(standsIn(window, '2026-12-04')).toBe('inside');
  expect(standsIn(window, '2026-12-16')).toBe('inside');
  expect(standsIn(window, '2026-12-17')).toBe('afterAim');
  expect(standsIn(window, '2026-12-18')).toBe('afterAim');
  expect(standsIn(window, '2026-12-19')).toBe('late');
});

test('where no last day runs, no day is late', () => {
  expect(standsIn({ earliest: null, latest: null, safe: null }, '2030-01-01')).toBe('inside');
  expect(standsIn(null, '2030-01-01')).toBe('inside');
});

test('what the record asked for is offered and nothing else; before that, what the window says', () => {
  expect(relaxedBy({ relaxedBy: ['TIME_WAIVER', 'GOOD_CAUSE'] }, ['GOOD_CAUSE'])).toEqual(['GOOD_CAUSE']);
  expect(relaxedBy({ relaxedBy: ['TIME_WAIVER'] }, null)).toEqual(['TIME_WAIVER']);
  expect(relaxedBy({ relaxedBy: ['JUDGE_DECIDES'] }, null)).toEqual(['JUDGE_DECIDES']);
  expect(relaxedBy(null, null)).toEqual([]);
});

test('only what was chosen is sent, whatever was typed beside it', () => {
  const typed = { ...NOTHING_RELAXED, goodCause: 'The witness is ill.', waivedTo: '2027-01-15' };

  expect(relaxingInput({ ...typed, by: 'TIME_WAIVER' })).toEqual({
    timeWaiver: { general: false, untilOn: '2027-01-15' },
    goodCause: null,
    judgeDecides: null,
  });
  expect(relaxingInput({ ...typed, by: 'GOOD_CAUSE' })).toEqual({ timeWaiver: null, goodCause: 'The witness is ill.', judgeDecides: null });
  expect(relaxingInput({ ...typed, by: 'TIME_WAIVER', isGeneral: true }).timeWaiver).toEqual({ general: true, untilOn: null });
  expect(lacksRelaxing(typed)).toBe(true);
  expect(lacksRelaxing({ ...typed, by: 'JUDGE_DECIDES' })).toBe(true);
});
