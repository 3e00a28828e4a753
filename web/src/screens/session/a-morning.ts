import { aClock } from '../../testing/a-clock.ts';

/**
 * A morning of invented people for specs: thirteen places, the eighth in hand. Plain objects as the API answers them;
 * the agreed schema checks every one.
 */
const CITE = (text: string) => ({ code: text.split(' ')[0] ?? '', text });

const GAUGE = { capacity: 150, heard: 121, inHand: 9, stillSet: 41, over: 21, free: 0 };
const SESSION = {
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

const anOrder = (ordinal: number, words: string, more: object) => ({
  orderId: `o-${ordinal}-${Object.keys(more).join('')}`,
  ordinal,
  words,
  ownerRole: 'probation_officer',
  dueOn: null,
  state: 'GIVEN',
  doneOn: null,
  note: null,
  givenOn: '2026-11-03',
  daysLate: 0,
  ...more,
});
const aBrief = (kind: string, words: string, more: object = {}) => ({ kind, subject: null, role: null, words, ...more });
const aPosition = (subject: string, role: string, words: string) => aBrief('position', words, { subject, role });
const aPerson = (appearanceId: string, [role, name]: readonly [string, string], attendance = 'present') => ({
  appearanceId,
  role,
  name,
  attendance,
  spoke: role === 'youth' ? true : null,
});
const anAct = (name: string, open = true, why = '') => ({ name, open, why, cites: [CITE('WIC 675')] });

export const MARISOL = {
  row: MORNING_ROWS[7],
  session: SESSION,
  youthId: 'y-8',
  age: 16,
  custody: 'group home',
  custodyDay: 41,
  spokenTo: 'likes to answer for herself, slow pace',
  goal: 'Finish eleventh grade and get my food handler card.',
  otherCase: '300 case, Edelman 404',
  otherCaseNextOn: '2027-01-06',
  briefs: [
    aBrief('went_well', 'Fifteen credits this term, algebra passed. Came to all four counseling visits she asked for.'),
    aBrief('question', 'May she spend weekends with her grandmother?'),
    aBrief('promise', 'I will have an answer about your grandmother’s house.', { subject: 'On Nov 3 you told her:' }),
    aBrief('since', '18 of 19 days', { subject: 'School' }),
    aBrief('since', 'Same home'),
    aBrief('since', 'done', { subject: 'Health referral' }),
    aBrief('since', '5 times', { subject: 'Officer saw her' }),
    aBrief('since', 'Not away'),
    ...[
      ['Weekends', 'Yes, now', 'Yes, now', 'Days first', 'No position', 'Yes, shared with her OK'],
      ['Placement', 'Stay', 'Stay', 'Stay', 'Submits', 'Not shared'],
      ['Next review', '5 weeks', '4 weeks', '6 weeks', 'Submits', 'Not shared'],
    ].flatMap(([subject = '', ...said]) =>
      ['Her counsel', 'Probation', 'Child welfare', 'Deputy DA', 'Advocate'].map((role, at) => aPosition(subject, role, said[at] ?? '')),
    ),
    aBrief('safety', 'Safety plan, Oct 28'),
    aBrief('ride', 'Ride: L. Trujillo, 12:15, east door'),
    aBrief('say_aloud', 'Weekends at your grandmother’s start this Friday. I will see you January 5 at 2:40.'),
  ],
  lastOrders: [
    anOrder(1, 'Probation visits and assesses the grandmother’s home.', { state: 'DONE', doneOn: '2026-11-20', note: 'Approved' }),
    anOrder(2, 'School records go to the education advocate.', { state: 'NOT_DONE', dueOn: '2026-11-17', daysLate: 14 }),
    anOrder(3, 'Sunday call with her brother.', { state: 'PARTLY', ownerRole: 'caregiver', note: '3 of 4' }),
  ],
  orders: [
    anOrder(1, 'Weekends with her grandmother begin this Friday, 5 pm to Sunday 5 pm.', { dueOn: '2026-12-04' }),
    anOrder(2, 'School records go to the education advocate.', { dueOn: '2026-12-04' }),
    anOrder(3, 'The Sunday call happens each week and is logged.', { ownerRole: 'caregiver' }),
  ],
  clocks: [
    aClock({
      name: 'Placement review',
      lastDay: '2026-12-07',
      words: '45 days from Oct 21 is Sat Dec 5, so Monday. Today meets it.',
      cite: CITE('WIC 727.12(a)'),
    }),
    aClock({ name: 'Six-month review', lastDay: '2027-02-04', words: 'Report due Jan 25.', cite: CITE('WIC 727.2') }),
    aClock({ name: 'Probation ends', lastDay: '2027-03-10', words: '12 months, unless extended.', cite: CITE('WIC 602.05') }),
  ],
  clocksMissing: [],
  appearances: [
    aPerson('a-1', ['youth', 'Marisol']),
    aPerson('a-2', ['caregiver', 'Rosa']),
    aPerson('a-3', ['minors_counsel', 'P. Lindqvist']),
    aPerson('a-4', ['prosecutor', 'J. Whitcomb']),
    aPerson('a-5', ['probation_officer', 'L. Trujillo']),
    aPerson('a-6', ['social_worker', 'R. Halloran'], 'remote'),
    aPerson('a-7', ['advocate', 'W. Calloway']),
    aPerson('a-8', ['county_counsel', 'E. Sato'], 'absent'),
  ],
  warrants: [],
  petitions: [
    {
      petitionId: 'p-8',
      kind: '602',
      ending: '1842',
      filedOn: '2026-10-13',
      state: 'disposed',
      counts: 2,
      findingState: null,
      nextOn: null,
      version: 1,
    },
  ],
  acts: ['recordResult', 'addOrder', 'recordAppearance', 'signFinding'].map((name) => anAct(name)),
};
