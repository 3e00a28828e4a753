import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { aSession } from '../../testing/a-session.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt } from '../../testing/court.tsx';
import { CalendarScreen } from './CalendarScreen.tsx';

const december = { path: '/sessions', at: '/sessions?week=2026-12-22' };

test('the grid is one tab stop; arrows move and Enter opens', async () => {
  const { user, container, router } = renderInCourt(<CalendarScreen />, { sessions: [aSession()] }, december);

  const cell = await screen.findByRole('gridcell', {
    name: /260, Tue Dec 22, pm: STAR 1:30 7 set 71 of 102 minutes set, 31 free 31 free of 102/,
  });
  expect(screen.getAllByRole('gridcell').filter((one) => one.tabIndex === 0)).toEqual([cell]);
  await expectNoAxeFindings(container);
  cell.focus();
  await user.keyboard('{Enter}');

  expect(router.state.location.pathname).toBe('/sessions/s-1');
});

test('an empty week says so and names the next session', async () => {
  renderInCourt(
    <CalendarScreen />,
    { sessions: ({ from }: { readonly from: string }) => (from >= '2026-12-28' ? [aSession({ heldOn: '2027-01-05' })] : []) },
    december,
  );

  expect(await screen.findByText('No session this week')).toBeTruthy();
  expect(await screen.findByText('The next is Tuesday, January 5, 2027.')).toBeTruthy();
});

test('a week that does not load says so and can be tried again', async () => {
  const broken = (): never => {
    throw new Error('an internal text that nobody reads');
  };
  renderInCourt(<CalendarScreen />, { sessions: broken }, december);

  expect((await screen.findByRole('alert')).textContent).not.toContain('internal text');
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
});
