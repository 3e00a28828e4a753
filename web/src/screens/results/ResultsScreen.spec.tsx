import { afterEach, describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { namesChoice } from '../../parts/names/names.ts';
import { aSession } from '../../testing/a-session.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt, type Answers } from '../../testing/court.tsx';
import { ResultsScreen } from './ResultsScreen.tsx';

afterEach(() => namesChoice.write('shown'));

const aResult = (fields: object = {}) => ({
  lineId: 'h1 result',
  hearingId: 'h1',
  sessionId: 's-1',
  caseId: 'k1',
  place: 3,
  chosenName: 'Theo',
  typeWords: 'Progress review',
  department: 'Dept. 260',
  heldOn: '2026-11-30',
  what: 'result',
  words: 'It was called and has no result. Record what happened.',
  whose: 'clerk',
  whoseName: 'T. Ferro',
  isMine: true,
  dueAt: '2026-12-01T01:00:00Z',
  isOverdue: true,
  ageDays: 1,
  ...fields,
});
const toSign = aResult({
  lineId: 'h2 sign',
  hearingId: 'h2',
  place: 8,
  chosenName: 'Rae',
  heldOn: '2026-12-01',
  what: 'sign',
  words: 'The minute order is prepared. Sign it or send it back.',
  whose: 'judge',
  whoseName: 'R. Castellane',
  isMine: false,
  dueAt: '2026-12-02T01:00:00Z',
  isOverdue: false,
  ageDays: 0,
});
const aWaiting = {
  hearingId: 'h2',
  minuteOrderId: 'm1',
  sessionId: 's-1',
  heldOn: '2026-12-01',
  startsAt: '10:20',
  place: 8,
  chosenName: 'Rae',
  typeWords: 'Progress review',
  state: 'returned',
  waitsFor: 'The clerk prepares it again.',
  returnedWords: 'The aunt drives, not the father.',
  whyFirst: 'A youth in custody waits for it.',
  isMine: true,
};
const due = { cutOff: '17:00', overdue: 1, mine: 1, why: null, lines: [aResult(), toSign] };
const court = { resultsDue: due, minuteOrdersWaiting: [aWaiting], sessions: [aSession({ state: 'open' }), aSession({ sessionId: 's-2' })] };
const open = (answers: Answers = {}, at = '/results') =>
  renderInCourt(<ResultsScreen />, { ...court, ...answers }, { path: '/results', at });

describe('results due', () => {
  test('what is late stands first, with how late, whose it is, and the hour it was due', async () => {
    const { container } = open();

    const rows = within(await screen.findByRole('grid', { name: 'Results due' })).getAllByRole('row');
    expect(rows[0]?.textContent).toContain('1 day late');
    expect(rows[0]?.textContent).toContain('yours');
    expect(rows[1]?.textContent).toContain('due by 5:00');
    expect(rows[1]?.textContent).toContain('R. Castellane');
    expect(screen.getByText('by 5:00 pm of the day of the hearing')).toBeTruthy();
    await expectNoAxeFindings(container);
  });

  test.each([
    [0, 'a result opens on the bench', '/sessions/s-1/hearings/h1'],
    [1, 'a signature opens on the paper', '/hearings/h2/minute'],
  ] as const)('line %i: %s', async (at, _what, path) => {
    const { user, router } = open();

    const rows = within(await screen.findByRole('grid', { name: 'Results due' })).getAllByRole('row');
    await user.click(rows[at] ?? document.body);
    expect(router.state.location.pathname).toBe(path);
  });

  test('a seat that keeps no such list is told so', async () => {
    open({ resultsDue: { ...due, lines: [], why: 'Results are kept by the judge and the clerks.' } });
    expect(await screen.findByText('Results are kept by the judge and the clerks.')).toBeTruthy();
  });

  test('nothing due says when a hearing comes here, and a list that was not read can be asked for again', async () => {
    const { unmount } = open({ resultsDue: { ...due, lines: [] } });
    expect(await screen.findByText('No result is due')).toBeTruthy();
    unmount();
    open({ resultsDue: () => Promise.reject(new Error('no answer')) });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});

describe('orders waiting and sessions to close', () => {
  test('K goes on to the orders: what the judge wrote stands with them, and why they stand first', async () => {
    const { user, router, container } = open();

    await screen.findByRole('grid', { name: 'Results due' });
    await user.keyboard('k');
    const list = await screen.findByRole('grid', { name: 'Orders waiting' });
    expect(within(list).getByText('Sent back: The aunt drives, not the father.')).toBeTruthy();
    expect(within(list).getByText('A youth in custody waits for it.')).toBeTruthy();
    await expectNoAxeFindings(container);
    await user.click(within(list).getByRole('row'));
    expect(router.state.location.pathname).toBe('/hearings/h2/minute');
  });

  test('an open session has its close list; one that is not open is not here', async () => {
    const { user, router } = open({}, '/results?view=sessions');

    const rows = within(await screen.findByRole('grid', { name: 'Sessions to close' })).getAllByRole('row');
    expect(rows).toHaveLength(1);
    await user.click(rows[0] ?? document.body);
    expect(router.state.location.pathname).toBe('/sessions/s-1/close');
  });

  test('hidden names and what was written about them stand nowhere', async () => {
    namesChoice.write('hidden');
    const { container } = open({}, '/results?view=orders');

    await screen.findByRole('grid', { name: 'Orders waiting' });
    expect(container.innerHTML).not.toMatch(/Rae|Theo|aunt/);
  });
});
