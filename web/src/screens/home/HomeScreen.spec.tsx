import { afterEach, describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { namesChoice } from '../../parts/names/names.ts';
import { expectNoAxeFindings } from '../../testing/axe.ts';
import { renderInCourt } from '../../testing/court.tsx';
import { OutcomeScreen } from '../outcome/OutcomeScreen.tsx';
import { HomeScreen } from './HomeScreen.tsx';
import { aClock } from '../../testing/a-clock.ts';

afterEach(() => namesChoice.write('shown'));

const youth = {
  youthId: 'y1',
  chosenName: 'Dante',
  pronouns: 'he/him',
  caseId: 'k1',
  hearingId: 'h1',
  place: 3,
  ahead: 3,
  startsAt: '14:10',
  hearingType: 'First hearing',
  state: 'SET',
  needs: [],
  nextOn: '2026-12-14',
  nextAt: '08:45',
  nextType: 'Detention hearing',
};
const outcome = {
  outcomeId: 'x1',
  hearingId: null,
  place: 9,
  chosenName: 'Zuri',
  heldOn: '2026-12-01',
  result: 'Petition dismissed and sealed',
  signedAt: '2026-12-01T19:52:00Z',
  nextOn: null,
  nextAt: null,
  goesOn: ['Petition ending 2207 goes on.'],
  sealed: true,
  reachableUntil: '2026-12-02',
  ordersSpoken: [
    {
      orderId: 'o1',
      ordinal: 1,
      words: 'The petition is dismissed.',
      ownerRole: '',
      dueOn: null,
      state: 'GIVEN',
      doneOn: null,
      note: null,
      givenOn: '2026-12-01',
      daysLate: 0,
    },
  ],
  documents: [
    {
      documentId: 'd1',
      kind: 'notice_youth',
      title: 'Notice to the youth',
      language: 'en',
      pages: 2,
      state: 'ready',
      url: '/documents/d1',
    },
  ],
};
const section = {
  key: 'conditions',
  title: 'Conditions',
  empty: 'No order runs.',
  leftOut: 2,
  gauge: null,
  rows: [
    {
      rowId: 'r1',
      chosenName: 'Dante',
      place: 3,
      words: 'A call every Sunday',
      detail: 'the home writes it down',
      on: '2026-12-06',
      at: '17:00',
      caseId: 'k1',
      hearingId: null,
      state: 'care',
      stateWords: 'Due Sunday',
      cite: { text: 'WIC 730(b)', code: 'WIC' },
    },
  ],
};
const day = {
  today: '2026-12-01',
  sections: [],
  mine: [youth],
  outcomes: [outcome],
  clocks: [
    aClock({
      name: 'Jurisdiction, ending 2207',
      lastDay: '2026-12-04',
      words: 'Last day: 30 days from Nov 4',
      cite: { text: 'WIC 657(a)', code: 'WIC' },
    }),
  ],
  clocksMissing: ['Petition ending 2207: the record does not hold the day of the detention order.'],
};
const counsel = { viewer: { seat: 'MINORS_COUNSEL' as const, seatWords: 'Counsel for the youth' } };

test('counsel reads who is before them, what was signed, what it leaves, and the last days', async () => {
  const { container } = renderInCourt(<HomeScreen />, { home: day }, counsel);

  expect(await screen.findByText('3 before you')).toBeTruthy();
  expect(screen.getByText('Zuri: petition dismissed and sealed')).toBeTruthy();
  expect(screen.getByText('11:52')).toBeTruthy();
  expect(screen.getByRole('link', { name: /Notice to the youth/ })).toHaveProperty('pathname', '/documents/d1');
  expect(screen.getByText('in 3 days')).toBeTruthy();
  expect(screen.getByText(/the record does not hold the day of the detention order/)).toBeTruthy();
  await expectNoAxeFindings(container);
});

test('with names hidden no name is left on the page', async () => {
  namesChoice.write('hidden');
  const { container } = renderInCourt(<HomeScreen />, { home: day }, counsel);

  await screen.findByText('3 before you');

  expect(container.innerHTML).not.toMatch(/Dante|Zuri/);
});

test('a day without youths says so and names the next date', async () => {
  renderInCourt(
    <HomeScreen />,
    {
      home: {
        ...day,
        mine: [{ ...youth, hearingId: null, startsAt: null, place: null, ahead: null, state: null, hearingType: null }],
        outcomes: [],
      },
    },
    counsel,
  );

  expect(await screen.findByText('No youth of yours is set today.')).toBeTruthy();
  expect(screen.getByText('The next is Monday, December 14.')).toBeTruthy();
  expect(screen.getByText('Nothing signed yet today.')).toBeTruthy();
});

test('an outcome that is sealed, absent or somebody else’s is one and the same page', async () => {
  renderInCourt(<OutcomeScreen />, { outcome: null }, { ...counsel, path: '/outcomes/:outcomeId', at: '/outcomes/x1' });

  expect(await screen.findByText('Nothing here under that number.')).toBeTruthy();
});

describe('the screens of a seat', () => {
  test('each stands as its own list with its day, its state in words, its law, and what it leaves out', async () => {
    const { container, user, router } = renderInCourt(<HomeScreen />, { home: { ...day, sections: [section] } }, counsel);

    const list = await screen.findByRole('grid', { name: 'Conditions' });
    expect(within(list).getByText('Sun Dec 6')).toBeTruthy();
    expect(within(list).getByText('Due Sunday')).toBeTruthy();
    expect(within(list).getByRole('button', { name: 'WIC 730(b), open the section' })).toBeTruthy();
    expect(screen.getByText('2 more are not shown here.')).toBeTruthy();
    await expectNoAxeFindings(container);

    await user.keyboard('5');
    expect(document.activeElement?.id).toBe('home-conditions');
    await user.click(within(list).getByRole('row'));
    expect(router.state.location.pathname).toBe('/cases/k1');
  });

  test('own youths of today stand once: the screen of that name is the top of the page, and the keys go on with the next', async () => {
    const today = { ...section, key: 'today', title: 'My youths today' };
    const { user } = renderInCourt(<HomeScreen />, { home: { ...day, sections: [today, section] } }, counsel);

    expect(await screen.findByRole('grid', { name: 'Conditions' })).toBeTruthy();
    expect(screen.getAllByRole('grid', { name: 'My youths today' })).toHaveLength(1);
    await user.keyboard('5');
    expect(document.activeElement?.id).toBe('home-conditions');
  });

  test('a seat without youths of its own has its screens alone, with the first digit for the first', async () => {
    const load = {
      ...section,
      key: 'load',
      title: 'Sessions ahead',
      rows: [],
      gauge: { value: 127, limit: 150, words: '127 of 150 minutes' },
    };
    const { container, user } = renderInCourt(
      <HomeScreen />,
      { home: { ...day, mine: [], sections: [load] } },
      { viewer: { seat: 'ADMINISTRATOR', seatWords: 'Administrator' } },
    );

    expect(await screen.findByRole('progressbar', { name: '127 of 150 minutes' })).toBeTruthy();
    expect(screen.getByText('No order runs.')).toBeTruthy();
    expect(screen.queryByText('My youths today')).toBeNull();
    await user.keyboard('1');
    expect(document.activeElement?.id).toBe('home-load');
    await expectNoAxeFindings(container);
  });

  test.each([
    ['leftover', { hearingId: 'h9' }, '/hearings/h9/minute'],
    ['today', { rowId: 's1', caseId: null, hearingId: null }, '/sessions/s1/sheet'],
    ['referrals', { caseId: null, hearingId: null }, '/queues'],
    ['load', { caseId: null, hearingId: null }, '/sessions'],
    ['outcomes', { caseId: null, hearingId: null }, '/'],
  ])('a row of “%s” opens where its work is done; a figure opens nothing', async (key, words, path) => {
    const rows = section.rows.map((row) => ({ ...row, ...words, chosenName: null, cite: null }));
    const { user, router } = renderInCourt(
      <HomeScreen />,
      { home: { ...day, mine: [], sections: [{ ...section, key, rows }] } },
      { viewer: { seat: 'CALENDAR_CLERK', seatWords: 'Calendar clerk' } },
    );

    await user.click(within(await screen.findByRole('grid', { name: 'Conditions' })).getByRole('row'));
    expect(router.state.location.pathname).toBe(path);
  });

  test('hidden names stand in no line of a screen', async () => {
    namesChoice.write('hidden');
    const { container } = renderInCourt(<HomeScreen />, { home: { ...day, sections: [section] } }, counsel);

    await screen.findByRole('grid', { name: 'Conditions' });
    expect(container.innerHTML).not.toMatch(/Dante/);
  });
});
