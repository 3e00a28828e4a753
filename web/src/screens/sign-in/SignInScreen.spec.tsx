import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt } from '../../testing/court.tsx';
import { SignInScreen } from './SignInScreen.tsx';

const persona = (name: string, seat: string, seatWords: string) => ({
  accountId: name,
  courtId: 'la',
  courtName: 'STAR Court',
  name,
  seat,
  seatWords,
  firstSees: 'The list',
});
const demonstration = {
  installation: { demonstration: true, version: '0.1.0', courts: [{ courtId: 'la', name: 'Los Angeles' }] },
  personas: [persona('R. Castellane', 'JUDGE', 'Judge'), persona('T. Ferro', 'COURTROOM_CLERK', 'Courtroom clerk')],
};
const realCourt = {
  installation: { demonstration: false, version: '0.1.0', courts: [{ courtId: 'la', name: 'Los Angeles' }] },
  personas: [],
};
const viewer = {
  accountId: 'R. Castellane',
  name: 'R. Castellane',
  seat: 'JUDGE',
  seatWords: 'Judge',
  courtId: 'la',
  courtName: 'STAR Court',
  demonstration: true,
  csrf: 'token',
  acts: [],
  today: '2026-12-01',
  now: '09:20',
  places: [],
};

test('in a demonstration one chooses who to be, and the button says as whom', async () => {
  const { user, container, router } = renderInCourt(
    <SignInScreen />,
    { ...demonstration, signInAsPersona: { __typename: 'SignedIn', viewer } },
    { path: '/sign-in', at: '/sign-in' },
  );

  const judge = await screen.findByRole('radio', { name: /R\. Castellane/ });
  expect(screen.getByRole('button', { name: 'Agree, and sign in' }).getAttribute('aria-disabled')).toBe('true');
  await expectNoAxeFindings(container);
  await user.click(judge);
  await user.click(screen.getByRole('button', { name: 'Agree, and sign in as judge' }));

  expect(await screen.findByText('elsewhere')).toBeTruthy();
  expect(router.state.location.pathname).toBe('/');
});

test('a real court has no personas: name and password, and one sentence for every failure', async () => {
  const refused = {
    __typename: 'NotAllowed',
    code: 'NOT_ALLOWED',
    message: 'That name and password do not open this court. Look at both, or ask the court’s office.',
    cites: [],
  };
  const { user, container } = renderInCourt(<SignInScreen />, { ...realCourt, signIn: refused }, { path: '/sign-in', at: '/sign-in' });

  await user.type(await screen.findByLabelText('Name'), 'tferro');
  await user.type(screen.getByLabelText('Password'), 'not the one');
  await user.click(screen.getByRole('button', { name: 'Agree, and sign in' }));

  expect((await screen.findByText(/do not open this court/)).closest('[role=alert]')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('tferro');
  expect(screen.queryByRole('radiogroup', { name: 'People of this court' })).toBeNull();
  await expectNoAxeFindings(container);
});
