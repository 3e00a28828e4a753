import { describe, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { namesChoice } from '../../parts/names/names.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt, type Answers } from '../../testing/court.tsx';
import { A_BOARD, aBoardRow } from './a-board.ts';
import { BoardScreen } from './BoardScreen.tsx';

const AT = { path: '/sessions/:sessionId/board', at: '/sessions/s-1/board' };

interface Sent {
  readonly input: Readonly<Record<string, unknown>>;
}

async function openBoard(answers: Answers = {}) {
  const shown = renderInCourt(<BoardScreen />, { board: A_BOARD, ...answers }, AT);
  await screen.findByRole('heading', { name: 'STAR Court, morning' });
  return shown;
}

describe('the check-in board', () => {
  test('opens with names hidden, shows them when somebody asks, and no check fails', async () => {
    namesChoice.write('shown');
    const { container, unmount } = await openBoard();

    for (const name of ['Zuri', 'Theo', 'Jade']) expect(container.innerHTML).not.toContain(name);
    expect(screen.getByRole('heading', { name: /Youth 10/ })).toBeTruthy();
    await expectNoAxeFindings(container);
    act(() => namesChoice.write('shown'));
    expect(screen.getByRole('heading', { name: /Theo/ })).toBeTruthy();
    unmount();
  });

  test('leaving it gives back what held before', async () => {
    namesChoice.write('shown');
    const { unmount } = await openBoard();
    expect(namesChoice.read()).toBe('hidden');

    unmount();

    expect(namesChoice.read()).toBe('shown');
  });

  test('says a wait in minutes and in words, the longest first', async () => {
    await openBoard();

    const waiting = within(screen.getByRole('region', { name: 'Waiting' })).getAllByRole('article');
    expect(waiting.map((row) => /\d+ min waiting[^.]*?(over \d+)?(: call next)?/.exec(row.textContent ?? '')?.[0])).toHaveLength(2);
    expect(waiting[0]?.textContent).toContain('55 min waiting, over 45: call next');
    expect(waiting[1]?.textContent).toContain('24 min waiting, over 20');
  });

  test('a late youth is late, not absent: until when, and what is still to be done', async () => {
    const sent: Sent['input'][] = [];
    const { user } = await openBoard({
      sayLate: ({ input }: Sent) => (
        sent.push(input),
        { __typename: 'BoardChanged', row: aBoardRow({ place: 12, state: 'SET', version: 5 }) }
      ),
    });

    const late = screen.getByRole('group', { name: 'Number 12 is late' });
    expect(within(late).getByText('Said to come by 11:50 am; not here yet. Not absent before 12:55 pm.')).toBeTruthy();
    expect(within(late).getByText('Try the advocate.')).toBeTruthy();
    expect(within(late).getByText('Officer tried 11:38')).toBeTruthy();
    await user.click(within(late).getByRole('button', { name: 'Advocate tried just now' }));

    await waitFor(() => expect(sent).toMatchObject([{ hearingId: 'h-12', expectedAt: '11:50', triedAdvocate: true }]));
  });

  test('who has come is one choice beside each person', async () => {
    const sent: Sent['input'][] = [];
    const { user } = await openBoard({
      saveArrival: ({ input }: Sent) => (sent.push(input), { __typename: 'BoardChanged', row: aBoardRow({ place: 9, version: 5 }) }),
    });

    const list = screen.getByRole('list', { name: 'Who comes to number 9' });
    await user.selectOptions(within(list).getByRole('combobox', { name: /Counsel for the youth/ }), 'ready');

    await waitFor(() =>
      expect(sent).toEqual([
        {
          hearingId: 'h-9',
          arrivalId: null,
          version: null,
          who: 'minors_counsel',
          name: 'P. Lindqvist',
          participationId: 'pt-1',
          state: 'ready',
        },
      ]),
    );
  });

  test('Y opens the one suggestion, and moves nothing by itself', async () => {
    const { user, router, asked } = await openBoard();
    expect(screen.getByText(/^Call 10 before 9/)).toBeTruthy();

    await user.keyboard('y');

    await waitFor(() => expect(router.state.location.pathname).toBe('/sessions/s-1/hearings/h-10'));
    expect(asked.filter((name) => name !== 'Board')).toEqual([]);
  });

  test('a refused waiting place says why and stays where it was', async () => {
    const { user } = await openBoard({
      placeWaiting: {
        __typename: 'RequirementsUnmet',
        code: 'UNMET',
        message: 'Somebody there must be kept apart.',
        cites: [],
        unmet: [{ need: 'apart', message: 'Somebody there must be kept apart.', countId: null, holderKey: null, cites: [] }],
      },
    });

    await user.selectOptions(screen.getByRole('combobox', { name: 'Where number 9 waits' }), 'w-1');

    expect(await screen.findByText('Somebody there must be kept apart.')).toBeTruthy();
  });

  test('a place that became wrong while they sit there is told in words and shape on the row, naming nobody', async () => {
    const waitingPlaceWarning = 'Somebody who waits there must be kept apart from this youth: level 2. Choose another place.';
    const { container } = await openBoard({
      board: {
        ...A_BOARD,
        suggestion: null,
        rows: [aBoardRow({ place: 9, waitingPlaceId: 'w-1', waitingPlaceWarning }), aBoardRow({ place: 10 })],
      },
    });

    expect(within(screen.getAllByRole('article')[0] as HTMLElement).getByText(waitingPlaceWarning)).toBeTruthy();
    expect(screen.getAllByText(/must be kept apart/)).toHaveLength(1);
    await expectNoAxeFindings(container);
  });

  test('a session of somebody else is the same as one that never was', async () => {
    renderInCourt(<BoardScreen />, { board: null }, AT);

    expect(await screen.findByText('Nothing here under that number.')).toBeTruthy();
  });

  test('a session without anybody says so', async () => {
    await openBoard({ board: { ...A_BOARD, rows: [], suggestion: null } });

    expect(screen.getByText('Nobody is set in this session.')).toBeTruthy();
  });
});
