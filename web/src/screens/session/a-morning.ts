/**
 * A morning of invented people for specs: thirteen places, the eighth in hand. Plain objects as the API answers them;
 * the agreed schema checks every one.
 */
export const CITE = (text: string) => ({ code: text.split(' ')[0] ?? '', text });

const GAUGE = { capacity: 150, heard: 121, inHand: 9, stillSet: 41, over: 21, free: 0 };
export const SESSION = {
  sessionId: 's-1',
  name: 'STAR Court, morning',
  department: 'Dept. 260',
  courthouse: 'Compton',
  judge: 'Judge R. Castellane',
  heldOn: '2026-12-01',
  startsAt: '09:30',
  endsAt: '12:00',
  staffingStartsAt: '08:30',
  state: 'open',
  hearingsSet: 13,
  gauge: GAUGE,
  closedBecause: null,
  version: 3,
};

interface RowWords {
  readonly place: number;
  readonly chosenName: string;
  readonly state: string;
  readonly hearingType?: string;
  readonly needs?: readonly (readonly [string, string])[];
  readonly more?: object;
}

function aRow({ place, chosenName, state, hearingType = 'Progress review', needs = [], more = {} }: RowWords) {
  const wasCalled = ['HEARD', 'IN_HAND'].includes(state);
  return {
    hearingId: `h-${place}`,
    caseId: `c-${place}`,
    petitionId: `p-${place}`,
    place,
    startsAt: '09:30',
    minutes: 12,
    chosenName,
    pronouns: 'she/her',
    hearingType,
    state,
    needs: needs.map(([kind, words]) => ({ kind, words })),
    checkedInAt: '2026-12-01T17:10:00Z',
    calledAt: wasCalled ? '2026-12-01T19:31:00Z' : null,
    concludedAt: state === 'HEARD' ? '2026-12-01T18:00:00Z' : null,
    minuteSigned: state === 'HEARD',
    notYetFinal: false,
    nextOn: null,
    version: 4,
    ...more,
  };
}

const HEARD = { state: 'HEARD' } as const;
const MARISOL_NEEDS = [
  ['INTERPRETER', 'Spanish'],
  ['DUAL_CASE', 'Dual case'],
  ['KEEP_APART', 'Keep apart 2'],
] as const;

export const MORNING_ROWS = [
  aRow({ place: 1, chosenName: 'Imani', ...HEARD, more: { nextOn: '2026-12-29' } }),
  aRow({ place: 2, chosenName: 'Sol', ...HEARD, more: { nextOn: '2027-01-05' } }),
  aRow({ place: 3, chosenName: 'Brie', ...HEARD, more: { notYetFinal: true, nextOn: '2026-12-18' } }),
  aRow({
    place: 4,
    chosenName: 'Kaya',
    state: 'CONTINUED',
    more: { nextOn: '2026-12-22', calledAt: '2026-12-01T18:31:00Z', minuteSigned: true },
  }),
  aRow({ place: 5, chosenName: 'Devon', ...HEARD, more: { nextOn: '2026-12-15' } }),
  aRow({ place: 6, chosenName: 'Nayeli', ...HEARD, more: { nextOn: '2027-01-12' } }),
  aRow({ place: 7, chosenName: 'Rae', ...HEARD, more: { nextOn: '2027-01-05', minuteSigned: false, notYetFinal: true } }),
  aRow({ place: 8, chosenName: 'Marisol', state: 'IN_HAND', needs: MARISOL_NEEDS, more: { startsAt: '11:02', nextOn: '2027-01-05' } }),
  aRow({
    place: 9,
    chosenName: 'Zuri',
    state: 'CHECKED_IN',
    hearingType: 'Hearing before jurisdiction',
    needs: [
      ['WARRANT', 'Warrant out'],
      ['DUAL_CASE', 'Dual case'],
    ],
    more: { startsAt: '11:16', checkedInAt: '2026-12-01T18:58:00Z' },
  }),
  aRow({
    place: 10,
    chosenName: 'Theo',
    state: 'CHECKED_IN',
    hearingType: 'Detention hearing',
    needs: [
      ['CUSTODY', 'In custody'],
      ['SUPPORT_PERSON', 'Aunt with him'],
    ],
    more: { startsAt: '11:34', pronouns: 'he/him', checkedInAt: '2026-12-01T18:45:00Z' },
  }),
  aRow({
    place: 11,
    chosenName: 'Ana Lucía',
    state: 'CHECKED_IN',
    needs: [
      ['REMOTE', 'Remote, her choice'],
      ['INTERPRETER', 'Spanish'],
    ],
    more: { startsAt: '11:45', checkedInAt: '2026-12-01T19:36:00Z' },
  }),
  aRow({
    place: 12,
    chosenName: 'Jade',
    state: 'SET',
    hearingType: 'Written report',
    needs: [
      ['WARRANT', 'Warrant held'],
      ['AWAY', 'Away 6 days'],
    ],
    more: { startsAt: '11:55', checkedInAt: null },
  }),
  aRow({ place: 13, chosenName: 'Priya', state: 'VACATED', more: { checkedInAt: null, nextOn: '2026-12-15' } }),
];

export const MORNING = {
  session: SESSION,
  clerk: 'T. Ferro',
  here: 2,
  remote: 1,
  away: 1,
  heard: 7,
  notYetFinal: 2,
  rows: MORNING_ROWS,
  closedPlaces: [],
  suggestion: 'Call 10 before 9? In custody, waiting 55 min, lunch at the hall is at 12:00.',
  next: {
    ...SESSION,
    sessionId: 's-2',
    name: 'Afternoon',
    startsAt: '13:30',
    endsAt: '16:00',
    state: 'planned',
    gauge: { ...GAUGE, heard: 0, inHand: 0, stillSet: 116, over: 0, free: 34 },
  },
};
