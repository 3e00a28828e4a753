import { expect, test } from '@jest/globals';
import { EMPTY_HAND, handAfter, type HandAct } from './carrying.ts';

const after = (...acts: readonly HandAct[]) => acts.reduce(handAfter, EMPTY_HAND);
const pickUp: HandAct = { act: 'pickUp', key: 'a', by: 'keys' };

test('what is picked up is carried, and dropped where it was carried to', () => {
  const over = after(pickUp, { act: 'over', key: 'b' });

  expect(over.carried).toEqual({ from: 'a', over: 'b', by: 'keys' });
  expect(handAfter(over, { act: 'drop', key: 'b', allowed: true })).toEqual({
    carried: null,
    told: { what: 'dropped', from: 'a', over: 'b' },
  });
});

test('where it may not be dropped it stays in hand, so that another place can be looked for', () => {
  const refused = after(pickUp, { act: 'over', key: 'b' }, { act: 'drop', key: 'b', allowed: false });

  expect(refused.told?.what).toBe('notHere');
  expect(refused.carried?.over).toBe('b');
});

test('a pointer that lets go where nothing may be dropped has nothing in hand any more', () => {
  const refused = after({ ...pickUp, by: 'pointer' }, { act: 'drop', key: 'b', allowed: false });

  expect([refused.carried, refused.told?.what]).toEqual([null, 'notHere']);
});

test('put back, or dropped where it came from, nothing has changed', () => {
  const putBack = { carried: null, told: { what: 'putBack', from: 'a', over: 'a' } };

  expect(after(pickUp, { act: 'over', key: 'b' }, { act: 'putBack' })).toEqual(putBack);
  expect(after(pickUp, { act: 'drop', key: 'a', allowed: true })).toEqual(putBack);
});

test('the same place is said once', () => {
  const over = after(pickUp, { act: 'over', key: 'b' });

  expect(handAfter(over, { act: 'over', key: 'b' })).toBe(over);
});

test('an empty hand drops nothing', () => {
  expect(after({ act: 'drop', key: 'b', allowed: true })).toEqual(EMPTY_HAND);
});

test('the last word about an empty hand is taken away, and one about a full hand stays', () => {
  expect(after(pickUp, { act: 'putBack' }, { act: 'hush' })).toEqual(EMPTY_HAND);
  expect(after(pickUp, { act: 'hush' })).toEqual(after(pickUp));
});
