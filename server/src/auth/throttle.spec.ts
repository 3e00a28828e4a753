import { describe, expect, test } from '@jest/globals';
import type { Clock } from '@starling/db/clock';
import { fixedClock } from '@starling/db/clock';
import { Throttle } from './throttle.ts';

/** A clock that a spec moves by hand. */
function clockAt(start: string): Clock & { moveTo(instant: string): void } {
  let shown = fixedClock(start);
  return {
    now: () => shown.now(),
    today: (zone) => shown.today(zone),
    time: (zone) => shown.time(zone),
    moveTo: (instant) => void (shown = fixedClock(instant)),
  };
}

const EIGHT = '2026-12-01T16:00:00.000Z';
const tries = (throttle: Throttle, times: number, address = '192.0.2.1'): readonly boolean[] =>
  Array.from({ length: times }, () => throttle.isOver('setup', address));

describe('Five tries of an address in a minute', () => {
  test('are taken, the sixth is not', () => {
    expect(tries(new Throttle(clockAt(EIGHT)), 6)).toEqual([false, false, false, false, false, true]);
  });

  test('leave another address alone', () => {
    const throttle = new Throttle(clockAt(EIGHT));
    tries(throttle, 9);

    expect(tries(throttle, 1, '192.0.2.2')).toEqual([false]);
  });

  test('are forgotten after a minute of quiet', () => {
    const clock = clockAt(EIGHT);
    const throttle = new Throttle(clock);
    tries(throttle, 9);
    clock.moveTo('2026-12-01T16:01:00.000Z');

    expect(tries(throttle, 1)).toEqual([false]);
  });
});
