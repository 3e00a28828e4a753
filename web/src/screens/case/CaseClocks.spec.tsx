import { describe, expect, test } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { aClock } from '../../testing/a-clock.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt } from '../../testing/court.tsx';
import { CaseScreen } from './CaseScreen.tsx';

const CASE_ID = '0197dd08-5400-7c22-a35f-2302e8a3e5d2';
const OTHER_ID = '0197dd08-5400-7c22-a35f-2302e8a3e5d3';
const file = {
  caseId: CASE_ID,
  number: '24CMJV20110',
  branch: '602',
  youthId: 'y1',
  chosenName: 'Zuri',
  pronouns: 'she/her',
  age: 16,
  version: 1,
  otherCases: [{ caseId: OTHER_ID, number: '24CCJP60101', branch: '300', nextOn: null }],
  warrants: [],
  acts: [],
  identity: null,
  petitions: [],
  hearings: [],
  participants: [],
};
const happening = {
  clockEventId: 'e1',
  kind: 'doubt_declared',
  words: 'Doubt declared',
  happenedOn: '2026-11-20',
  happenedAt: null,
  petitionEnding: '2207',
  enteredBy: 'T. Ferro',
  mayTakeBack: true,
  version: 1,
};
const waiver = {
  clockChangeId: 'g1',
  kind: 'time_waiver',
  words: 'Time waived on Monday, November 9, 2026, in general.',
  clock: null,
  clockWords: null,
  petitionEnding: null,
  madeOn: '2026-11-09',
  fromOn: null,
  untilOn: null,
  ground: null,
  reason: null,
  hearingId: null,
  enteredBy: 'B. Ostrander',
  mayTakeBack: true,
  version: 1,
};
const jurisdiction = aClock({ name: 'Begin the jurisdiction hearing', lastDay: '2026-12-04', binding: true });
const own = {
  caseId: CASE_ID,
  branch: '602',
  today: '2026-12-01',
  clocks: [
    aClock({ name: 'Serve the report', lastDay: '2026-12-02' }),
    jurisdiction,
    aClock({ name: 'Review the placement', lastDay: '2026-11-25', missed: true, daysLeft: -6, remedies: 'Set the hearing now.' }),
  ],
  missing: ['The record does not say when the youth was taken into custody.'],
  questions: [],
  windows: [
    {
      type: 'jurisdiction',
      typeWords: 'Jurisdiction hearing',
      petitionEnding: '2207',
      earliest: null,
      latest: '2026-12-04',
      safe: '2026-12-04',
      words: 'The last lawful day is Friday, December 4, 2026 (WIC 657(a)).',
      binding: jurisdiction,
      cites: [{ text: 'WIC 657(a)', code: 'WIC' }],
      mayRelax: 'The youth can waive time through counsel.',
      relaxedBy: ['TIME_WAIVER'],
    },
  ],
  happenings: [happening],
  changes: [waiver],
  circumstances: [],
  petitions: [{ petitionId: '0197dd08-5400-7c22-a35f-2302e8a3e5d4', ending: '2207', kind: '602' }],
  otherCases: [],
  acts: [],
};
const other = { ...own, caseId: OTHER_ID, branch: '300', clocks: [aClock({ name: 'Review in six months', lastDay: '2027-02-01' })] };
const anAct = (name: string, open: boolean) => ({ name, open, why: open ? '' : 'The clerk enters this.', cites: [] });
const ACTS = ['recordClockEvent', 'changeClock', 'establishCircumstance'];
const clocks = (open: boolean) => ({ ...own, otherCases: [other], acts: ACTS.map((name) => anAct(name, open)) });
const court = { case: file, caseClocks: clocks(true) };
const clerk = {
  path: '/cases/:caseId',
  at: `/cases/${CASE_ID}?view=clocks`,
  viewer: { acts: ['clocks.read', 'clock.record', 'clock.change'] },
};

