import { afterEach, describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { namesChoice } from '../../parts/names/names.ts';
import { someSlots } from '../../testing/a-slot.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt, type Answers } from '../../testing/court.tsx';
import { QueuesScreen } from './QueuesScreen.tsx';

afterEach(() => namesChoice.write('shown'));

const aLine = (fields: object) => ({
  lineId: 'l1',
  caseId: 'k1',
  petitionId: null,
  hearingId: 'h1',
  sessionId: null,
  name: 'Amaya',
  caseNumber: '24CMJV20480',
  type: 'progress_review',
  typeWords: 'Progress review',
  minutes: 15,
  reason: 'session_cancelled',
  why: 'Its session on Tuesday, December 8 was cancelled.',
  since: '2026-11-27',
  ageDays: 4,
  latest: '2026-12-04',
  latestWords: 'Friday, December 4',
  urgency: 'soon',
  cites: [{ text: 'WIC 727.2', code: 'WIC' }],
  ...fields,
});
const aSitting = aLine({
  lineId: 'l2',
  caseId: null,
  hearingId: null,
  sessionId: 's-9',
  name: 'STAR, morning',
  caseNumber: null,
  type: null,
  typeWords: 'Session of Tuesday, January 19',
  minutes: null,
  reason: 'closed_day',
  why: 'The court does not sit that day: emergency.',
  latest: null,
  urgency: 'open',
  cites: [],
});
const anAct = (name: string, open: boolean, why = '') => ({ name, open, why, cites: [] });
const aReferral = {
  referralId: '0197dd08-5400-7c22-a35f-2302e8a3e5d1',
  caseId: '0197dd08-5400-7c22-a35f-2302e8a3e5d2',
  youthId: 'y2',
  name: 'Rae',
  fromDepartment: 'Dept. 204',
  referredBy: 'probation_officer',
  referredByWords: 'Probation officer',
  referredOn: '2026-11-10',
  ageDays: 21,
  tool: 'CSE-IT',
  band: 'clear concern',
  youthConsentOn: null,
  counselConsulted: false,
  teamRecommends: true,
  state: 'referred',
  stateWords: 'Referred',
  decidedOn: null,
  declineWords: null,
  transferOrderedOn: null,
  receivedOn: null,
  missing: ['The youth has not agreed after speaking with counsel.'],
  acts: [anAct('accept', false, 'The youth has not agreed yet.'), anAct('decline', true), anAct('withdraw', true)],
  version: 2,
};
const court = {
  needsADate: [aLine({}), aSitting],
  referrals: [aReferral],
  case: { caseId: 'k1', number: '24CMJV20480', chosenName: 'Amaya' },
  slotOffers: someSlots(),
};
const open = (answers: Answers = {}, at = '/queues') =>
  renderInCourt(<QueuesScreen />, { ...court, ...answers }, { path: '/queues', at, viewer: { acts: ['referral.change'] } });

describe('what needs a date', () => {
  test('each line says why, since when and how near the last day is', async () => {
    const { container } = open();

    const rows = within(await screen.findByRole('grid', { name: 'Needs a date' })).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining(
        'Last day soonlast day Fri Dec 4Amaya Progress review · 24CMJV20480Its session on Tuesday, December 8 was cancelled.',
      ),
      expect.stringContaining('Openno last day runsSTAR, morning Session of Tuesday, January 19'),
    ]);
    expect(rows[0]?.textContent).toContain('waits 4 days');
    await expectNoAxeFindings(container);
  });

  test('F finds a slot for the first, and the address keeps the line', async () => {
    const { user, router } = open();

    await screen.findByRole('grid', { name: 'Needs a date' });
    await user.keyboard('f');
    expect(router.state.location.search).toBe('?line=l1');
    expect(await screen.findByRole('heading', { name: 'Find a slot for Amaya' })).toBeTruthy();
    expect(await screen.findAllByRole('radio')).toHaveLength(3);
  });

  test('opening a line without a kind of hearing brings the hand to the kind, and the finder says what is missing', async () => {
    const { user } = open({ needsADate: [aLine({ type: null, typeWords: 'Next hearing', ageDays: 0 })] });

    expect(await screen.findByText('since today')).toBeTruthy();
    await user.keyboard('f');
    expect(document.activeElement?.id).toBe('queue-type');
    expect(await screen.findByText('Choose the kind of hearing first.')).toBeTruthy();
  });

  test('a session on a closed day has its hearings moved as one proposal', async () => {
    const sent: { readonly rows?: unknown }[] = [];
    const { user } = open(
      {
        movePlan: aPlan,
        takeMoves: ({ input }: { readonly input: { readonly rows: unknown } }) => (
          sent.push(input),
          { __typename: 'MovesTaken', sessionId: 's-9', moved: 1, left: 1, cautions: [] }
        ),
      },
      '/queues?line=l2',
    );

    expect(await screen.findByText('1 of 2 hearings have a place.')).toBeTruthy();
    expect(screen.getByText('Every day is past the last day. The judge may relax it.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Move 1 hearing' }).getAttribute('aria-disabled')).toBe('true');
    await user.click(screen.getByRole('button', { name: /Why the session gives them away$/ }));
    await user.click(await screen.findByRole('option', { name: 'Court closed' }));
    await user.click(screen.getByRole('button', { name: 'Move 1 hearing' }));

    expect(await screen.findByText('1 hearing moved. 1 left in the session.')).toBeTruthy();
    expect(sent[0]?.rows).toEqual([{ hearingId: 'h-1', version: 3, toSessionId: 's-20', startsAt: '09:30' }]);
  });

  test('a row of the proposal is given another place before it is taken', async () => {
    const { user } = open({ movePlan: aPlan }, '/queues?line=l2');

    await user.click(await screen.findByRole('button', { name: /Where to: Rae$/ }));
    await user.click(await screen.findByRole('option', { name: 'Stays for now' }));
    expect(screen.getByText('0 of 2 hearings have a place.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'As it was proposed' }));
    expect(screen.getByText('1 of 2 hearings have a place.')).toBeTruthy();
  });

  test('the others are proposed again around a row that was changed by hand; what the search could not do is said', async () => {
    const planned: unknown[] = [];
    const movePlan = (asked: unknown) => (planned.push(asked), aPlan);
    const { user, container } = open({ movePlan }, '/queues?line=l2');

    expect(await screen.findByText('The search was cut short: this is the best found so far.')).toBeTruthy();
    expect(screen.getByText('That place is taken by another youth of this plan.').closest('tr')?.textContent).toContain('Theo');
    const again = () => screen.getByRole('button', { name: /^Propose the others again/ });
    expect(again().getAttribute('aria-disabled')).toBe('true');
    await user.click(screen.getByRole('button', { name: /Where to: Rae$/ }));
    await user.click(await screen.findByRole('option', { name: /Tue Jan 26/ }));
    expect(again().getAttribute('aria-disabled')).not.toBe('true');
    await user.click(again());
    await waitFor(() => expect(planned).toHaveLength(2));
    await expectNoAxeFindings(container);

    expect(planned).toMatchObject([
      { held: [], staysOut: [] },
      { sessionId: 's-9', held: [{ hearingId: 'h-1', toSessionId: 's-21', startsAt: '10:00' }], staysOut: [] },
    ]);
  });

  test('with nobody waiting it says how a case comes here', async () => {
    open({ needsADate: [] });
    expect(await screen.findByText('Every case has a date')).toBeTruthy();
  });

  test('a queue that could not be read says so and can be asked for again', async () => {
    open({ needsADate: () => Promise.reject(new Error('no answer')) });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  test('hidden names stand in no queue', async () => {
    namesChoice.write('hidden');
    const { container } = open({}, '/queues?line=l1');

    await screen.findByRole('grid', { name: 'Needs a date' });
    expect(container.innerHTML).not.toContain('Amaya');
    expect(screen.getByText('STAR, morning')).toBeTruthy();
  });
});

const aMove = (fields: object) => ({
  hearingId: 'h-1',
  version: 3,
  chosenName: 'Rae',
  typeWords: 'Progress review',
  minutes: 10,
  fromStartsAt: '09:30',
  toSessionId: 's-20',
  toOn: '2027-01-20',
  toStartsAt: '09:30',
  department: 'Dept. 260',
  why: 'Same judge, the next court day.',
  cautions: [],
  noPlaceBecause: null,
  others: [{ sessionId: 's-21', on: '2027-01-26', startsAt: '10:00', department: 'Dept. 260', why: 'A week later.' }],
  ...fields,
});
const aPlan = {
  sessionId: 's-9',
  version: 5,
  solverMilliseconds: 40,
  words: 'The search was cut short: this is the best found so far.',
  problems: [{ hearingId: 'h-2', words: 'That place is taken by another youth of this plan.' }],
  rows: [
    aMove({}),
    aMove({
      hearingId: 'h-2',
      chosenName: 'Theo',
      toSessionId: null,
      toOn: null,
      toStartsAt: null,
      department: null,
      why: '',
      noPlaceBecause: 'Every day is past the last day. The judge may relax it.',
      others: [],
    }),
  ],
};

describe('transfers in', () => {
  test('stand with their age, what is missing, and each step open or grey with its reason', async () => {
    const { container } = open({}, '/queues?view=transfers');

    const table = await screen.findByRole('table', { name: 'Transfers in' });
    expect(within(table).getByText('21 days')).toBeTruthy();
    expect(within(table).getByText('The youth has not agreed after speaking with counsel.')).toBeTruthy();
    expect(within(table).getByText('CSE-IT: clear concern')).toBeTruthy();
    expect(within(table).getByRole('button', { name: 'Accept' }).getAttribute('aria-disabled')).toBe('true');
    await expectNoAxeFindings(container);
  });

  test('what came to be known of a referral is completed in its own row, and the rest of it stays', async () => {
    const sent: unknown[] = [];
    const saveReferral = ({ input }: { readonly input: unknown }) => (
      sent.push(input),
      { __typename: 'ReferralChanged', referral: { ...aReferral, version: 3 } }
    );
    const { user, container } = open({ saveReferral }, '/queues?view=transfers');

    await user.click(await screen.findByRole('button', { name: 'Change the referral: Rae, Dept. 204' }));
    const form = screen.getByRole('form', { name: 'Change the referral' });
    await user.click(within(form).getByRole('checkbox', { name: 'The youth spoke with counsel first' }));
    await user.click(within(form).getByRole('radio', { name: 'Does not recommend it' }));
    await expectNoAxeFindings(container);
    await user.click(within(form).getByRole('button', { name: /Save it/ }));

    expect(await screen.findByText('Saved. What is still missing stands beside it.')).toBeTruthy();
    expect(sent).toMatchObject([
      {
        referralId: '0197dd08-5400-7c22-a35f-2302e8a3e5d1',
        version: 2,
        fromDepartment: 'Dept. 204',
        counselConsulted: true,
        teamRecommends: false,
        tool: 'CSE-IT',
      },
    ]);
  });

  test('a decline asks for its coded reason first', async () => {
    const sent: unknown[] = [];
    const { user } = open(
      {
        moveReferral: ({ input }: { readonly input: unknown }) => (
          sent.push(input),
          { __typename: 'ReferralChanged', referral: aReferral }
        ),
      },
      '/queues?view=transfers',
    );

    await user.click(await screen.findByRole('button', { name: 'Decline' }));
    expect(sent).toEqual([]);
    await user.click(screen.getByRole('button', { name: /Why it is declined$/ }));
    await user.click(await screen.findByRole('option', { name: 'No place at present' }));

    expect(await screen.findByText('Done. The referral is a step further.')).toBeTruthy();
    expect(sent).toEqual([{ referralId: '0197dd08-5400-7c22-a35f-2302e8a3e5d1', version: 2, step: 'decline', declineReason: 'no_place' }]);
  });

  test('a referral is entered with the tool and its band, never its answers; what is missing is said', async () => {
    const { user, container } = open({}, '/queues?view=transfers');

    await screen.findByRole('table', { name: 'Transfers in' });
    await user.keyboard('n');
    const form = screen.getByRole('form', { name: 'Enter a referral' });
    await user.click(within(form).getByRole('button', { name: /Enter it/ }));
    expect((await within(form).findAllByText('Enter the department that refers.')).length).toBeGreaterThan(0);
    await expectNoAxeFindings(container);
  });
});
