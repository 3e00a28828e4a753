import { afterEach, describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { namesChoice } from '../../parts/names/names.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt, type Answers } from '../../testing/court.tsx';
import { SupportScreen } from './SupportScreen.tsx';

afterEach(() => namesChoice.write('shown'));

const HEARING = '0197dd08-5400-7c22-a35f-2302e8a3e5d4';
const row = {
  hearingId: HEARING,
  sessionId: 's-1',
  department: 'Dept. 260',
  placeInLine: 3,
  startsAt: '10:10',
  arriveAt: '09:40',
  endsAt: '10:25',
  chosenName: 'Theo',
  typeWords: 'Detention hearing',
  inCustody: true,
  language: 'Spanish',
  exitPlan: 'ordinary',
  uses: [{ resourceUseId: 'u1', resourceId: 'i1', kind: 'interpreter', name: 'M. Ortega', state: 'asked', version: 1 }],
  rides: [
    {
      rideId: 'd1',
      direction: 'to_court',
      driverRole: 'probation_officer',
      driver: null,
      resourceId: null,
      seats: 1,
      leavesAt: null,
      state: 'ordered',
      words: 'To court, probation officer: ordered',
      version: 2,
    },
  ],
  checks: [{ item: 'food', words: 'Food and water ready, last meal asked', state: 'open', version: null }],
  open: ['Nobody is named for the way home.'],
};
const day = {
  on: '2026-12-01',
  closedBecause: null,
  interpreters: [{ language: 'Spanish', hearings: 3, from: '10:10', until: '11:30', confirmed: [], uncovered: 3 }],
  rows: [row],
};
const open = (answers: Answers = {}, at = '/support?on=2026-12-01') =>
  renderInCourt(
    <SupportScreen />,
    { daySupport: day, ...answers },
    { path: '/support', at, viewer: { acts: ['support.read', 'support.change'] } },
  );

describe('interpreters and transport of a day', () => {
  test('each language says who is there, each youth how they come and what is open', async () => {
    const { container } = open();

    expect(await screen.findByText('3 have nobody yet')).toBeTruthy();
    const table = screen.getByRole('table', { name: 'Who comes how' });
    expect(within(table).getByText('Nobody is named for the way home')).toBeTruthy();
    expect(within(table).getByText('M. Ortega: Asked for')).toBeTruthy();
    expect(within(table).getByText('asked for 9:40 am, Dept. 260')).toBeTruthy();
    await expectNoAxeFindings(container);
  });

  test('how far a thing is arranged is changed in its own place, and the address keeps the row', async () => {
    const sent: unknown[] = [];
    const useResource = ({ input }: { readonly input: unknown }) => (
      sent.push(input),
      { __typename: 'ResourceUsed', use: { ...row.uses[0], state: 'confirmed', version: 2 } }
    );
    const { user, router, container } = open({ useResource });

    await user.click(await screen.findByRole('button', { name: 'Arrange: Theo' }));
    expect(router.state.location.search).toBe(`?on=2026-12-01&row=${HEARING}`);
    await expectNoAxeFindings(container);
    await user.click(screen.getByRole('button', { name: /M\. Ortega$/ }));
    await user.click(await screen.findByRole('option', { name: 'Confirmed' }));
    expect(await screen.findByText('Saved.')).toBeTruthy();
    expect(sent).toEqual([{ resourceUseId: 'u1', version: 1, hearingId: HEARING, resourceId: 'i1', state: 'confirmed' }]);
  });

  test('a ride is entered by role; what is missing is said at its field', async () => {
    const { user } = open({}, `/support?on=2026-12-01&row=${HEARING}`);

    await user.click(await screen.findByRole('button', { name: 'Enter a ride' }));
    const form = screen.getByRole('form', { name: 'Enter a ride' });
    await user.click(within(form).getByRole('button', { name: /Enter it/ }));
    expect(within(form).getAllByText(/drives/).length).toBeGreaterThan(1);
  });

  test('the keys go a day back and on', async () => {
    const { user, router } = open();

    await screen.findByText('3 have nobody yet');
    await user.keyboard(']');
    expect(router.state.location.search).toBe('?on=2026-12-02');
    await user.keyboard('[[[[');
    expect(router.state.location.search).toBe('?on=2026-11-30');
  });

  test('a closed day and a day with nobody say which they are', async () => {
    open({ daySupport: { ...day, rows: [], closedBecause: 'Christmas Day' } });
    expect(await screen.findByText('No court: Christmas Day')).toBeTruthy();
  });

  test('a day with nobody says so', async () => {
    open({ daySupport: { ...day, rows: [], interpreters: [] } });
    expect(await screen.findByText('Nobody is set on Tuesday, December 1')).toBeTruthy();
  });

  test('hidden names leave the number in the line', async () => {
    namesChoice.write('hidden');
    const ride = { ...row.rides[0], driverRole: 'caregiver', driver: 'Cora', words: 'To court, caregiver Cora: ordered' };
    const { container } = open({ daySupport: { ...day, rows: [{ ...row, rides: [ride] }] } });

    expect(await screen.findByText('Youth 3')).toBeTruthy();
    expect(container.innerHTML).not.toMatch(/Theo|Cora/);
    expect(screen.getByText('To court, Caregiver: Ordered')).toBeTruthy();
  });
});
