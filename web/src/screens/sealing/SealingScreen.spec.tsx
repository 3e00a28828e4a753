import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt } from '../../testing/court.tsx';
import { SealingScreen } from './SealingScreen.tsx';
import { stepsOfHolder } from './holder-steps.ts';

const line = {
  sealingOrderId: 'o1',
  controlNumber: 'S-2026-033',
  signedOn: '2026-10-20',
  state: 'distributed',
  group: 'overdue',
  holdersComplete: 1,
  holders: 2,
  nextDueOn: '2026-11-23',
  daysLate: 8,
  destroyNextOn: '2031-10-20',
  version: 1,
};
const act = (name: string, open: boolean, why = '') => ({ name, open, why, cites: [] });
const police = {
  holderTaskId: 'h1',
  kind: 'law_enforcement',
  name: 'Hawthorne Police',
  reportNumber: '26-14410',
  state: 'received',
  sentOn: '2026-10-20',
  receivedOn: '2026-10-23',
  sealedOn: null,
  copySealedOn: null,
  noRecordOn: null,
  destroyOn: '2031-10-20',
  dueOn: '2026-11-23',
  daysLate: 8,
  version: 3,
  acts: [
    act('seal', true),
    act('sealCopy', false, 'The order copy is sealed after the records. Record the receipt first.'),
    act('noRecord', true),
  ],
};
const court = {
  ...police,
  holderTaskId: 'h2',
  name: 'Juvenile court',
  reportNumber: null,
  state: 'copy_sealed',
  sealedOn: '2026-10-20',
  copySealedOn: '2026-10-20',
  dueOn: null,
  daysLate: 0,
  acts: [],
};
const order = {
  line,
  firearmWords: 'Firearm clause: no.',
  signedAt: '2026-10-20T19:52:00Z',
  signedBy: 'Judge R. Castellane',
  holders: [court, police],
  documents: [],
  trail: [],
  acts: [],
};
const seat = { viewer: { seat: 'SEALING_CLERK' as const, seatWords: 'Sealing clerk' }, path: '/sealing', at: '/sealing' };

test('an order shows each holder with four steps, what is late, and the grey act’s reason', async () => {
  const { container } = renderInCourt(<SealingScreen />, { sealingDesk: { orders: [line] }, sealingOrder: order }, seat);

  const row = await screen.findByRole('row', { name: 'Hawthorne Police' });
  expect(within(row).getByText('Sealed: 8 days late')).toBeTruthy();
  expect(screen.getByText('The order copy is sealed after the records. Record the receipt first.')).toBeTruthy();
  await expectNoAxeFindings(container);
});

test('R records the next step of the holder that is late, and the count follows', async () => {
  const sealed = { ...police, state: 'sealed', sealedOn: '2026-12-01', daysLate: 0 };
  const { user, asked } = renderInCourt(
    <SealingScreen />,
    {
      sealingDesk: { orders: [line] },
      sealingOrder: order,
      recordHolderStep: { __typename: 'HolderStepRecorded', task: sealed, line: { ...line, daysLate: 0, group: 'waiting' } },
    },
    seat,
  );

  await screen.findByRole('region', { name: 'Hawthorne Police' });
  await user.keyboard('r');

  expect(await screen.findByText('Recorded: Hawthorne Police, sealed its records. 1 of 2 holders complete.')).toBeTruthy();
  expect(asked).toContain('RecordHolderStep');
});

test('the judge names a holder that was left out; a refusal keeps what was typed; the desk is offered no such act', async () => {
  const inputs: unknown[] = [];
  const refusal = {
    __typename: 'RequirementsUnmet',
    code: 'UNMET',
    message: 'Not ready.',
    cites: [],
    unmet: [
      {
        need: 'holderHasItsDay',
        message: 'Not ready to sign: Gardena PD has no destruction date.',
        cites: [],
        countId: null,
        holderKey: null,
      },
    ],
  };
  const { user, container } = renderInCourt(
    <SealingScreen />,
    {
      sealingDesk: { orders: [line] },
      sealingOrder: { ...order, acts: [act('amendSealingOrder', true)] },
      amendSealingOrder: ({ input }: { readonly input: unknown }) => (inputs.push(input), refusal),
    },
    { ...seat, viewer: { seat: 'JUDGE' as const, seatWords: 'Bench' } },
  );

  await user.click(await screen.findByText('Amend or correct this order'));
  await user.type(screen.getByLabelText('Its name'), 'Gardena PD');
  await user.click(screen.getByRole('button', { name: 'Amend: name this holder' }));

  expect(await screen.findByText(/Gardena PD has no destruction date/)).toBeTruthy();
  expect((screen.getByLabelText('Its name') as HTMLInputElement).value).toBe('Gardena PD');
  expect(inputs).toEqual([
    {
      sealingOrderId: 'o1',
      version: 1,
      addHolder: { kind: 'law_enforcement', name: 'Gardena PD', reportNumber: null, destroyOn: null, reentryFinding: false },
    },
  ]);
  await expectNoAxeFindings(container);
});

test('to anybody else this desk is nothing, like any unknown address', async () => {
  renderInCourt(<SealingScreen />, { sealingDesk: null }, { path: '/sealing', at: '/sealing' });

  expect(await screen.findByText('Nothing here under that number.')).toBeTruthy();
});

test('an empty desk says what will come and how', async () => {
  renderInCourt(<SealingScreen />, { sealingDesk: { orders: [] } }, seat);

  expect(await screen.findByText('No orders waiting')).toBeTruthy();
});

test('a holder without a record owes nothing more: its last steps do not apply', () => {
  const none = { ...police, __typename: 'HolderTask' as const, acts: [], noRecordOn: '2026-11-02', daysLate: 0 };

  expect(stepsOfHolder(none).map((step) => step.state)).toEqual(['done', 'done', 'none', 'none']);
});
