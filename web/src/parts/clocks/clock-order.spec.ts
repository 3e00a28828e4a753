import { expect, test } from '@jest/globals';
import { aClock } from '../../testing/a-clock.ts';
import { bindingFirst, missedFirst } from './clock-order.ts';

const early = aClock({ name: 'Early', lastDay: '2026-12-02' });
const binding = aClock({ name: 'Binding', lastDay: '2026-12-04', binding: true });
const late = aClock({ name: 'Late', lastDay: '2026-12-09' });
const waived = aClock({ name: 'Waived', lastDay: '2026-12-01', waived: true });
const hours = aClock({ name: 'Hours', lastDay: '2026-12-02', safeTime: '10:30' });

test('the clock that binds stands first, then by the day to aim at, what is waived last', () => {
  expect(bindingFirst([waived, late, early, binding, hours]).map(({ name }) => name)).toEqual([
    'Binding',
    'Hours',
    'Early',
    'Late',
    'Waived',
  ]);
});

test('what was missed stands before what is still to come', () => {
  const missed = aClock({ name: 'Missed', lastDay: '2026-12-05', missed: true });

  expect(missedFirst([early, missed, late].map((clock) => ({ clock }))).map(({ clock }) => clock.name)).toEqual([
    'Missed',
    'Early',
    'Late',
  ]);
});
