import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt } from '../../testing/court.tsx';
import { RoomScreen } from './RoomScreen.tsx';

const row = (place: number, state: string) => ({
  hearingId: `h-${place}`,
  place,
  state,
  minutes: 10,
  calledAt: null,
  concludedAt: null,
  minuteSigned: false,
  chosenName: 'Marisol',
});

test('the room reads the number before the bench and the next one, and nothing else', async () => {
  const docket = { session: { sessionId: 's-1' }, rows: [row(8, 'IN_HAND'), row(9, 'SET'), row(10, 'CHECKED_IN')] };
  const { container } = renderInCourt(<RoomScreen sessionId="s-1" onLeave={() => undefined} />, { docket });

  expect(await screen.findByText('8')).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Room screen' }).querySelector('dl')?.textContent).toBe('Now8Next9');
  expect(container.innerHTML).not.toContain('Marisol');
  await expectNoAxeFindings(container);
});

test('with no session before it, it takes the one that is open today', async () => {
  const open = {
    sessionId: 's-2',
    heldOn: '2026-12-01',
    state: 'open',
    startsAt: '09:30',
    endsAt: '12:00',
    judge: '',
    hearingsSet: 1,
    closedBecause: null,
  };
  const docket = ({ sessionId }: { readonly sessionId: string }) => ({
    session: { sessionId },
    rows: [row(sessionId === 's-2' ? 4 : 1, 'SET')],
  });
  renderInCourt(<RoomScreen sessionId={null} onLeave={() => undefined} />, { docket, sessions: [open] });

  expect(await screen.findByText('4')).toBeTruthy();
});

test('before anybody is called it asks nobody to guess', async () => {
  renderInCourt(<RoomScreen sessionId="s-1" onLeave={() => undefined} />, { docket: { session: { sessionId: 's-1' }, rows: [] } });

  expect(await screen.findByText(/^Nobody is called yet/)).toBeTruthy();
});
