import { expect, test } from '@jest/globals';
import type { OrderLineFragment, SessionFactsFragment } from '../../gql/graphql.ts';
import { factsOf } from './good-cause.ts';
import { offersFor, offerWindow } from '../../parts/offers/next-offers.ts';

function aSession(heldOn: string, free: number, department = '260'): SessionFactsFragment {
  return {
    __typename: 'SessionLine',
    sessionId: heldOn,
    name: 'STAR Court, morning',
    department,
    courthouse: 'Compton',
    judge: 'Judge R. Castellane',
    heldOn,
    startsAt: '09:30',
    endsAt: '12:00',
    state: 'planned',
    hearingsSet: 3,
    closedBecause: null,
    version: 1,
    gauge: { __typename: 'Gauge', capacity: 150, heard: 0, inHand: 0, stillSet: 150 - free, over: 0, free },
  };
}

function anOrder(more: Partial<OrderLineFragment>): OrderLineFragment {
  return {
    __typename: 'CourtOrder',
    orderId: 'o-1',
    ordinal: 1,
    words: 'The report is filed and served.',
    ownerRole: 'probation_officer',
    dueOn: '2026-11-17',
    state: 'NOT_DONE',
    doneOn: null,
    note: null,
    givenOn: '2026-11-03',
    daysLate: 14,
    ...more,
  };
}

test('the first three sessions of the department that have the minutes are offered, in order', () => {
  const sessions = [
    aSession('2026-12-22', 40),
    aSession('2026-12-08', 5),
    aSession('2026-12-15', 15),
    aSession('2026-12-10', 90, '261'),
    aSession('2026-12-29', 60),
    aSession('2027-01-05', 60),
  ];

  expect(offersFor(sessions, { department: '260', minutes: 15, latest: null }).map(({ heldOn }) => heldOn)).toEqual([
    '2026-12-15',
    '2026-12-22',
    '2026-12-29',
  ]);
});

test('a session after the last lawful day is not offered; the last day itself is', () => {
  const sessions = [aSession('2026-12-15', 40), aSession('2026-12-16', 40)];

  expect(offersFor(sessions, { department: '260', minutes: 15, latest: '2026-12-15' }).map(({ heldOn }) => heldOn)).toEqual(['2026-12-15']);
});

test('the search begins tomorrow', () => {
  expect(offerWindow('2026-12-01')).toEqual({ from: '2026-12-02', to: '2027-01-15' });
});

test('the facts of a late report are read from the record', () => {
  expect(factsOf('report', [anOrder({})])).toBe('Ordered and not done: The report is filed and served. It was due Tuesday, November 17.');
});

test('where the record holds no facts the sentence is empty and must be typed', () => {
  expect(factsOf('report', [anOrder({ state: 'DONE', daysLate: 0 })])).toBe('');
  expect(factsOf('witness', [anOrder({})])).toBe('');
});
