import type { CalendarCellFragment } from '../gql/graphql.ts';

/** A session of the calendar of December 2026 as the API answers it; say only what matters. */
export function aCalendarSession(fields: Partial<CalendarCellFragment> = {}): CalendarCellFragment {
  return {
    __typename: 'CalendarSession',
    sessionId: 's-1',
    name: 'STAR',
    kind: 'specialty',
    departmentId: 'd-260',
    department: '260',
    courthouse: 'Compton',
    benchOfficerId: 'b-1',
    judge: 'Judge R. Castellane',
    substitute: false,
    usualJudge: null,
    usualDepartment: null,
    heldOn: '2026-12-22',
    startsAt: '13:30',
    endsAt: '15:30',
    staffingStartsAt: null,
    state: 'planned',
    hearingsSet: 7,
    hearingsCapacity: null,
    gaugeWords: '7 set, 1h11 of 1h42',
    gaugeState: 'ok',
    interpreters: 0,
    languages: [],
    inCustody: 0,
    closedBecause: null,
    cancelledBecause: null,
    toBeChanged: false,
    version: 1,
    gauge: { __typename: 'Gauge', capacity: 102, heard: 0, inHand: 0, stillSet: 71, over: 0, free: 31 },
    ...fields,
  };
}

/** What every session of the API has beside what the calendar asks of it. */
const UNASKED = { kinds: [], slotMinutes: null };
const DEPARTMENTS = [
  { departmentId: 'd-260', name: '260', courthouse: 'Compton', courthouseId: 'ch-1' },
  { departmentId: 'd-261', name: '261', courthouse: 'Compton', courthouseId: 'ch-1' },
];
const HOLIDAYS: Readonly<Record<string, string>> = { '2026-12-25': 'Christmas Day', '2027-01-01': 'New Year’s Day' };
const DAY_MS = 86_400_000;

interface Days {
  readonly from: string;
  readonly to: string;
}

/** Two departments and these sessions, for whatever days are asked: an answer for the field `calendar`. */
export function aCalendar(sessions: readonly CalendarCellFragment[]) {
  return ({ from, to }: Days) => ({
    from,
    to,
    today: '2026-12-01',
    days: daysBetween({ from, to }).map((date) => ({
      date,
      closedBecause: HOLIDAYS[date] ?? null,
      capacity: 0,
      free: 0,
      over: 0,
      hearingsSet: 0,
    })),
    departments: DEPARTMENTS,
    benchOfficers: [
      { benchOfficerId: 'b-1', name: 'Judge R. Castellane' },
      { benchOfficerId: 'b-2', name: 'Comm. Adeyemi' },
    ],
    sessions: sessions.filter((one) => one.heldOn >= from && one.heldOn <= to).map((one) => ({ ...UNASKED, ...one })),
  });
}

function daysBetween({ from, to }: Days): readonly string[] {
  const first = Date.parse(`${from}T00:00:00Z`);
  const count = (Date.parse(`${to}T00:00:00Z`) - first) / DAY_MS + 1;
  return Array.from({ length: count }, (_, at) => new Date(first + at * DAY_MS).toISOString().slice(0, 10));
}
