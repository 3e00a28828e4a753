import { describe, expect, test } from '@jest/globals';
import { localDate } from '../../time/local-date.ts';
import { HEARING_STATE, type HearingState } from '../../vocabulary/hearing.ts';
import { MINUTE_ORDER_STATE, type MinuteOrderState } from '../../vocabulary/minute-order.ts';
import { isOverdue, RESULT_WORK, workBelongsTo, workLeft, type HeldHearing, type ResultWork } from './results-due.ts';

const today = localDate('2026-12-01');
const at = (time: string) => ({ today, time, cutOff: '17:00' });
const HEARD: HeldHearing = { heldOn: today, state: 'heard', hasNextStep: true, minuteIsSigned: false, minuteState: null };

describe('the cut-off hour', () => {
  test.each([
    ['2026-11-30', '09:00', true],
    ['2026-12-01', '16:59', false],
    ['2026-12-01', '17:00', true],
    ['2026-12-02', '17:00', false],
  ])('a hearing of %s at %s is overdue: %s', (heldOn, time, overdue) => {
    expect(isOverdue({ heldOn: localDate(heldOn) }, at(time))).toBe(overdue);
  });

  test.each((Object.keys(HEARING_STATE) as readonly HearingState[]).map((state) => [state] as const))(
    'a matter that is %s is asked for a result only when its day is over',
    (state) => {
      const waits = ['set', 'checked_in', 'in_hand', 'second_call', 'trailed'].includes(state);
      expect(workLeft({ ...HEARD, state }, at('16:59')) === 'result').toBe(false);
      expect(workLeft({ ...HEARD, state }, at('17:00')) === 'result').toBe(waits);
    },
  );
});

describe('what is left on paper', () => {
  test.each([
    [null, 'prepare'],
    ['draft', 'prepare'],
    ['prepared', 'sign'],
    ['returned', 'correct'],
    ['signed', 'enter'],
    ['entered', null],
  ] as const)('of a minute order that is %s: %s', (minuteState, work) => {
    expect(workLeft({ ...HEARD, minuteState }, at('10:00'))).toBe(work);
  });

  test('is its next step first, and nothing once it is signed the way the court signed before', () => {
    expect(workLeft({ ...HEARD, hasNextStep: false, minuteState: 'prepared' }, at('10:00'))).toBe('next_step');
    expect(workLeft({ ...HEARD, minuteIsSigned: true }, at('10:00'))).toBeNull();
    expect(workLeft({ ...HEARD, hasNextStep: false, minuteIsSigned: true }, at('10:00'))).toBeNull();
    expect(workLeft({ ...HEARD, hasNextStep: false, minuteState: 'signed' }, at('10:00'))).toBe('enter');
  });

  test('is nothing of a date taken back, and nothing of tomorrow', () => {
    expect(workLeft({ ...HEARD, state: 'vacated' }, at('23:59'))).toBeNull();
    expect(workLeft({ ...HEARD, heldOn: localDate('2026-12-02') }, at('23:59'))).toBeNull();
  });

  test('knows every state a minute order can be in', () => {
    const works = (Object.keys(MINUTE_ORDER_STATE) as readonly MinuteOrderState[]).map((minuteState) =>
      workLeft({ ...HEARD, minuteState }, at('10:00')),
    );
    expect(works).toEqual(['prepare', 'sign', 'correct', 'enter', null]);
  });

  test('is the judge’s to sign and the clerk’s in all else', () => {
    const judges = (Object.keys(RESULT_WORK) as readonly ResultWork[]).filter((work) => workBelongsTo(work) === 'judge');
    expect(judges).toEqual(['sign']);
  });
});
