import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt, type Answers } from '../../testing/court.tsx';
import { NoticesScreen } from './NoticesScreen.tsx';

const anAct = (name: string, open = true, why = '') => ({ name, open, why, cites: [] });
const aLine = (fields: object = {}) => ({
  outboxId: 'o1',
  version: 2,
  to: 'The youth, through counsel',
  channel: 'mail',
  channelWords: 'Mail',
  language: 'es',
  about: 'Hearing moved',
  subject: 'Un aviso',
  body: 'Su cita es el martes.\nLlame si no puede.',
  state: 'held',
  stateWords: 'Held',
  heldWords: 'No safe contact is known. Ask counsel, then enter it in the case.',
  attempts: 0,
  lastError: null,
  dueAt: '2026-12-01T18:00:00Z',
  sentAt: null,
  hearingId: 'h1',
  acts: [anAct('releaseNotice', false, 'No safe contact is known.'), anAct('stopNotice')],
  ...fields,
});
const failed = aLine({
  outboxId: 'o2',
  to: 'Probation, intake',
  state: 'failed',
  stateWords: 'Not delivered',
  heldWords: null,
  attempts: 3,
  lastError: 'The mail server does not know that address.',
  acts: [anAct('retryNotice'), anAct('stopNotice')],
});
const STATES = [
  ['failed', 'Not delivered', 1],
  ['held', 'Held', 1],
  ['waiting', 'Waiting', 4],
  ['sent', 'Sent', 20],
  ['stopped', 'Stopped', 0],
] as const;
const outboxOf = (lines: readonly object[]) => ({
  lines,
  counts: STATES.map(([state, stateWords, count]) => ({ state, stateWords, count })),
  mailServerIsSet: false,
  mailServerWords: 'No mail server is set. Notices wait; print them or set one.',
});
const open = (answers: Answers = {}, at = '/notices') =>
  renderInCourt(<NoticesScreen />, { outbox: outboxOf([failed, aLine()]), ...answers }, { path: '/notices', at });

test('what did not arrive stands first with what came back; the words stand as they go out, in their language', async () => {
  const { container, user } = open();

  expect(await screen.findByText('The mail server does not know that address.')).toBeTruthy();
  expect(screen.getByText('No mail server is set. Notices wait; print them or set one.')).toBeTruthy();
  await expectNoAxeFindings(container);

  await user.keyboard('n');
  const words = screen.getByRole('article', { name: 'As it goes out' });
  expect(words.getAttribute('lang')).toBe('es');
  expect(within(words).getByText('Un aviso')).toBeTruthy();
  expect(screen.getByText('Why it is held')).toBeTruthy();
});

test('one that is held for want of a safe contact cannot be released by a key, and says why', async () => {
  const { user } = open({ outbox: outboxOf([aLine()]) });

  await screen.findByRole('button', { name: 'Release it' });
  await user.keyboard('r');
  expect(screen.getAllByText('No safe contact is known.').length).toBeGreaterThan(0);
});

test('T tries it again; a stop is asked once more', async () => {
  const sent: unknown[] = [];
  const answer = ({ input }: { readonly input: unknown }) => (sent.push(input), { __typename: 'NoticeChanged', line: failed });
  const { user } = open({ retryNotice: answer, stopNotice: answer });

  await screen.findByRole('button', { name: 'Try again' });
  await user.keyboard('t');
  expect(await screen.findByText('It is tried again now.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Stop it: Hearing moved' }));
  expect(screen.getByText(/Stop this notice\?/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Yes, stop it' }));
  expect(await screen.findByText('Stopped. It does not go out.')).toBeTruthy();
  expect(sent).toEqual([
    { outboxId: 'o2', version: 2 },
    { outboxId: 'o2', version: 2 },
  ]);
});

test('a filter lives in the address, and an empty one says so', async () => {
  const asked: unknown[] = [];
  const outbox = ({ state }: { readonly state?: string }) => (asked.push(state), outboxOf(state === 'stopped' ? [] : [failed]));
  const { user, router } = open({ outbox });

  await user.click(await screen.findByRole('radio', { name: 'Stopped 0' }));
  expect(router.state.location.search).toBe('?state=stopped');
  expect(await screen.findByText('No notice was stopped')).toBeTruthy();
  expect(asked.at(-1)).toBe('stopped');
});

test('a list that was not read can be asked for again', async () => {
  open({ outbox: () => Promise.reject(new Error('no answer')) });
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
});
