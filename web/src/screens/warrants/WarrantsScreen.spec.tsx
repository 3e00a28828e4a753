import { afterEach, describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { namesChoice } from '../../parts/names/names.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt, type Answers } from '../../testing/court.tsx';
import { WarrantsScreen } from './WarrantsScreen.tsx';

afterEach(() => namesChoice.write('shown'));

const anAct = (name: string, open = true, why = '') => ({ name, open, why, cites: [] });
const aLine = (warrantId: string, fields: object = {}) => ({
  warrant: {
    warrantId,
    kind: 'bench',
    state: 'issued',
    issuedOn: '2026-11-12',
    recalledAt: null,
    recallConfirmedAt: null,
    recallConfirmedBy: null,
    version: 3,
  },
  kindWords: 'Bench warrant',
  stateWords: 'Issued',
  caseId: 'k1',
  caseNumber: '24CMJV20480',
  chosenName: 'Theo',
  hearingId: 'h1',
  reasonWords: 'Did not come to the hearing',
  holderWords: 'Sheriff',
  serviceWords: 'Told in court',
  heldUntil: null,
  ageDays: 19,
  isLive: true,
  isHereToday: false,
  notFinal: [],
  acts: [anAct('recall'), anAct('execute', false, 'This act belongs to: courtroom clerk.'), anAct('received_by_holder')],
  ...fields,
});
const recalled = aLine('w2', {
  warrant: { ...aLine('w2').warrant, warrantId: 'w2', state: 'recalled', version: 5 },
  stateWords: 'Recalled, not confirmed',
  chosenName: 'Rae',
  isHereToday: true,
  notFinal: ['The recall is not confirmed: an officer may still act on it.'],
  acts: [anAct('confirmRecall'), anAct('received_by_holder')],
});
const sheetOf = (line: object) => ({
  line,
  authority: { text: 'WIC 663', code: 'WIC' },
  steps: [
    {
      warrantStepId: 't1',
      step: 'issued',
      stepWords: 'Issued',
      at: '2026-11-12T18:30:00Z',
      byName: 'R. Castellane',
      byWords: null,
      howWords: null,
    },
    {
      warrantStepId: 't2',
      step: 'received_by_holder',
      stepWords: 'Received by the holder',
      at: '2026-11-12T19:02:00Z',
      byName: 'T. Ferro',
      byWords: 'Desk 4',
      howWords: 'By phone',
    },
  ],
  endedWords: null,
  papers: [{ documentId: 'd1', title: 'Recall', isReady: true }],
});
const order = {
  custodyOrderId: 'c1',
  hearingId: 'h1',
  caseId: 'k1',
  chosenName: 'Theo',
  place: 4,
  heldOn: '2026-12-01',
  kind: 'release_to_adult',
  kindWords: 'Release to a named adult',
  holder: 'Juvenile hall, intake',
  toAdultRole: 'Aunt',
  toAdultName: 'M. Reyes',
  reasons: 'The petition is dismissed.',
  state: 'sent',
  stateWords: 'Sent, not received',
  orderedAt: '2026-12-01T17:40:00Z',
  sentAt: '2026-12-01T17:50:00Z',
  receivedAt: null,
  receivedBy: null,
  carriedOutAt: null,
  minutesToReceived: null,
  minutesWaiting: 95,
  isLate: false,
  notFinal: ['Nobody there has said that it arrived.'],
  acts: [anAct('receive'), anAct('withdraw', false, 'This act belongs to: judge.')],
  documentId: null,
  version: 2,
};
const report = { evening: '18:00', made: 3, received: 2, middleMinutes: 22, longestMinutes: 41, on: '2026-12-01', notReceived: [] };
const court = {
  warrantDesk: [recalled, aLine('w1')],
  warrant: ({ warrantId }: { readonly warrantId: string }) => sheetOf(warrantId === 'w2' ? recalled : aLine('w1')),
  custodyOrders: [order],
  custodyReport: report,
};
const open = (answers: Answers = {}, at = '/warrants') =>
  renderInCourt(<WarrantsScreen />, { ...court, ...answers }, { path: '/warrants', at });

describe('the warrants desk', () => {
  test('what nobody confirmed stands first, with who was here and what an officer may still do', async () => {
    const { container } = open();

    const first = await screen.findByRole('grid', { name: 'Recalled, not confirmed' });
    expect(first.textContent).toContain('Rae');
    expect(first.textContent).toContain('Here today');
    await screen.findByRole('button', { name: 'Recall confirmed' });
    expect(screen.getAllByText('The recall is not confirmed: an officer may still act on it.')).toHaveLength(2);
    expect(screen.getByText(/Desk 4 · By phone/)).toBeTruthy();
    await expectNoAxeFindings(container);
  });

  test('a recall is confirmed by keys: C, who answered, Enter', async () => {
    const sent: unknown[] = [];
    const { user } = open({
      confirmRecall: ({ input }: { readonly input: unknown }) => (
        sent.push(input),
        { __typename: 'WarrantChanged', warrant: recalled.warrant }
      ),
    });

    await screen.findByRole('button', { name: 'Recall confirmed' });
    await user.keyboard('c');
    await user.keyboard('Deputy 114{Enter}');

    expect(await screen.findByText('Recall confirmed. No officer may act on it any more.')).toBeTruthy();
    expect(sent).toEqual([{ warrantId: 'w2', version: 5, confirmedBy: 'Deputy 114', how: 'phone' }]);
  });

  test('a recall refused by the court says why, and what was typed stays', async () => {
    const message = 'Call the Sheriff, then enter who confirmed the recall.';
    const problems = [{ field: 'confirmedBy', message, cites: [] }];
    const { user } = open({ confirmRecall: { __typename: 'Invalid', code: 'INVALID', message: 'Not confirmed.', cites: [], problems } });

    await screen.findByRole('button', { name: 'Recall confirmed' });
    await user.keyboard('c');
    await user.keyboard('x{Enter}');

    expect(await screen.findByText(message)).toBeTruthy();
    expect(screen.getByLabelText('Who at the holder')).toHaveProperty('value', 'x');
  });

  test('N goes to the next warrant, R recalls it, and an act of another seat says whose it is', async () => {
    const sent: unknown[] = [];
    const { user, router } = open({
      recallWarrant: ({ input }: { readonly input: unknown }) => (
        sent.push(input),
        { __typename: 'WarrantChanged', warrant: recalled.warrant }
      ),
    });

    await screen.findByRole('button', { name: 'Recall confirmed' });
    await user.keyboard('n');
    expect(router.state.location.search).toBe('?warrant=w1');
    await screen.findByRole('button', { name: 'Recall it' });
    await user.keyboard('x');
    expect(screen.getAllByText('This act belongs to: courtroom clerk.').length).toBeGreaterThan(0);
    await user.keyboard('r');

    expect(await screen.findByText('Recalled. It is live until the holder confirms.')).toBeTruthy();
    expect(sent).toEqual([{ warrantId: 'w1', version: 3 }]);
  });

  test('a filter and a search say what they hide', async () => {
    const { user } = open();

    await user.click(await screen.findByRole('radio', { name: 'To confirm 1' }));
    expect(screen.queryByRole('grid', { name: 'Issued' })).toBeNull();
    await user.type(screen.getByLabelText('Find by name or number'), 'nobody');
    expect(screen.getByText('No warrant under those words. 2 are hidden.')).toBeTruthy();
  });

  test('hidden names stand nowhere on the desk, nor in what a reader hears', async () => {
    namesChoice.write('hidden');
    const { container } = open();

    await screen.findByRole('grid', { name: 'Recalled, not confirmed' });
    expect(container.innerHTML).not.toMatch(/Theo|Rae/);
  });

  test('an empty desk says how a warrant comes here, and one that could not be read can be asked for again', async () => {
    const { unmount } = open({ warrantDesk: [] });
    expect(await screen.findByText('No warrant stands')).toBeTruthy();
    unmount();
    open({ warrantDesk: () => Promise.reject(new Error('no answer')) });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});

describe('custody and release', () => {
  const at = '/warrants?view=custody';

  test('each order says how long it has been on its way, and the day what its orders took', async () => {
    const { container } = open({}, at);

    const table = await screen.findByRole('table', { name: 'Custody and release orders' });
    expect(within(table).getByText('95 minutes so far')).toBeTruthy();
    expect(await screen.findByText('Today: 3 made, 2 received.')).toBeTruthy();
    expect(screen.getByText('22 minutes in the middle, 41 the longest.')).toBeTruthy();
    await expectNoAxeFindings(container);
  });

  test('its receipt is entered in its own row, with who answered', async () => {
    const sent: unknown[] = [];
    const { user } = open(
      { recordCustodyStep: ({ input }: { readonly input: unknown }) => (sent.push(input), { __typename: 'CustodyOrderSaved', order }) },
      at,
    );

    await user.click(await screen.findByRole('button', { name: 'Received: Theo, Release to a named adult' }));
    await user.keyboard('Intake 7{Enter}');

    expect(await screen.findByText('Recorded with its time.')).toBeTruthy();
    expect(sent).toEqual([{ custodyOrderId: 'c1', version: 2, step: 'receive', byWords: 'Intake 7', how: 'phone', words: null }]);
  });

  test('hidden names cover the place and the adult', async () => {
    namesChoice.write('hidden');
    const { container } = open({}, at);

    await screen.findByRole('table', { name: 'Custody and release orders' });
    expect(container.innerHTML).not.toMatch(/Theo|Reyes|Juvenile hall/);
  });
});
