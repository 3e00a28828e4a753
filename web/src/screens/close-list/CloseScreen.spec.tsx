import { afterEach, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { namesChoice } from '../../parts/names/names.ts';
import { aSession } from '../../testing/a-session.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt, type Answers } from '../../testing/court.tsx';
import { CloseScreen } from './CloseScreen.tsx';

afterEach(() => namesChoice.write('shown'));

const anItem = (fields: object) => ({
  item: 'no_next_step',
  itemWords: 'No next step',
  hearingId: 'h3',
  place: 3,
  chosenName: 'Rae',
  words: 'Number 3 has no date, no queue and no reason. Say what comes next.',
  cite: null,
  explained: null,
  mayExplain: true,
  goTo: 'next_step',
  ...fields,
});
const warrant = anItem({
  item: 'live_warrant',
  itemWords: 'A live warrant',
  words: 'Number 3 was here and the recall is not confirmed. Call the Sheriff, then enter name and time.',
  cite: { text: 'WIC 663', code: 'WIC' },
  mayExplain: false,
  goTo: 'warrant',
});
const aList = (items: readonly object[], fields: object = {}) => ({
  session: aSession(),
  sessionId: 's-1',
  items,
  open: items.length,
  mayClose: items.length === 0,
  words: items.length === 0 ? 'Nothing is left. The session may close.' : '2 lines are neither done nor explained.',
  ...fields,
});
const clerk = { acts: ['session.close', 'closeList.explain'] };
const open = (answers: Answers, viewer: object = clerk) =>
  renderInCourt(<CloseScreen />, answers, { path: '/sessions/:sessionId/close', at: '/sessions/s-1/close', viewer });

test('a live warrant of a youth who was here cannot be explained away, and the session cannot close over it', async () => {
  const { container, user, router } = open({ closeList: aList([warrant, anItem({})]) });

  const list = await screen.findByRole('grid', { name: 'What is left over' });
  expect(within(list).getAllByRole('row')[0]?.textContent).toContain('Must be done');
  expect(screen.getByText('This cannot be explained away: it must be done.')).toBeTruthy();
  expect(screen.queryByLabelText('Explain why it stays open')).toBeNull();
  const close = screen.getByRole('button', { name: 'Close the session' });
  expect(close.getAttribute('aria-disabled')).toBe('true');
  await expectNoAxeFindings(container);

  await user.keyboard('o');
  expect(router.state.location.pathname).toBe('/warrants');
});

test('what may stay open is explained by keys, and the words go with the hearing and the item', async () => {
  const sent: unknown[] = [];
  const done = { __typename: 'LeftoverSaid', list: aList([]) };
  const { user } = open({
    closeList: aList([warrant, anItem({})]),
    explainLeftover: ({ input }: { readonly input: unknown }) => (sent.push(input), done),
  });

  await screen.findByRole('grid', { name: 'What is left over' });
  await user.keyboard('ne');
  await user.keyboard('Counsel sets it by Friday.');
  await user.click(screen.getByRole('button', { name: 'Explain it' }));

  expect(await screen.findByText('Explained. It stays on the record with your name and the time.')).toBeTruthy();
  expect(sent).toEqual([{ sessionId: 's-1', hearingId: 'h3', item: 'no_next_step', words: 'Counsel sets it by Friday.' }]);
});

test('with nothing left the session closes with one key', async () => {
  const sent: unknown[] = [];
  const closed = { __typename: 'SessionChanged', session: aSession({ state: 'closed' }) };
  const { user, container } = open({
    closeList: aList([]),
    closeSession: ({ input }: { readonly input: unknown }) => (sent.push(input), closed),
  });

  expect(await screen.findByText('Nothing is left over')).toBeTruthy();
  await user.keyboard('c');
  expect(await screen.findByText('The session is closed. Its list is on the record.')).toBeTruthy();
  expect(sent).toEqual([{ sessionId: 's-1', version: aSession().version }]);
  await expectNoAxeFindings(container);
});

test('a refusal to close names everything that stands in the way', async () => {
  const message = 'The session cannot close: number 3 was here and the recall is not confirmed.';
  const refused = { __typename: 'RequirementsUnmet', code: 'UNMET', message, cites: [], unmet: [] };
  const { user } = open({ closeList: aList([]), closeSession: refused });

  await screen.findByText('Nothing is left over');
  await user.keyboard('c');
  expect((await screen.findAllByText(message)).length).toBeGreaterThan(0);
});

test('an explanation stands with who gave it and when; a seat that only reads sees why the acts are grey', async () => {
  const explained = { words: 'The aunt drives at five.', byName: 'T. Ferro', at: '2026-12-01T20:10:00Z' };
  open({ closeList: aList([anItem({ explained })], { open: 0, mayClose: true }) }, { acts: [] });

  expect(await screen.findByText('The aunt drives at five.')).toBeTruthy();
  expect(screen.getByText('T. Ferro, Dec 1, 12:10 pm')).toBeTruthy();
  expect(screen.getAllByText('You can read this list. The acts belong to the judge and the courtroom clerk.').length).toBeGreaterThan(0);
});

test('hidden names are in no line', async () => {
  namesChoice.write('hidden');
  const { container } = open({ closeList: aList([anItem({})]) });

  await screen.findByRole('grid', { name: 'What is left over' });
  expect(container.innerHTML).not.toContain('Rae');
});

test('a session that is not there or not yours is the same page, and a list that was not read can be asked for again', async () => {
  const { unmount } = open({ closeList: null });
  expect(await screen.findByText('Nothing here under that number.')).toBeTruthy();
  unmount();
  open({ closeList: () => Promise.reject(new Error('no answer')) });
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
});
