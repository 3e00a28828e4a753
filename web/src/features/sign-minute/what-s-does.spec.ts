import { describe, expect, test } from '@jest/globals';
import { footAct } from './what-s-does.ts';

const standing = (state: 'SET' | 'TRAILED' | 'IN_HAND' | 'HEARD', more: Partial<Parameters<typeof footAct>[0]> = {}) => ({
  row: { state, minuteSigned: false },
  typedResult: null,
  isOpen: false,
  maySign: true,
  hasNext: true,
  ...more,
});

describe('the key S', () => {
  test('calls a matter that waits', () => {
    expect(footAct(standing('SET'))).toBe('call');
    expect(footAct(standing('TRAILED'))).toBe('call');
  });

  test('does nothing in a matter in hand before what happened is said', () => {
    expect(footAct(standing('IN_HAND'))).toBeNull();
  });

  test('signs and calls the next when the judge has said what happened', () => {
    expect(footAct(standing('IN_HAND', { typedResult: 'HEARD', isOpen: true }))).toBe('signAndNext');
    expect(footAct(standing('IN_HAND', { typedResult: 'HEARD', isOpen: true, hasNext: false }))).toBe('sign');
  });

  test('never signs a matter that only waits for a later call', () => {
    expect(footAct(standing('IN_HAND', { typedResult: 'TRAILED', isOpen: true }))).toBe('saveAndNext');
    expect(footAct(standing('IN_HAND', { typedResult: 'SECOND_CALL', isOpen: true, hasNext: false }))).toBe('save');
  });

  test('saves for the clerk, who signs nothing, and then goes on', () => {
    expect(footAct(standing('IN_HAND', { typedResult: 'HEARD', isOpen: true, maySign: false }))).toBe('save');
    expect(footAct(standing('HEARD', { maySign: false }))).toBe('next');
  });

  test('goes on from a signed minute, and rests when nobody is left', () => {
    const row = { state: 'HEARD', minuteSigned: true } as const;
    expect(footAct(standing('HEARD', { row }))).toBe('next');
    expect(footAct(standing('HEARD', { row, hasNext: false }))).toBeNull();
  });
});
