import type { BoardLineFragment } from '../../gql/graphql.ts';

type Arrival = BoardLineFragment['arrivals'][number];

/** Somebody on the board; say only what matters. */
export function anArrival(fields: Partial<Arrival> = {}): Arrival {
  return {
    __typename: 'Arrival',
    arrivalId: null,
    who: 'minors_counsel',
    whoWords: 'Counsel for the youth',
    name: 'P. Lindqvist',
    participationId: 'pt-1',
    state: 'expected',
    stateWords: 'Expected',
    at: null,
    version: null,
    ...fields,
  };
}

/** A row of the check-in board as the API answers it; say only what matters. */
export function aBoardRow(fields: Partial<BoardLineFragment> = {}): BoardLineFragment {
  const place = fields.place ?? 9;
  return {
    __typename: 'BoardRow',
    hearingId: `h-${place}`,
    caseId: `c-${place}`,
    version: 4,
    place,
    startsAt: '11:16',
    chosenName: 'Zuri',
    state: 'CHECKED_IN',
    typeWords: 'Progress review',
    waitingMinutes: 12,
    waitColour: 'none',
    isLate: false,
    expectedAt: null,
    waitingPlaceId: null,
    waitingPlace: null,
    waitingPlaceWarning: null,
    interpreterWords: null,
    counselReady: false,
    transportWords: null,
    mode: 'in_person',
    remoteConsent: null,
    companyWords: null,
    checkedInAt: '2026-12-01T19:20:00Z',
    secondCalledAt: null,
    roomClearedAt: null,
    pausedAt: null,
    pausedSeconds: 0,
    suggestion: null,
    needs: [],
    absent: null,
    arrivals: [
      anArrival({ who: 'youth', whoWords: 'The youth', name: 'Zuri', state: 'arrived', stateWords: 'Here', participationId: null }),
      anArrival(),
    ],
    ...fields,
  };
}

/** A board of two: one who waits too long, one who is late. */
export const A_BOARD = {
  now: '2026-12-01T19:40:00Z',
  waitAmber: 20,
  waitRed: 45,
  session: {
    sessionId: 's-1',
    name: 'STAR Court, morning',
    department: 'Dept. 260',
    courthouse: 'Compton',
    judge: 'Judge R. Castellane',
    heldOn: '2026-12-01',
    startsAt: '09:30',
    endsAt: '12:00',
    state: 'open',
  },
  roomLeft: { words: '20 minutes to noon, 41 still set. The afternoon has 34 free.', short: 21 },
  waitingPlaces: [
    { resourceId: 'w-1', name: 'East corridor', capacity: 4, taken: 1 },
    { resourceId: 'w-2', name: 'Room 2', capacity: null, taken: 0 },
  ],
  suggestion: { hearingId: 'h-10', words: 'Call 10 before 9? In custody, waiting 55 min, lunch at the hall is at 12:00.' },
  rows: [
    aBoardRow({ place: 9, waitingMinutes: 24, waitColour: 'amber' }),
    aBoardRow({
      place: 10,
      chosenName: 'Theo',
      waitingMinutes: 55,
      waitColour: 'red',
      transportWords: 'Sheriff, arrived',
      suggestion: 'In custody',
    }),
    aBoardRow({
      place: 12,
      chosenName: 'Jade',
      state: 'SET',
      waitingMinutes: null,
      checkedInAt: null,
      isLate: true,
      expectedAt: '11:50',
      absent: {
        __typename: 'AbsentCheck',
        may: false,
        missing: ['Wait until 12:55: late is not absent.', 'Try the advocate.'],
        words: 'Said to come by 11:50 am; not here yet. Not absent before 12:55 pm.',
        secondCalledAt: null,
        triedAdvocateAt: null,
        triedOfficerAt: '2026-12-01T19:38:00Z',
      },
      arrivals: [anArrival({ who: 'youth', whoWords: 'The youth', name: 'Jade', participationId: null })],
    }),
  ],
};
