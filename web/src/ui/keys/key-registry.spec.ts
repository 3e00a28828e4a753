import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { KeyRegistry, singleKeysChoice } from './key-registry.ts';

function press(registry: KeyRegistry, key: string, more: KeyboardEventInit = {}, target: HTMLElement = document.body): boolean {
  let ours = false;
  const hear = (event: KeyboardEvent): void => {
    ours = registry.press(event);
  };
  window.addEventListener('keydown', hear, { once: true, capture: true });
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  return ours;
}

describe('the keys of a place', () => {
  let done: string[];
  let registry: KeyRegistry;
  const act = (words: string) => (): void => void done.push(words);
  beforeEach(() => {
    done = [];
    registry = new KeyRegistry();
    singleKeysChoice.write('on');
  });
  afterEach(() => {
    document.body.replaceChildren();
  });

  test('a single key acts', () => {
    registry.register(Symbol('bench'), 0, [{ key: 'S', words: 'sign', group: 'Act', act: act('signed') }]);
    expect(press(registry, 's')).toBe(true);
    expect(done).toEqual(['signed']);
  });

  test('letters do nothing inside a field, function keys and Ctrl do', () => {
    registry.register(Symbol('bench'), 0, [
      { key: 'S', words: 'sign', group: 'Act', act: act('signed') },
      { key: 'F2', words: 'hide names', group: 'Look', act: act('hidden'), inFields: true },
      { key: 'Ctrl+K', words: 'find', group: 'Look', act: act('found'), inFields: true },
    ]);
    const field = document.body.appendChild(document.createElement('textarea'));
    press(registry, 's', {}, field);
    press(registry, 'F2', {}, field);
    press(registry, 'k', { ctrlKey: true }, field);
    expect(done).toEqual(['hidden', 'found']);
  });

  test('the second letter of a chord does not act alone, and the chord ends after a moment', () => {
    registry.register(Symbol('shell'), 0, [{ key: 'G C', words: 'go to the calendar', group: 'Go', act: act('calendar') }]);
    expect(press(registry, 'c')).toBe(false);
    press(registry, 'g');
    press(registry, 'c');
    expect(done).toEqual(['calendar']);
  });

  test('with single keys off no letter acts', () => {
    singleKeysChoice.write('off');
    registry.register(Symbol('bench'), 0, [{ key: 'S', words: 'sign', group: 'Act', act: act('signed') }]);
    expect(press(registry, 's')).toBe(false);
    expect(done).toEqual([]);
  });

  test('after F9 one key acts, and the next does not', () => {
    singleKeysChoice.write('after-f9');
    registry.register(Symbol('bench'), 0, [{ key: 'N', words: 'next', group: 'Move', act: act('next') }]);
    press(registry, 'n');
    press(registry, 'F9');
    press(registry, 'n');
    press(registry, 'n');
    expect(done).toEqual(['next']);
  });

  test('while a dialog stands only its own keys act, and those that work everywhere', () => {
    registry.register(Symbol('bench'), 0, [
      { key: 'N', words: 'next', group: 'Move', act: act('next') },
      { key: 'F2', words: 'hide names', group: 'Look', act: act('hidden'), everywhere: true },
    ]);
    const close = registry.openLayer(1);
    press(registry, 'n');
    press(registry, 'F2');
    close();
    press(registry, 'n');
    expect(done).toEqual(['hidden', 'next']);
  });

  test('a closed key says why instead of acting', () => {
    const said: string[] = [];
    registry.onClosed = (why) => void said.push(why);
    registry.register(Symbol('bench'), 0, [
      { key: 'S', words: 'sign', group: 'Act', act: act('signed'), why: 'You can read this matter. Signing belongs to the judge.' },
    ]);
    press(registry, 's');
    expect(done).toEqual([]);
    expect(said).toEqual(['You can read this matter. Signing belongs to the judge.']);
  });

  test('Alt is never ours', () => {
    registry.register(Symbol('bench'), 0, [{ key: 'S', words: 'sign', group: 'Act', act: act('signed') }]);
    expect(press(registry, 's', { altKey: true })).toBe(false);
  });
});
