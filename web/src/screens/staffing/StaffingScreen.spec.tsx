import { afterEach, describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { namesChoice } from '../../parts/names/names.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt, type Answers } from '../../testing/court.tsx';
import { StaffingScreen } from './StaffingScreen.tsx';

const HEARING = '0197dd08-5400-7c22-a35f-2302e8a3e5d1';
const OTHER = '0197dd08-5400-7c22-a35f-2302e8a3e5d2';
const SESSION = '0197dd08-5400-7c22-a35f-2302e8a3e5d3';
const LATER = '0197dd08-5400-7c22-a35f-2302e8a3e5d4';

afterEach(() => namesChoice.write('shown'));

const line = {
  lineId: 'l-1',
  agency: 'probation',
  agencyWords: 'Probation',
  kind: 'recommendation',
  kindWords: 'Recommendation',
  words: 'Home on a trial, with calls each evening.',
  askInChambers: true,
  doNotRaise: false,
  isPrivileged: false,
  optedIn: false,
  enteredBy: 'R. Lund',
  enteredOn: '2026-12-01',
  isMine: false,
  mayTakeBack: false,
  mayFlag: false,
  mayOptIn: false,
  version: 1,
};
const hers = {
  ...line,
  lineId: 'l-2',
  agency: 'advocate',
  agencyWords: 'Advocate',
  kind: 'do_not_raise',
  kindWords: 'Not to say aloud',
  words: 'Do not ask about the aunt.',
  askInChambers: false,
  isPrivileged: true,
  enteredBy: 'M. Vega',
};
const row = {
  hearingId: HEARING,
  place: 3,
  startsAt: '09:20',
  chosenName: 'Theo',
  hearingType: 'Progress review',
  minutes: 10,
  lines: [line, hers],
  reports: [
    {
      reportId: 'r-1',
      fromWords: 'Social worker',
      kindWords: 'Placement report',
      dueOn: '2026-11-28',
      receivedOn: null,
      standing: 'missing',
      standingWords: 'Missing, due 3 days ago',
    },
  ],
  recommendations: [
    { agencyWords: 'Probation', source: 'line', words: 'Home on a trial.', on: '2026-12-01', differs: true },
    { agencyWords: 'Child welfare', source: 'report', words: 'Stay where he is.', on: '2026-11-24', differs: true },
  ],
  inChambers: 1,
  notAloud: 1,
  silent: ['Coordinator'],
};
const second = {
  ...row,
  hearingId: OTHER,
  place: 4,
  startsAt: '09:30',
  chosenName: 'Marisol',
  lines: [],
  reports: [],
  recommendations: [],
  inChambers: 0,
  notAloud: 0,
};
const session = { sessionId: SESSION, name: 'STAR Court, morning', heldOn: '2026-12-01' };
const talk = {
  session,
  sessions: [session, { ...session, sessionId: LATER, heldOn: '2026-12-08' }],
  sessionStartsAt: '09:30',
  meetsAt: '08:30',
  state: 'open',
  stateWords: 'Open',
  version: 2,
  acts: [{ name: 'end', open: true, why: '', cites: [] }],
  rows: [row, second],
  attendance: [
    {
      agency: 'probation',
      agencyWords: 'Probation',
      name: 'R. Lund',
      state: 'present',
      stateWords: 'Here',
      isRequired: true,
      mayEnter: false,
    },
    {
      agency: 'advocate',
      agencyWords: 'Advocate',
      name: null,
      state: 'expected',
      stateWords: 'Expected',
      isRequired: false,
      mayEnter: false,
    },
  ],
  quorumIsMet: false,
  quorumWords: 'Not at the table yet: child welfare.',
  time: {
    youths: 2,
    secondsPerYouth: 150,
    minutesNeeded: 5,
    minutesThere: 30,
    words: '2 youths take 5 minutes; there are 30 until the session.',
  },
  writesFor: [],
  whyNotWrite: 'You read these lines. They are written by probation, child welfare, the advocate and the coordinator.',
  whyNotOptIn: null,
  mayAddItems: false,
  actionItems: [],
  keptUntil: '2027-05-30',
};
const mine = { ...talk, writesFor: [{ agency: 'advocate', words: 'Advocate', isPrivileged: true }], whyNotWrite: null };

const open = (answers: Answers = {}, seat: 'JUDGE' | 'MINORS_COUNSEL' | 'ADVOCATE' = 'JUDGE', at = '/staffing') =>
  renderInCourt(<StaffingScreen />, { staffing: talk, ...answers }, { path: '/staffing', at, viewer: { seat, acts: ['staffing.read'] } });
const youth = async (name: string) => {
  const head = await screen.findByRole('heading', { name, level: 2 });
  const item = head.closest('li');
  if (item === null) throw new Error('A youth stands in the list.');
  return within(item);
};

describe('the judge at half past eight', () => {
  test('finds each youth in the order of the docket, one line per agency, what differs and what is missing', async () => {
    const { container } = open();
    const theo = await youth('Theo');

    expect(theo.getByText('Home on a trial, with calls each evening.')).toBeTruthy();
    expect(theo.getByText('1 to ask in chambers')).toBeTruthy();
    expect(theo.getByText('1 not to say aloud')).toBeTruthy();
    expect(theo.getByText('Missing, due 3 days ago')).toBeTruthy();
    expect(theo.getByText('2 differ')).toBeTruthy();
    expect(theo.getByText('No line yet from: Coordinator')).toBeTruthy();
    expect(screen.getByText('Not at the table yet: child welfare.')).toBeTruthy();
    expect(screen.getByText(/^The team meets at 8:30\. 2 youths take 5 minutes; there are 30 until the session\.$/)).toBeTruthy();
    await expectNoAxeFindings(container);
  });

  test('goes from one youth to the next with N and back with B, and the address keeps the place', async () => {
    const { user, router } = open();
    await youth('Theo');

    await user.keyboard('n');
    expect(router.state.location.search).toBe(`?row=${OTHER}`);
    expect((await youth('Marisol')).getByText('No line yet.')).toBeTruthy();
    await user.keyboard('b');
    expect(router.state.location.search).toBe(`?row=${HEARING}`);
  });

  test('another session is chosen by its day', async () => {
    const { user, router } = open();
    await youth('Theo');

    await user.click(screen.getByRole('button', { name: /Session/ }));
    await user.click(await screen.findByRole('option', { name: /Dec 8/ }));
    expect(router.state.location.search).toBe(`?session=${LATER}`);
  });
});

test('counsel reads, and is told who writes', async () => {
  const { container } = open({}, 'MINORS_COUNSEL');
  const theo = await youth('Theo');

  expect(theo.getByText(talk.whyNotWrite)).toBeTruthy();
  expect(theo.queryByRole('button', { name: 'Write a line' })).toBeNull();
  expect(theo.queryByRole('checkbox')).toBeNull();
  await expectNoAxeFindings(container);
});

describe('the advocate', () => {
  test('writes a line by keys alone; it stays the advocate’s own unless the box is ticked', async () => {
    const sent: unknown[] = [];
    const writeLine = ({ input }: { readonly input: unknown }) => (sent.push(input), { __typename: 'StaffingChanged', staffing: mine });
    const { user } = open({ staffing: mine, writeLine }, 'ADVOCATE');
    await youth('Theo');

    await user.keyboard('a');
    const form = screen.getByRole('form', { name: 'Write a line: Theo' });
    await user.type(within(form).getByLabelText('One sentence'), 'He asks for his own clothes.{Enter}');
    expect(await screen.findByText('Saved.')).toBeTruthy();
    expect(sent).toEqual([
      {
        sessionId: SESSION,
        hearingId: HEARING,
        agency: 'advocate',
        kind: 'went_well',
        words: 'He asks for his own clothes.',
        askInChambers: false,
        doNotRaise: false,
        optedIn: false,
      },
    ]);
    expect(within(form).getByLabelText('One sentence')).toHaveProperty('value', '');
  });

  test('is told at the field what a line is, and nothing typed is lost', async () => {
    const { user } = open({ staffing: mine }, 'ADVOCATE');
    await youth('Theo');

    await user.click((await youth('Theo')).getByRole('button', { name: 'Write a line' }));
    const form = screen.getByRole('form', { name: 'Write a line: Theo' });
    await user.click(within(form).getByRole('button', { name: 'Keep the line' }));
    expect(within(form).getAllByText('The line is empty. Write one sentence.').length).toBeGreaterThan(0);
    await user.type(within(form).getByLabelText('One sentence'), 'He asks for');
    await user.keyboard('{Escape}');
    await user.keyboard('nb');
    await user.keyboard('a');
    expect(screen.getByLabelText('One sentence')).toHaveProperty('value', 'He asks for');
  });
});

describe('when there is nothing to show', () => {
  test('a session that is not this person’s says so', async () => {
    const { container } = open({ staffing: null });

    expect(await screen.findByText('No staffing here')).toBeTruthy();
    await expectNoAxeFindings(container);
  });

  test('an empty docket says so', async () => {
    open({ staffing: { ...talk, rows: [] } });

    expect(await screen.findByText('Nobody is on this docket')).toBeTruthy();
  });

  test('a fault is said, and can be tried again', async () => {
    open({
      staffing: () => {
        throw new Error('The line was cut.');
      },
    });

    expect(await screen.findByRole('button', { name: /again/i })).toBeTruthy();
  });
});

test('hidden names leave neither a name nor a sentence on the page', async () => {
  namesChoice.write('hidden');
  const { container } = open();

  expect(await screen.findByRole('heading', { name: 'Youth 3' })).toBeTruthy();
  expect(container.innerHTML).not.toMatch(/Theo|Marisol|aunt|trial/);
});
