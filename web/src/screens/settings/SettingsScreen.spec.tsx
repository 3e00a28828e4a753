import { clockNumber } from '@starling/shared/law/clocks/clock-id';
import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt } from '../../testing/court.tsx';
import { SettingsScreen } from './SettingsScreen.tsx';

const reportDays = {
  name: 'agencyReportDays',
  theme: 'The sealing order',
  question: 'Within how many days does an agency report that it sealed?',
  kind: 'FIGURE',
  unit: 'days',
  value: '45',
  defaultValue: '30',
  why: 'The statute sets no day.',
  openPoint: 'O-10',
  status: 'POLICY',
  setBy: 'Clerk of the court',
  since: '2026-11-02',
  version: 1,
  mayChange: true,
  cite: { text: 'WIC 786(a)', code: 'WIC' },
  choices: [],
  held: { yes: null, figure: 45, text: null, list: null },
  history: [{ fromOn: '2026-11-02', value: '45', tense: 'IN_FORCE', enteredBy: 'A. Osei', reason: 'Agencies asked for more time.' }],
};
const late = {
  ...reportDays,
  name: 'findingAfterAdmission',
  theme: 'The finding',
  question: 'May the finding be asked for after an admission or after disposition?',
  kind: 'CHOICE',
  unit: null,
  value: 'allow with vehicle',
  defaultValue: 'allow with vehicle',
  openPoint: 'O-1',
  status: 'OPEN',
  since: null,
  version: 0,
  mayChange: false,
  choices: [
    { value: 'allow_with_vehicle', words: 'allow with vehicle' },
    { value: 'refuse', words: 'refuse' },
  ],
  held: { yes: null, figure: null, text: 'allow_with_vehicle', list: null },
  history: [],
};
const flood = {
  closureId: 'x1',
  closedOn: '2026-12-07',
  kind: 'OFFICE_CLOSED',
  kindWords: 'The office is shut for the whole day',
  reason: 'Water in the building',
  orderReference: null,
  effect: 'No clock counts this day as a court day.',
  stands: true,
  version: 1,
  cite: { text: 'CCP 12b', code: 'CCP' },
};
const court = { courtSettings: [late, reportDays], courtClosures: [flood], emergencyExtensions: [] };
const judge = { viewer: { seat: 'JUDGE' as const, acts: ['setting.change', 'emergency.enter'] } };
const clerk = { viewer: { seat: 'CALENDAR_CLERK' as const, acts: ['closure.enter'] } };
const rowOf = (question: string) => within(screen.getByText(question).closest('article') ?? document.body);

describe('The settings', () => {
  test('stand by theme with this court’s answer, why it ships as it does, who decides and since when', async () => {
    const { container } = renderInCourt(<SettingsScreen />, court, judge);

    await screen.findByRole('region', { name: 'The sealing order' });
    const row = rowOf(reportDays.question);
    expect(row.getAllByText('45 days').length).toBe(2);
    expect(row.getByText('Ships as: 30 days')).toBeTruthy();
    expect(row.getByText('Decided by: Clerk of the court')).toBeTruthy();
    expect(row.getByText('Since Monday, November 2, 2026')).toBeTruthy();
    expect(row.getByText('Agencies asked for more time.')).toBeTruthy();
    expect(rowOf(late.question).getByText('As shipped, not changed here')).toBeTruthy();
    await expectNoAxeFindings(container);
  });

  test('are found by a word, and the filter says how many it holds', async () => {
    const { user } = renderInCourt(<SettingsScreen />, court, judge);

    await user.click(await screen.findByRole('radio', { name: 'Chosen here 1' }));
    expect(screen.queryByText(late.question)).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'All 2' }));
    await user.type(screen.getByRole('searchbox', { name: 'Find a question, a section or a word' }), 'O-1');
    expect(screen.getByText('2 questions shown')).toBeTruthy();
    await user.type(screen.getByRole('searchbox'), 'xyz');
    expect(screen.getByText('No question holds these words. 2 are there in all.')).toBeTruthy();
  });

  test('a setting that a clock hangs on leads to that clock in the law library', async () => {
    const waits = { ...reportDays, name: 'transferReportCourtDays', cite: { text: 'Rule 5.768', code: 'Rule' } };
    renderInCourt(<SettingsScreen />, { ...court, courtSettings: [waits] }, judge);

    const link = await screen.findByRole('link', { name: 'In the law library: Rule 5.768' });
    expect(link.getAttribute('href')).toBe(`/law/${clockNumber('TRANSFER_REPORT_2CD') ?? ''}`);
  });

  test('who may not change a setting is offered no change', async () => {
    renderInCourt(<SettingsScreen />, court, judge);

    await screen.findByText(late.question);
    expect(rowOf(late.question).queryByRole('button', { name: /^Change/ })).toBeNull();
  });
});

