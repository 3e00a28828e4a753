import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { Shell } from '../../app/shell/Shell.tsx';
import { aSession } from '../../testing/a-session.ts';
import { renderInCourt } from '../../testing/court.tsx';
import { BoardDoor } from './BenchDoor.tsx';

const AT = { path: '/board', at: '/board' };

describe('the way to the check-in board', () => {
  test('leads to the board of the session that is on', async () => {
    const session = aSession({ sessionId: 's-7', heldOn: '2026-12-01', state: 'open' });
    const { router } = renderInCourt(<BoardDoor />, { sessions: [session] }, AT);

    await waitFor(() => expect(router.state.location.pathname).toBe('/sessions/s-7/board'));
  });

  test('says so on a day without a session', async () => {
    renderInCourt(<BoardDoor />, { sessions: [] }, AT);

    expect(await screen.findByText('No session today has a board.')).toBeTruthy();
  });

  test.each(['COORDINATOR', 'CALENDAR_CLERK', 'COURTROOM_CLERK'] as const)('is found by Ctrl+K in the seat %s', async (seat) => {
    const { user } = renderInCourt(<Shell />, {}, { viewer: { seat } });

    await user.keyboard('{Control>}k{/Control}');
    await user.type(screen.getByRole('searchbox'), 'check-in');
    expect(within(screen.getByRole('dialog')).getByText('Check-in board')).toBeTruthy();
  });

  test('G and V go there from anywhere', async () => {
    const { user, router } = renderInCourt(<Shell />, {}, { path: '/*', viewer: { seat: 'COORDINATOR' } });

    await user.keyboard('gv');

    await waitFor(() => expect(router.state.location.pathname).toBe('/board'));
  });
});
