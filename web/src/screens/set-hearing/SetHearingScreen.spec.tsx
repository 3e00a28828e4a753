import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { aSession } from '../../testing/a-session.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt } from '../../testing/court.tsx';
import { SetHearingScreen } from './SetHearingScreen.tsx';

const court = {
  search: [{ kind: 'case', id: 'k1', caseId: 'k1', words: 'Amaya', detail: '24CMJV20480' }],
  case: { caseId: 'k1', number: '24CMJV20480', chosenName: 'Amaya', petitions: [] },
  sessions: [aSession(), aSession({ sessionId: 's-2', heldOn: '2026-12-23', closedBecause: 'Dark' })],
};
const full = {
  __typename: 'SessionFull',
  code: 'SESSION_FULL',
  message: 'This session is full: 71 of 102 minutes. The judge may go over, with a reason.',
  cites: [],
  minutesLeft: 31,
};
const hearing = {
  hearingId: 'h1',
  type: 'Progress review',
  heldOn: '2026-12-22',
  startsAt: '14:10',
  minutes: 10,
  state: 'SET',
  department: '260',
  version: 1,
};

async function fillIn(user: ReturnType<typeof renderInCourt>['user']): Promise<void> {
  await user.type(await screen.findByRole('combobox', { name: 'Case' }), '24CM');
  await user.click(await screen.findByRole('option', { name: /Amaya/ }));
  await user.click(screen.getByRole('button', { name: /Kind of hearing/ }));
  await user.click(await screen.findByRole('option', { name: 'Progress review' }));
  await user.click(await screen.findByRole('radio', { name: /Tue Dec 22/ }));
}

test('a hearing is set into a session and the page says what is left in it', async () => {
  const { user, container } = renderInCourt(<SetHearingScreen />, {
    ...court,
    setHearing: { __typename: 'HearingSet', hearing, sessionId: 's-1', minutesLeft: 21 },
  });

  expect((await screen.findByRole('button', { name: 'Set the hearing' })).getAttribute('aria-disabled')).toBe('true');
  await fillIn(user);
  await expectNoAxeFindings(container);
  await user.click(screen.getByRole('button', { name: 'Set the hearing' }));

  expect((await screen.findAllByText('Set: Tuesday, December 22, 2:10 pm, 10 minutes. 21 left in that session.')).length).toBeGreaterThan(
    0,
  );
});

test('what was just set can be taken back with U', async () => {
  const taken = { __typename: 'NotFound', code: 'NOT_FOUND', message: 'Nothing here under that number.', cites: [] };
  const { user, asked } = renderInCourt(<SetHearingScreen />, {
    ...court,
    setHearing: { __typename: 'HearingSet', hearing, sessionId: 's-1', minutesLeft: 21 },
    vacateHearing: taken,
  });

  await fillIn(user);
  await user.click(screen.getByRole('button', { name: 'Set the hearing' }));
  await screen.findByText(/21 left in that session/);
  await user.keyboard('u');

  expect(await screen.findByText('Nothing here under that number.')).toBeTruthy();
  expect(asked).toContain('VacateHearing');
});

test('a full session is refused with its reason, and nothing typed is lost', async () => {
  const { user } = renderInCourt(<SetHearingScreen />, { ...court, setHearing: full });

  await fillIn(user);
  await user.click(screen.getByRole('button', { name: 'Set the hearing' }));

  expect((await screen.findByText(/This session is full: 71 of 102 minutes/)).closest('[role=alert]')).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Tue Dec 22/ }).checked).toBe(true);
  expect(screen.getByRole('combobox', { name: 'Case' })).toHaveProperty('value', 'Amaya, 24CMJV20480');
});

test('a closed session and a holiday say why nobody can be set there', async () => {
  renderInCourt(<SetHearingScreen />, court);

  expect((await screen.findByRole<HTMLInputElement>('radio', { name: /Wed Dec 23/ })).disabled).toBe(true);
  expect(screen.getByText('closed: Dark')).toBeTruthy();
  expect(screen.getByText('Fri Dec 25: Christmas Day, no court')).toBeTruthy();
});
