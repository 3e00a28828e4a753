import { afterEach, describe, expect, test } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { namesChoice } from '../../parts/names/names.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt, type Answers } from '../../testing/court.tsx';
import { MARISOL } from './a-matter.ts';
import { MORNING, MORNING_ROWS } from './a-morning.ts';
import { SessionScreen } from './SessionScreen.tsx';

const JUDGE = { name: 'Judge R. Castellane', seat: 'JUDGE', seatWords: 'Bench, Dept. 260', now: '11:40' } as const;
const AT = { path: '/sessions/:sessionId/hearings?/:hearingId?', at: '/sessions/s-1' };
const IDENTITY = { legalFirstName: 'Maria', legalLastName: 'Sol Arenas', bornOn: '2010-05-14', caseNumber: '24CMJV20118' };

const SET_TIMEOUT = window.setTimeout;

afterEach(() => {
  window.setTimeout = SET_TIMEOUT;
  act(() => namesChoice.write('shown'));
});

async function openBench(answers: Answers = {}, viewer: object = JUDGE) {
  const shown = renderInCourt(
    <SessionScreen />,
    {
      docket: MORNING,
      matter: ({ hearingId }: { readonly hearingId: string }) => ({
        ...MARISOL,
        row: MORNING_ROWS.find((row) => row.hearingId === hearingId),
      }),
      waitingRecalls: [],
      notAloud: null,
      case: ({ caseId }: { readonly caseId: string }) => ({ caseId, identity: IDENTITY }),
      ...answers,
    },
    { ...AT, viewer },
  );
  await screen.findByRole('heading', { name: 'Marisol' });
  const looks = (): number => shown.asked.filter((one) => one === 'CaseIdentity').length;
  return { ...shown, looks };
}

/** What runs when so many milliseconds have passed, called by hand. */
function afterTime(milliseconds: number): () => void {
  let due: (() => void) | null = null;
  window.setTimeout = new Proxy(SET_TIMEOUT, {
    apply: (target, self, asked: Parameters<typeof setTimeout>) => {
      if (asked[1] === milliseconds) due = asked[0];
      return Reflect.apply(target, self, asked);
    },
  });
  return () => {
    if (due === null) throw new Error('Nothing waits that long.');
    act(due);
  };
}

describe('I on the bench', () => {
  test('shows legal name, case number and birth date after one look, and no check fails', async () => {
    const { user, looks, container } = await openBench();
    expect(container.innerHTML).not.toContain('Arenas');

    await user.keyboard('i');

    expect(await screen.findByText('Maria Sol Arenas')).toBeTruthy();
    for (const words of ['24CMJV20118', 'May 14, 2010']) expect(screen.getByText(words)).toBeTruthy();
    expect(looks()).toBe(1);
    await expectNoAxeFindings(container);
  });

  test('hides it again after twenty seconds', async () => {
    const twentySeconds = afterTime(20_000);
    const { user, looks } = await openBench();
    await user.keyboard('i');
    await screen.findByText('Maria Sol Arenas');

    twentySeconds();

    expect(screen.queryByText('Maria Sol Arenas')).toBeNull();
    expect(screen.getByRole('button', { name: /Show the identity/ })).toBeTruthy();
    expect(looks()).toBe(1);
  });

  test.each([
    ['Esc', '{Escape}'],
    ['I again', 'i'],
    ['another matter', 'n'],
  ])('hides it at once by %s', async (_by, key) => {
    const { user } = await openBench();
    await user.keyboard('i');
    await screen.findByText('Maria Sol Arenas');

    await user.keyboard(key);

    expect(screen.queryByText('Maria Sol Arenas')).toBeNull();
    if (key !== 'n') return;
    await screen.findByRole('heading', { name: 'Zuri' });
    await user.keyboard('b');
    await screen.findByRole('heading', { name: 'Marisol' });
    expect(screen.queryByText('Maria Sol Arenas')).toBeNull();
  });

  test('names that are hidden hide it at once, and it does not come back with them', async () => {
    const { user, container } = await openBench();
    await user.keyboard('i');
    await screen.findByText('Maria Sol Arenas');

    act(() => namesChoice.write('hidden'));
    expect(container.innerHTML).not.toContain('Arenas');
    act(() => namesChoice.write('shown'));

    expect(screen.queryByText('Maria Sol Arenas')).toBeNull();
  });

  test('while names are hidden asks nothing, so that no look is written down that nobody had', async () => {
    const { user, looks } = await openBench();
    act(() => namesChoice.write('hidden'));

    await user.keyboard('i');

    expect(await screen.findByText('Names are hidden. F2 shows them; then ask again.')).toBeTruthy();
    expect(looks()).toBe(0);
  });

  test('says so when the court is not heard', async () => {
    const { user } = await openBench({ case: () => Promise.reject(new Error('no line')) });

    await user.keyboard('i');

    expect(await screen.findByText('The identity could not be read. Ask again.')).toBeTruthy();
  });
});

describe('what the team would not have said aloud', () => {
  const TWO = { count: 2, words: '2 things not to say aloud' };

  test('is a covered count before the judge, with the way to the team’s lines and no word of them', async () => {
    await openBench({ notAloud: TWO });

    const matter = screen.getByRole('region', { name: 'Matter in hand' });
    expect(await within(matter).findByText('2 things not to say aloud')).toBeTruthy();
    expect(
      within(matter)
        .getByRole('link', { name: /the team’s lines/ })
        .getAttribute('href'),
    ).toBe('/staffing?session=s-1');
  });

  test('is not asked for by the clerk, who does not sit at the team’s table', async () => {
    const { asked } = await openBench({ notAloud: TWO }, {});

    expect(asked).not.toContain('NotAloud');
    expect(screen.queryByText('2 things not to say aloud')).toBeNull();
  });
});

describe('Away', () => {
  test('marks the youth as not there and says so; another result gives the tick back', async () => {
    const { user } = await openBench();
    const tick = () => screen.getByRole('checkbox', { name: /^Marisol/ });
    expect(tick()).toHaveProperty('checked', true);
    expect(screen.getByText('7 of 8')).toBeTruthy();

    await user.keyboard('r6');

    expect(tick()).toHaveProperty('checked', false);
    expect(screen.getByText('Away: recorded as not there')).toBeTruthy();
    expect(screen.getByText('6 of 8')).toBeTruthy();
    await user.click(tick());
    expect(await screen.findByText(/^Away is chosen, so the youth is recorded as not there/)).toBeTruthy();
    expect(tick()).toHaveProperty('checked', false);

    await user.keyboard('r1');
    expect(tick()).toHaveProperty('checked', true);
  });
});