describe('A change', () => {
  const done = {
    ...reportDays,
    version: 2,
    history: [{ ...reportDays.history[0], fromOn: '2026-12-15', value: '60', tense: 'COMING' }, ...reportDays.history],
  };

  async function typeChange(answers: Readonly<Record<string, unknown>>) {
    const shown = renderInCourt(<SettingsScreen />, { ...court, ...answers }, judge);
    await shown.user.click(await screen.findByRole('button', { name: `Change: ${reportDays.question}` }));
    const form = within(screen.getByRole('form', { name: `Change: ${reportDays.question}` }));
    await shown.user.clear(form.getByRole('textbox', { name: 'Answer' }));
    await shown.user.type(form.getByRole('textbox', { name: 'Answer' }), '60');
    await shown.user.tab();
    await shown.user.type(form.getByRole('textbox', { name: /^Reason/ }), 'A second agency joined.');
    return { ...shown, form };
  }

  test('says the sentence it makes, and goes into the history', async () => {
    const { user, form, asked } = await typeChange({ changeSetting: { __typename: 'SettingChanged', setting: done } });

    expect(form.getByText(`From Tuesday, December 1, 2026 the court answers “${reportDays.question}” with: 60 days.`)).toBeTruthy();
    await user.click(form.getByRole('button', { name: 'Enter the change' }));
    expect(await screen.findByText('Entered. It holds from Tuesday, December 1, 2026.')).toBeTruthy();
    expect(await screen.findByText('2 entries in its history')).toBeTruthy();
    expect(asked).toContain('ChangeSetting');
  });

  test('that is refused keeps everything typed and says why at its field', async () => {
    const message = 'The second reminder cannot come before the day of the report.';
    const refused = { __typename: 'Invalid', code: 'INVALID', message, cites: [], problems: [{ field: 'value', message, cites: [] }] };
    const { user, form, container } = await typeChange({ changeSetting: refused });

    await user.click(form.getByRole('button', { name: 'Enter the change' }));
    expect((await form.findAllByText(message)).length).toBeGreaterThan(0);
    expect(form.getByRole<HTMLInputElement>('textbox', { name: 'Answer' }).value).toBe('60');
    expect(form.getByRole<HTMLTextAreaElement>('textbox', { name: /^Reason/ }).value).toBe('A second agency joined.');
    await expectNoAxeFindings(container);
  });

  test('based on an old copy reads the settings again and keeps what was typed', async () => {
    const stale = {
      __typename: 'Stale',
      code: 'STALE',
      message: 'Somebody changed this while you had it open. Read it again, then decide.',
      cites: [],
      version: 2,
      since: [],
    };
    const { user, form, asked } = await typeChange({ changeSetting: stale });

    await user.click(form.getByRole('button', { name: 'Enter the change' }));
    expect(await form.findByText(/^Somebody changed this/)).toBeTruthy();
    expect(asked.filter((name) => name === 'CourtSettings').length).toBeGreaterThan(1);
    expect(form.getByRole<HTMLTextAreaElement>('textbox', { name: /^Reason/ }).value).toBe('A second agency joined.');
  });
});

describe('Closed days', () => {
  test('the calendar clerk, who reads no settings, sees the closed days alone and enters one', async () => {
    const second = { ...flood, closureId: 'x2', closedOn: '2026-12-08' };
    const { user, container, asked } = renderInCourt(
      <SettingsScreen />,
      { ...court, courtSettings: [], enterClosure: { __typename: 'ClosureChanged', closure: second } },
      clerk,
    );

    const row = within(await screen.findByRole('row', { name: /^Monday, December 7, 2026/ }));
    expect(row.getByText('Water in the building')).toBeTruthy();
    expect(row.getByText('No clock counts this day as a court day.')).toBeTruthy();
    await expectNoAxeFindings(container);
    const form = within(screen.getByRole('form', { name: 'Enter a closed day' }));
    await user.click(form.getByRole('button', { name: 'Enter the day' }));
    expect((await form.findAllByText('Enter the day on which the court is closed.')).length).toBeGreaterThan(0);
    await user.type(form.getByLabelText('Day'), '2026-12-08');
    await user.type(form.getByRole('textbox', { name: 'Why' }), 'Water again');
    await user.click(form.getByRole('button', { name: 'Enter the day' }));
    expect(await screen.findByText('Tuesday, December 8, 2026 is entered. Every clock counts with it.')).toBeTruthy();
    expect(asked).toContain('EnterClosure');
  });

  test('the power says at once what the day does to the clocks', async () => {
    const { user } = renderInCourt(<SettingsScreen />, { ...court, courtSettings: [] }, clerk);

    await user.click(await screen.findByRole('radio', { name: /custody clocks of the juvenile court/ }));
    expect(screen.getByText(/^The clocks of WIC 313, 315/)).toBeTruthy();
  });

  test('one entered by mistake is taken back', async () => {
    const { user } = renderInCourt(
      <SettingsScreen />,
      { ...court, courtSettings: [], takeBackClosure: { __typename: 'ClosureChanged', closure: { ...flood, stands: false, version: 2 } } },
      clerk,
    );

    await user.click(await screen.findByRole('button', { name: 'Take back: Monday, December 7, 2026' }));
    expect(await screen.findByText('Monday, December 7, 2026 is taken back. Every clock counts it again.')).toBeTruthy();
    expect(screen.queryByText('Water in the building')).toBeNull();
  });

  test('the judge enters emergency extensions and no closed day', async () => {
    const { user } = renderInCourt(<SettingsScreen />, court, judge);

    await user.click(await screen.findByRole('tab', { name: 'Closed days' }));
    expect(await screen.findByRole('form', { name: 'Enter an emergency extension' })).toBeTruthy();
    expect(screen.queryByRole('form', { name: 'Enter a closed day' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Take back/ })).toBeNull();
  });
});