describe('The clocks of a case', () => {
  test('the one that binds stands first, the other case below, and what is missing is said', async () => {
    const { container } = renderInCourt(<CaseScreen />, court, clerk);

    const table = await screen.findByRole('table', { name: 'Clocks of this case' });
    const named = within(table)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent?.replace(/\s*WIC.*/, ''));
    expect(named).toEqual(['Begin the jurisdiction hearing', 'Review the placement', 'Serve the report']);
    expect(within(table).getByText('Binds')).toBeTruthy();
    expect(screen.getAllByText('The record does not say when the youth was taken into custody.')).not.toHaveLength(0);
    expect(screen.getByRole('region', { name: 'The youth’s other case 24CCJP60101' })).toBeTruthy();
    expect(screen.getAllByText('Lawful: up to Fri Dec 4')).not.toHaveLength(0);
    await expectNoAxeFindings(container);
  });

  test('a missed clock is told at the top of the page with its remedy, on the first view too, and that the program does nothing', async () => {
    renderInCourt(<CaseScreen />, court, { ...clerk, at: `/cases/${CASE_ID}` });

    const told = await screen.findByText('One last day has passed, and nothing on record met it');
    const alert = within(told.closest<HTMLElement>('[role=status]') ?? document.body);
    expect(alert.getByText(/Set the hearing now\./)).toBeTruthy();
    expect(alert.getByText(/^Nothing is released or dismissed by this program\./)).toBeTruthy();
  });

  test('the address keeps the view', async () => {
    const { user, router } = renderInCourt(<CaseScreen />, court, { ...clerk, at: `/cases/${CASE_ID}` });

    await user.click(await screen.findByRole('tab', { name: /Clocks/ }));
    expect(router.state.location.search).toBe('?view=clocks');
    await user.keyboard('k');
    expect(router.state.location.search).toBe('');
  });

  test('what happened stands in the order of time, and an entry is taken back after one more question', async () => {
    const taken = { __typename: 'ClockEventChanged', caseId: CASE_ID, happening, stands: false };
    const { user, asked } = renderInCourt(<CaseScreen />, { ...court, takeBackClockEvent: taken }, clerk);

    const [history] = await screen.findAllByRole('table', { name: /^What was entered/ });
    const lines = within(history ?? document.body).getAllByRole('rowheader');
    expect(lines.map((cell) => cell.textContent)).toEqual([waiver.words, 'Doubt declared']);
    await user.click(screen.getAllByRole('button', { name: 'Take back: Doubt declared' })[0] ?? document.body);
    expect(document.activeElement?.textContent).toBe('Keep it');
    await user.click(screen.getByRole('button', { name: 'Yes, take it back' }));
    expect(await screen.findByText('Taken back: Doubt declared. The clocks are counted without it.')).toBeTruthy();
    expect(asked).toContain('TakeBackClockEvent');
  });

  test('a seat that may not enter sees why', async () => {
    renderInCourt(<CaseScreen />, { case: file, caseClocks: clocks(false) }, clerk);

    expect((await screen.findByRole('button', { name: 'Enter what happened' })).getAttribute('aria-disabled')).toBe('true');
    expect(screen.getAllByText('The clerk enters this.')).not.toHaveLength(0);
  });

  test('a seat that reads no clocks has no such view', async () => {
    const { asked } = renderInCourt(<CaseScreen />, court, { ...clerk, viewer: { acts: [] } });

    expect(await screen.findByRole('heading', { name: 'Zuri' })).toBeTruthy();
    expect(screen.queryByRole('tab')).toBeNull();
    expect(asked).not.toContain('CaseClocks');
  });
});

describe('What a party may still do', () => {
  const choice = aClock({ name: 'Ask to appear by phone', lastDay: '2026-12-02', daysLeft: 1, choice: true });
  const past = aClock({ name: 'Challenge the judge', lastDay: '2026-11-25', daysLeft: -6, missed: true, choice: true });

  test('stands apart from the duties of the court, without a flag, and is never told as missed', async () => {
    const caseClocks = { ...clocks(true), otherCases: [], clocks: [jurisdiction, choice, past] };
    const { container } = renderInCourt(<CaseScreen />, { case: file, caseClocks }, clerk);

    const rights = await screen.findByRole('table', { name: /^What a party may still do/ });
    expect(within(rights).getByText('1 day left').closest('.tag, .state-word, [class*=stop]')).toBeNull();
    expect(within(rights).getByText('Past')).toBeTruthy();
    expect(within(screen.getByRole('table', { name: 'Clocks of this case' })).queryByText(/appear by phone/)).toBeNull();
    expect(screen.queryByText(/nothing on record met it/)).toBeNull();
    await expectNoAxeFindings(container);
  });
});

