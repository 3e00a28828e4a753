import { describe, expect, test } from '@jest/globals';
import { DraftKeeper, KEPT_WITHIN_MS, TRIED_AGAIN_MS, type KeepAnswer } from './draft-keeper.ts';

/** A clock that a test turns by hand. */
function aClock() {
  let now = 0;
  let waiting: { readonly at: number; readonly act: () => void }[] = [];
  return {
    wait: (act: () => void, milliseconds: number) => {
      const one = { at: now + milliseconds, act };
      waiting = [...waiting, one];
      return () => void (waiting = waiting.filter((other) => other !== one));
    },
    pass: async (milliseconds: number) => {
      now += milliseconds;
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter(({ at }) => at > now);
      for (const { act } of due) act();
      await Promise.resolve();
      await Promise.resolve();
      await Promise.resolve();
    },
    waits: () => waiting.length,
  };
}

const EMPTY = { content: null, state: 'asRead', savedAt: null };
const NAME = 'a-1/h-8/record';

function opened(answer: (content: unknown) => KeepAnswer | Promise<KeepAnswer>) {
  const clock = aClock();
  const keeper = new DraftKeeper(clock.wait);
  const kept: unknown[] = [];
  const keep = (content: unknown) => (kept.push(content), Promise.resolve(answer(content)));
  keeper.open(NAME, { content: '', savedAt: null }, keep);
  return { keeper, clock, kept, keep };
}

const at = (savedAt: string) => () => ({ savedAt });

describe('typed words', () => {
  test('reach the court within two seconds, all of them together', async () => {
    const { keeper, clock, kept } = opened(at('11:42'));
    keeper.change(NAME, 'The school');
    keeper.change(NAME, 'The school records');
    expect(keeper.read(NAME)?.state).toBe('changed');

    await clock.pass(KEPT_WITHIN_MS);

    expect(kept).toEqual(['The school records']);
    expect(keeper.read(NAME)).toEqual({ content: 'The school records', state: 'saved', savedAt: '11:42' });
  });

  test('typed while the court keeps the ones before are kept next, and are not called saved meanwhile', async () => {
    let heard: (answer: KeepAnswer) => void = () => undefined;
    const { keeper, clock, kept } = opened(() => new Promise<KeepAnswer>((resolve) => (heard = resolve)));
    keeper.change(NAME, 'one');
    await clock.pass(KEPT_WITHIN_MS);
    keeper.change(NAME, 'one and two');
    heard({ savedAt: '11:42' });
    await clock.pass(0);
    expect(keeper.read(NAME)?.state).toBe('changed');

    await clock.pass(KEPT_WITHIN_MS);

    expect(kept).toEqual(['one', 'one and two']);
  });

  test('stay here when the court is not heard, and are kept by themselves when it is', async () => {
    let isHeard = false;
    const { keeper, clock, kept } = opened(() => (isHeard ? { savedAt: '11:44' } : 'unheard'));
    keeper.change(NAME, 'The school records');
    await clock.pass(KEPT_WITHIN_MS);
    expect(keeper.read(NAME)).toMatchObject({ content: 'The school records', state: 'notSaved' });
    expect(keeper.hasUnkept()).toBe(true);

    isHeard = true;
    await clock.pass(TRIED_AGAIN_MS);

    expect(kept).toHaveLength(2);
    expect(keeper.read(NAME)).toMatchObject({ state: 'saved', savedAt: '11:44' });
    expect(keeper.hasUnkept()).toBe(false);
  });

  test('win over an older copy of the court when the place is opened again, and are kept at once', async () => {
    let isHeard = false;
    const { keeper, clock, keep } = opened(() => (isHeard ? { savedAt: '11:50' } : 'unheard'));
    keeper.change(NAME, 'typed before the sign-in ended');
    await clock.pass(KEPT_WITHIN_MS);
    isHeard = true;

    keeper.open(NAME, { content: 'older', savedAt: '11:40' }, keep);
    await clock.pass(0);

    expect(keeper.read(NAME)).toEqual({ content: 'typed before the sign-in ended', state: 'saved', savedAt: '11:50' });
  });

  test('are not sent in anybody’s name once the screen is left without an answer, and are when the same person is back', async () => {
    let isHeard = false;
    const { keeper, clock, kept, keep } = opened(() => (isHeard ? { savedAt: '11:50' } : 'unheard'));
    keeper.change(NAME, 'typed before the sign-in ended');
    keeper.close(NAME);
    await clock.pass(0);
    await clock.pass(TRIED_AGAIN_MS);
    await clock.pass(TRIED_AGAIN_MS);
    expect(kept).toHaveLength(1);

    isHeard = true;
    keeper.open(NAME, { content: null, savedAt: null }, keep);
    await clock.pass(0);

    expect(keeper.read(NAME)).toMatchObject({ content: 'typed before the sign-in ended', state: 'saved' });
  });

  test('of a matter that is not to be seen any more leave the page', async () => {
    const { keeper, clock } = opened(() => 'gone');
    keeper.change(NAME, 'one');
    await clock.pass(KEPT_WITHIN_MS);

    expect(keeper.read(NAME)).toEqual(EMPTY);
    expect(clock.waits()).toBe(0);
  });

  test('of one person are gone when another signs in at the machine', () => {
    const { keeper } = opened(at('11:42'));
    keeper.change(NAME, 'one');

    keeper.forgetOthers('a-2');

    expect(keeper.read(NAME)).toBeNull();
  });

  test('are all with the court before somebody signs out', async () => {
    const { keeper, kept } = opened(at('11:42'));
    keeper.change(NAME, 'one');

    await keeper.keepAll();

    expect(kept).toEqual(['one']);
    expect(keeper.hasUnkept()).toBe(false);
  });

  test('that became a record are not kept again as a draft', async () => {
    const { keeper, clock, kept } = opened(at('11:42'));
    keeper.change(NAME, 'one');
    await keeper.settle(NAME);
    keeper.drop(NAME);
    await clock.pass(KEPT_WITHIN_MS);

    expect(kept).toEqual([]);
  });

  test('after a record that was saved begin anew in the same place, whatever the court still had of the draft', async () => {
    const { keeper, clock, kept, keep } = opened(at('11:42'));
    keeper.change(NAME, 'one');
    keeper.drop(NAME);
    keeper.open(NAME, { content: 'one', savedAt: '11:41' }, keep);
    expect(keeper.read(NAME)).toEqual(EMPTY);

    keeper.change(NAME, 'two');
    await clock.pass(KEPT_WITHIN_MS);

    expect(kept).toEqual(['two']);
  });

  test('that the court already had when the place was opened stand as saved', () => {
    const keeper = new DraftKeeper(aClock().wait);
    keeper.open(NAME, { content: 'older', savedAt: '11:40' }, () => Promise.resolve('unheard'));

    expect(keeper.read(NAME)).toEqual({ content: 'older', state: 'saved', savedAt: '11:40' });
  });
});
