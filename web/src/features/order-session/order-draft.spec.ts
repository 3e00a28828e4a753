import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isSameOrder, movedTo, orderNow, ruleOrder } from './order-draft.ts';

test('a hearing takes the place of another, and what stood between moves by one', () => {
  expect(movedTo(['a', 'b', 'c', 'd'], 'd', 'b')).toEqual(['a', 'd', 'b', 'c']);
  expect(movedTo(['a', 'b', 'c', 'd'], 'a', 'c')).toEqual(['b', 'c', 'a', 'd']);
});

test('a hearing that is not in the order moves nothing', () => {
  expect(movedTo(['a', 'b'], 'x', 'a')).toEqual(['a', 'b']);
  expect(movedTo(['a', 'b'], 'a', 'x')).toEqual(['a', 'b']);
});

test('what left the session meanwhile is gone from the order, what came to it stands last', () => {
  expect(orderNow(['c', 'gone', 'a'], ['a', 'b', 'c'])).toEqual(['c', 'a', 'b']);
  expect(orderNow(null, ['a', 'b'])).toEqual(['a', 'b']);
});

test('no order loses a hearing or counts one twice', () => {
  const orders = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(orders, fc.nat(), fc.nat(), (order, from, onto) => {
      const moved = movedTo(order, order[from % order.length] ?? '', order[onto % order.length] ?? '');
      expect(moved.toSorted()).toEqual(order.toSorted());
      expect(moved.indexOf(order[from % order.length] ?? '')).toBe(onto % order.length);
    }),
  );
});

test('the order by the rule is read from the places', () => {
  expect(
    ruleOrder([
      { hearingId: 'a', rulePlace: 2 },
      { hearingId: 'b', rulePlace: 1 },
    ]),
  ).toEqual(['b', 'a']);
  expect(isSameOrder(['a'], ['a', 'b'])).toBe(false);
});