describe('A question that decides a clock', () => {
  const question = {
    name: 'transfer_motion_made',
    words: 'Is it so? The prosecutor asks to move the case to adult court.',
    petitionId: '0197dd08-5400-7c22-a35f-2302e8a3e5d4',
    petitionEnding: '2207',
    decides: ['TRANSFER_REPORT_2CD'],
  };
  const asking = (open: boolean) => ({ ...clocks(open), otherCases: [], questions: [question] });

  test('is answered by key with yes or no, on its petition, and the clocks are read again', async () => {
    const sent: unknown[] = [];
    const establishCircumstance = ({ input }: { readonly input: unknown }) => {
      sent.push(input);
      return {
        __typename: 'CircumstanceChanged',
        circumstance: {
          ...question,
          clockCircumstanceId: 'm1',
          holds: false,
          enteredOn: '2026-12-01',
          enteredBy: null,
          mayTakeBack: true,
          version: 1,
        },
      };
    };
    const { user, asked, container } = renderInCourt(
      <CaseScreen />,
      { case: file, caseClocks: asking(true), establishCircumstance },
      clerk,
    );

    const answers = within(await screen.findByRole('group', { name: question.words }));
    await expectNoAxeFindings(container);
    act(() => answers.getByRole('button', { name: 'No' }).focus());
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Entered. The clocks are counted with it.')).toBeTruthy();
    expect(sent).toEqual([{ caseId: CASE_ID, petitionId: question.petitionId, name: question.name, holds: false }]);
    expect(asked.filter((name) => name === 'CaseClocks').length).toBeGreaterThan(1);
  });

  test('that was answered already shows the refusal, and stays', async () => {
    const message = 'This was established already. Take it back first, then say it anew.';
    const establishCircumstance = {
      __typename: 'Invalid',
      code: 'INVALID',
      message: 'Something is wrong.',
      cites: [],
      problems: [{ field: 'name', message, cites: [] }],
    };
    const { user } = renderInCourt(<CaseScreen />, { case: file, caseClocks: asking(true), establishCircumstance }, clerk);

    await user.click(within(await screen.findByRole('group', { name: question.words })).getByRole('button', { name: 'Yes' }));
    expect((await screen.findByText(message)).closest('[role=alert]')).toBeTruthy();
    expect(screen.getByRole('group', { name: question.words })).toBeTruthy();
  });

  test('is only read by a seat that does not answer it', async () => {
    renderInCourt(<CaseScreen />, { case: file, caseClocks: asking(false) }, clerk);

    expect(await screen.findByText(question.words)).toBeTruthy();
    expect(screen.queryByRole('group', { name: question.words })).toBeNull();
  });
});

