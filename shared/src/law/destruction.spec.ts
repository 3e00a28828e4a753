import { describe, expect, test } from '@jest/globals';
import { localDate } from '../time/local-date.ts';
import { DEFAULT_SETTINGS } from './court-settings.ts';
import { HOLDS, mayDestroy, type DestructionFacts } from './destruction.ts';

const DUE: DestructionFacts = { on: localDate('2032-03-14'), destroyOn: localDate('2032-03-14'), holds: [], copiesIncluded: true };

describe('I8: a record is destroyed on its day, and not while something holds it', () => {
  test.each([
    ['2032-03-13', 'notMet', 'Not before March 14, 2032.'],
    ['2032-03-14', 'met', 'The day has come and nothing holds the record.'],
    ['2032-03-15', 'met', 'The day has come and nothing holds the record.'],
  ])('on %s: %s', (on, kind, words) => {
    expect(mayDestroy({ ...DUE, on: localDate(on) }, DEFAULT_SETTINGS)).toEqual({
      kind,
      reasons: [{ words, cite: { code: 'WIC', text: 'WIC 786(a)' } }],
    });
  });

  test('R6: without a day nothing is destroyed', () => {
    expect(mayDestroy({ ...DUE, destroyOn: null }, DEFAULT_SETTINGS)).toMatchObject({
      kind: 'notMet',
      reasons: [{ words: 'The order names no day of destruction.' }],
    });
  });

  test.each([
    ['appeal', 'WIC 800(g)', 'An appeal is pending, or a remand is being followed.'],
    ['civil_action', 'WIC 781', 'A civil action is pending.'],
    ['disclosure_request', 'WIC 786(g)(1)(K)', 'A request to disclose to a criminal defendant is pending.'],
    ['restitution', 'WIC 786(h)', 'Restitution is being collected.'],
  ] as const)('a pending %s holds it', (hold, cite, words) => {
    expect(mayDestroy({ ...DUE, holds: [hold] }, DEFAULT_SETTINGS)).toEqual({
      kind: 'notMet',
      reasons: [{ words, cite: { code: 'WIC', text: cite } }],
    });
  });

  test('several holds are all named, in the order of the list, and the copies too', () => {
    const answer = mayDestroy({ ...DUE, holds: ['restitution', 'appeal'], copiesIncluded: false }, DEFAULT_SETTINGS);
    expect(answer.reasons.map(({ cite }) => cite?.text)).toEqual(['WIC 800(g)', 'WIC 786(h)', 'WIC 826.5']);
    expect(answer.kind).toBe('notMet');
    expect(HOLDS).toHaveLength(4);
  });

  test('a court may decide that nothing pending holds it; copies go with the original all the same', () => {
    const settings = { ...DEFAULT_SETTINGS, pendingMattersHoldDestruction: false };
    expect(mayDestroy({ ...DUE, holds: ['appeal'] }, settings).kind).toBe('met');
    expect(mayDestroy({ ...DUE, copiesIncluded: false }, settings)).toMatchObject({
      kind: 'notMet',
      reasons: [{ words: 'The copies count as originals: destroy them too.' }],
    });
  });
});
