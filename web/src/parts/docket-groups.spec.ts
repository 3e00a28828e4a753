import { describe, expect, test } from '@jest/globals';
import { docketEntries, entryName, groupOf, heldInPlace, matterToShow, nextToCall, stepFrom, type GroupedRow } from './docket-groups.ts';

function aRow(place: number, state: string, more: Partial<GroupedRow> = {}): GroupedRow {
  const called = ['IN_HAND', 'HEARD', 'AWAY'].includes(state) ? '2026-12-01T17:30:00Z' : null;
  return {
    hearingId: `h-${place}`,
    place,
    minutes: 10,
    state,
    calledAt: called,
    concludedAt: null,
    minuteSigned: state === 'HEARD',
    ...more,
  };
}

const MORNING = [aRow(1, 'HEARD'), aRow(2, 'IN_HAND'), aRow(3, 'CHECKED_IN'), aRow(4, 'SET'), aRow(5, 'VACATED')];

describe('the four groups', () => {
  test.each([
    ['HEARD', 'heard'],
    ['AWAY', 'heard'],
    ['IN_HAND', 'inHand'],
    ['SET', 'toBeCalled'],
    ['CHECKED_IN', 'toBeCalled'],
    ['SECOND_CALL', 'toBeCalled'],
    ['TRAILED', 'toBeCalled'],
    ['OFF_CALENDAR', 'moved'],
    ['VACATED', 'moved'],
    ['CONTINUED', 'moved'],
  ])('a matter that is %s stands under %s', (state, group) => {
    expect(groupOf(aRow(1, state), null)).toBe(group);
  });

  test('a matter continued after it was called stands with the heard', () => {
    expect(groupOf(aRow(1, 'CONTINUED', { calledAt: '2026-12-01T17:30:00Z' }), null)).toBe('heard');
  });

  test('an open matter stays in hand until its minute is signed', () => {
    expect(groupOf(aRow(1, 'HEARD', { minuteSigned: false }), 'h-1')).toBe('inHand');
    expect(groupOf(aRow(1, 'HEARD', { minuteSigned: true }), 'h-1')).toBe('heard');
  });

  test('a closed place keeps its number among the heard', () => {
    const names = docketEntries(MORNING, [9], null).map(entryName);

    expect(names).toEqual(['h-1', 'closed-9', 'h-2', 'h-3', 'h-4', 'h-5']);
  });
});

describe('while somebody’s focus is in the list', () => {
  test('a row that changed its state keeps its place', () => {
    const shown = docketEntries(MORNING, [], null);
    const next = docketEntries(
      [aRow(1, 'HEARD'), aRow(2, 'IN_HAND'), aRow(3, 'OFF_CALENDAR'), aRow(4, 'SET'), aRow(5, 'VACATED')],
      [],
      null,
    );

    const held = heldInPlace(shown, next);

    expect(held.map(entryName)).toEqual(['h-1', 'h-2', 'h-3', 'h-4', 'h-5']);
    expect(held[2]).toMatchObject({ group: 'toBeCalled', row: { state: 'OFF_CALENDAR' } });
  });

  test('a row that may no longer be seen leaves at once', () => {
    const shown = docketEntries(MORNING, [], null);
    const next = docketEntries(MORNING.slice(0, 3), [4], null);

    expect(heldInPlace(shown, next).map(entryName)).toEqual(['h-1', 'h-2', 'h-3', 'closed-4']);
  });
});

describe('next and back', () => {
  test('the next to call is the first waiting after the open matter', () => {
    expect(nextToCall(MORNING, 'h-2')?.hearingId).toBe('h-3');
    expect(nextToCall(MORNING, 'h-3')?.hearingId).toBe('h-4');
  });

  test('after the last one the call goes back to who was passed over', () => {
    expect(nextToCall(MORNING, 'h-4')?.hearingId).toBe('h-3');
  });

  test('nobody is next when nobody waits', () => {
    expect(nextToCall([aRow(1, 'HEARD')], 'h-1')).toBeNull();
  });

  test('N and B go through the line and leave moved matters out', () => {
    expect(stepFrom(MORNING, 'h-4', 1)).toBeNull();
    expect(stepFrom(MORNING, 'h-2', -1)?.hearingId).toBe('h-1');
  });

  test('after a continuance N goes on from where the hand is, and not back to the first', () => {
    const continued = [aRow(1, 'SET'), aRow(2, 'CONTINUED'), aRow(3, 'SET'), aRow(4, 'VACATED')];
    expect(stepFrom(continued, 'h-2', 1)?.hearingId).toBe('h-3');
    expect(stepFrom(continued, 'h-2', -1)?.hearingId).toBe('h-1');
    expect(stepFrom(continued, 'h-3', 1)).toBeNull();
  });

  test('the matter in hand is shown first; before the first call, the next one', () => {
    expect(matterToShow(MORNING)?.hearingId).toBe('h-2');
    expect(matterToShow([aRow(1, 'SET'), aRow(2, 'SET')])?.hearingId).toBe('h-1');
  });
});