describe('Entering what happened', () => {
  test('a kind is found by typing, hours are asked for only where the law counts them, and the clocks are read again', async () => {
    const entered = { __typename: 'ClockEventChanged', caseId: CASE_ID, happening, stands: true };
    const { user, asked, container } = renderInCourt(<CaseScreen />, { ...court, recordClockEvent: entered }, clerk);

    await user.click(await screen.findByRole('button', { name: 'Enter what happened' }));
    const kind = screen.getByRole('combobox', { name: 'What happened' });
    expect(document.activeElement).toBe(kind);
    await user.type(kind, 'taken into');
    await user.click(await screen.findByRole('option', { name: 'Taken into custody' }));
    expect(screen.getByLabelText('Time')).toBeTruthy();
    await user.clear(kind);
    await user.type(kind, 'doubt');
    await user.click(await screen.findByRole('option', { name: 'Doubt declared' }));
    expect(screen.queryByLabelText('Time')).toBeNull();
    await expectNoAxeFindings(container);
    await user.click(screen.getByRole('button', { name: 'Enter it' }));
    expect(await screen.findByText('Entered: Doubt declared, Fri Nov 20. The clocks are counted anew.')).toBeTruthy();
    expect(asked.filter((name) => name === 'CaseClocks').length).toBeGreaterThan(1);
  });

  test('what is missing is said at its field, and closing keeps what was typed', async () => {
    const { user } = renderInCourt(<CaseScreen />, court, clerk);

    await user.click(await screen.findByRole('button', { name: 'Enter what happened' }));
    await user.click(screen.getByRole('button', { name: 'Enter it' }));
    expect((await screen.findAllByText('Choose what happened from the list.')).length).toBeGreaterThan(0);
    await user.type(screen.getByRole('combobox', { name: 'What happened' }), 'doubt');
    await user.keyboard('{Escape}{Escape}');
    expect(screen.queryByRole('form', { name: 'Enter what happened' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Enter what happened' }));
    expect(screen.getByRole<HTMLInputElement>('combobox', { name: 'What happened' }).value).toBe('doubt');
  });
});

describe('Changing a clock', () => {
  async function openChange(answers: object = {}) {
    const shown = renderInCourt(<CaseScreen />, { ...court, ...answers }, clerk);
    await shown.user.click(await screen.findByRole('button', { name: 'Change a clock' }));
    return { ...shown, form: within(screen.getByRole('form', { name: 'Change a clock' })) };
  }

  test('a general time waiver is entered', async () => {
    const { user, form, asked } = await openChange({
      changeClock: { __typename: 'ClockChanged', caseId: CASE_ID, change: waiver, stands: true },
    });

    await user.click(form.getByRole('radio', { name: 'Time waived' }));
    await user.click(form.getByRole('button', { name: 'Enter the change' }));
    expect(await screen.findByText(/^Entered: Time waived on Monday/)).toBeTruthy();
    expect(asked).toContain('ChangeClock');
  });

  test('a waiver to a day asks for the day', async () => {
    const { user, form, asked } = await openChange();

    await user.click(form.getByRole('radio', { name: 'Time waived' }));
    await user.click(form.getByRole('radio', { name: 'To a day' }));
    await user.click(form.getByRole('button', { name: 'Enter the change' }));
    expect((await form.findAllByText(/^Enter the day to which time is waived/)).length).toBeGreaterThan(0);
    expect(asked).not.toContain('ChangeClock');
  });

  test('an extension without facts is refused with WIC 682(b), and everything typed stays', async () => {
    const { user, form, asked } = await openChange();

    await user.click(form.getByRole('radio', { name: 'Extended' }));
    await user.click(form.getByRole('button', { name: /Clock$/ }));
    await user.click(await screen.findByRole('option', { name: /Begin the jurisdiction hearing/ }));
    await user.type(form.getByLabelText('New last day'), '2026-12-18');
    await user.click(form.getByRole('button', { name: /Ground$/ }));
    await user.click(await screen.findByRole('option', { name: 'Good cause' }));
    await user.type(form.getByRole('textbox', { name: 'Facts' }), 'agreed');
    await user.click(form.getByRole('button', { name: 'Enter the change' }));
    expect((await form.findAllByText(/Agreement or convenience is not good cause/)).length).toBeGreaterThan(0);
    expect(form.getAllByRole('button', { name: /WIC 682\(b\)/ })).not.toHaveLength(0);
    expect(form.getByRole<HTMLTextAreaElement>('textbox', { name: 'Facts' }).value).toBe('agreed');
    expect(asked).not.toContain('ChangeClock');
  });

  test('what the record refuses is shown with its cite, and nothing typed is lost', async () => {
    const message = 'Time waived: no clock that runs here is reached by it.';
    const refused = {
      __typename: 'RequirementsUnmet',
      code: 'UNMET',
      message,
      cites: [],
      unmet: [{ need: 'clock', message, countId: null, holderKey: null, cites: [{ text: 'WIC 657(a)', code: 'WIC' }] }],
    };
    const { user, form } = await openChange({ changeClock: refused });

    await user.click(form.getByRole('radio', { name: 'Time waived' }));
    await user.click(form.getByRole('button', { name: 'Enter the change' }));
    expect(await form.findByText(message, { exact: false })).toBeTruthy();
    expect(form.getByRole<HTMLInputElement>('radio', { name: 'Time waived' }).checked).toBe(true);
  });
});
