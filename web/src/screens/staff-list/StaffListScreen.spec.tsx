import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { namesChoice } from '../../parts/names/names.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt } from '../../testing/court.tsx';
import { StaffListScreen } from './StaffListScreen.tsx';

const at = (search = '') => ({ path: '/sessions/:sessionId/list', at: `/sessions/s-1/list${search}` });
const row = (number: number, fields: object = {}) => ({
  number,
  startsAt: `13:${String(20 + number * 10)}`,
  addedSince: false,
  chosenName: ['Amaya', 'Theo'][number - 1],
  caseNumber: null,
  typeWords: 'Progress review',
  minutes: 10,
  mode: 'in_person',
  needs: [{ kind: 'INTERPRETER', words: 'Spanish' }],
  counsel: 'P. Lindqvist',
  ...fields,
});
/** What the server leaves on the lobby's list: everything but number and time is null already. */
const bare = (number: number) => row(number, { chosenName: null, typeWords: null, minutes: null, mode: null, needs: null, counsel: null });

interface Asked {
  readonly sessionId: string;
  readonly kind: string;
}

function aPage({ sessionId, kind }: Asked, recorded: boolean) {
  const rows =
    kind === 'lobby'
      ? [bare(1), bare(2)]
      : kind === 'full'
        ? [row(1, { caseNumber: 'JV-1042' }), row(2)]
        : [row(1), row(2, { addedSince: true })];
  return {
    sessionId,
    kind,
    number: 2,
    heading: 'Department 260, Tuesday, December 22, 1:30 pm',
    department: '260',
    heldOn: '2026-12-22',
    startsAt: '13:30',
    foot: 'Number 2, printed 12:40 for T. Ferro, 1 added',
    printedAt: '2026-12-22T20:40:00Z',
    printedBy: 'T. Ferro',
    lastPrintedAt: '2026-12-22T17:12:00Z',
    recorded,
    rows,
    additions: rows.filter((one) => one.addedSince),
  };
}
const answers = {
  sessionPrint: (asked: Asked) => aPage(asked, false),
  recordSessionPrint: ({ input }: { readonly input: Asked }) => ({ __typename: 'SessionPrintRecorded', print: aPage(input, true) }),
};

/** How often something went to the printer, and what the page said at that moment. */
const printed: string[] = [];
beforeEach(() => {
  printed.length = 0;
  window.print = () => void printed.push(document.body.textContent ?? '');
});
afterEach(() => namesChoice.write('shown'));

test('the staff list has chosen names, needs, counsel, boxes and one blank row for whoever walks in', async () => {
  const { container } = renderInCourt(<StaffListScreen />, answers, at());

  const table = await screen.findByRole('table', { name: 'Staff list in call order' });
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map((one) => one.textContent),
  ).toEqual(['1', '2new', '3']);
  expect(within(table).getByText('Amaya')).toBeTruthy();
  expect(within(table).getAllByText('P. Lindqvist').length).toBe(2);
  expect(within(table).getByText('Walk-on')).toBeTruthy();
  expect(screen.getByText('Added since the print of 9:12: 2')).toBeTruthy();
  expect(screen.getByText('A look, not recorded as printed')).toBeTruthy();
  await expectNoAxeFindings(container);
});

test('the lobby list holds number and time, and nothing else', async () => {
  renderInCourt(<StaffListScreen />, answers, at('?kind=lobby'));

  const table = await screen.findByRole('table', { name: 'Numbers and times' });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((one) => one.textContent),
  ).toEqual(['No.', 'Time']);
  expect(
    within(table)
      .getAllByRole('row')
      .slice(1, 3)
      .map((one) => one.textContent),
  ).toEqual(['11:30', '21:40']);
  expect(document.body.textContent).not.toMatch(/Amaya|Theo|review|Spanish|Confidential|Added since/);
});

test('the full list adds the number of the case', async () => {
  const { user } = renderInCourt(<StaffListScreen />, answers, at());

  await screen.findByRole('table');
  await user.click(screen.getByRole('radio', { name: 'Full list' }));

  expect(await screen.findByText('JV-1042')).toBeTruthy();
  expect(screen.queryByText('Walk-on')).toBeNull();
});

test('version, time and user stand in the foot that every page repeats', async () => {
  renderInCourt(<StaffListScreen />, answers, at());

  const foot = await screen.findByText('Number 2, printed 12:40 for T. Ferro, 1 added');
  expect(foot.closest('tfoot')).not.toBeNull();
});

test('a print is recorded first, and goes to the printer as it was recorded', async () => {
  const { user, asked } = renderInCourt(<StaffListScreen />, answers, at());

  await screen.findByRole('table');
  await user.keyboard('p');
  await screen.findByRole('table');

  expect(asked).toContain('RecordSessionPrint');
  expect(printed.at(-1)).toContain('Number 2, printed 12:40');
  expect(printed.at(-1)).not.toContain('not recorded');
});

test('a print that is not recorded does not leave the printer', async () => {
  const broken = (): never => {
    throw new Error('an internal text that nobody reads');
  };
  const { user } = renderInCourt(<StaffListScreen />, { ...answers, recordSessionPrint: broken }, at());

  await screen.findByRole('table');
  await user.keyboard('p');

  expect(await screen.findByText('Not printed. Nothing left the printer.')).toBeTruthy();
  expect(printed).toEqual([]);
});

test('only what was added since the last print can be printed alone', async () => {
  renderInCourt(<StaffListScreen />, answers, at('?kind=staff&only=added'));

  const table = await screen.findByRole('table');
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map((one) => one.textContent),
  ).toEqual(['2new']);
});

test('hidden names are on no paper', async () => {
  namesChoice.write('hidden');
  const { container } = renderInCourt(<StaffListScreen />, answers, at('?kind=full'));

  expect(await screen.findByText('Youth 1')).toBeTruthy();
  expect(container.innerHTML).not.toMatch(/Amaya|Theo|JV-1042/);
});

test('a session in which nobody is set prints a page that says so', async () => {
  renderInCourt(<StaffListScreen />, { sessionPrint: (asked: Asked) => ({ ...aPage(asked, false), rows: [], additions: [] }) }, at());

  expect(await screen.findByText('Nobody is set in this session')).toBeTruthy();
});
