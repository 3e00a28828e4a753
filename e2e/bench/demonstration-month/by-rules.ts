import { findSlots } from '@starling/shared/calendar/finder/find-slots';
import type { Apart, Busy, CalendarSession, Ground, NeedWindow, TakenSlot, WantedHearing } from '@starling/shared/calendar/ground';
import { weightsOf } from '@starling/shared/calendar/weights';
import { DEFAULT_SETTINGS } from '@starling/shared/law/court-settings';
import { EVERY_COURT } from '@starling/shared/time/court-calendar';
import { addDays, isoWeekday, type LocalDate } from '@starling/shared/time/local-date';
import { OWN_JUDGE, type Month, type MonthYouth, type Pair } from './month.ts';
import type { Placed, Way } from './schedule.ts';

const COMES_BEFORE = 15;
const NOBODY_AT_HOME = 35;

/** By the rules of the house: the most pressing last day first, each at the first offer of the finder. Whoever finds no slot is left for a person. */
export const BY_RULES: Way = {
  name: 'byRules',
  schedule(month) {
    const desk: Desk = { month, sessions: new Map(month.sessions.map((one) => [one.sessionId, one])), placed: [] };
    for (const youth of month.youths.toSorted((one, other) => (one.latest < other.latest ? -1 : 1))) placeOne(desk, youth);
    return desk.placed;
  },
};

interface Desk {
  readonly month: Month;
  readonly sessions: Map<string, CalendarSession>;
  readonly placed: Placed[];
}

function placeOne(desk: Desk, youth: MonthYouth): void {
  const sessions = [...desk.sessions.values()].map((session) => seenBy(desk, youth, session));
  const { offers } = findSlots({ wanted: wantedOf(desk, youth), sessions, ground: groundOf(desk) }, { offers: 1, refusals: 0 });
  const [first] = offers;
  const session = first === undefined ? undefined : desk.sessions.get(first.sessionId);
  if (first === undefined || session === undefined) return;
  const { startsAt, sessionId, heldOn } = first;
  desk.sessions.set(sessionId, {
    ...session,
    minutesSet: session.minutesSet + youth.minutes,
    hearingsSet: session.hearingsSet + 1,
    taken: [...session.taken, slotOf(youth, startsAt)],
  });
  desk.placed.push({ youth, sessionId, heldOn, toldAt: startsAt, arriveAt: startsAt - COMES_BEFORE, place: session.hearingsSet + 1 });
}

function slotOf(youth: MonthYouth, startsAt: number): TakenSlot {
  const { youthId, minutes, type, language, cluster, isHardNews, isInCustody } = youth;
  return {
    hearingId: youthId,
    startsAt,
    minutes,
    buffer: 0,
    type,
    mode: 'in_person',
    language,
    cluster,
    isHardNews,
    isInCustody,
    keepApart: null,
    isThisYouth: false,
  };
}

/** The session as the search for one youth sees it: each slot with its level against this youth. */
function seenBy({ month }: Desk, { youthId }: MonthYouth, session: CalendarSession): CalendarSession {
  const levels = new Map(pairsWith(month.pairs, youthId).map(({ other, level }) => [other, level]));
  if (levels.size === 0) return session;
  return { ...session, taken: session.taken.map((slot) => ({ ...slot, keepApart: levels.get(slot.hearingId) ?? null })) };
}

function pairsWith(pairs: readonly Pair[], youthId: string): readonly { readonly other: string; readonly level: Pair['level'] }[] {
  return pairs.flatMap(({ one, other, level }) =>
    one === youthId ? [{ other, level }] : other === youthId ? [{ other: one, level }] : [],
  );
}

function groundOf(desk: Desk): Ground {
  return {
    today: desk.month.today,
    now: null,
    calendar: EVERY_COURT,
    weights: weightsOf(DEFAULT_SETTINGS),
    settings: DEFAULT_SETTINGS,
    interpreters: [0, 1].map((place) => ({ language: 'es', resourceId: `interpreter-${place}`, busy: [] })),
    interpreted: [],
    benchAway: [],
    departmentsAway: [],
  };
}

function wantedOf(desk: Desk, youth: MonthYouth): WantedHearing {
  return {
    hearingId: null,
    leadHearingId: null,
    caseId: `case of ${youth.youthId}`,
    youthId: youth.youthId,
    type: youth.type,
    minutes: youth.minutes,
    buffer: 0,
    mode: 'in_person',
    remoteConsent: false,
    isReview: youth.isReview,
    isHardNews: youth.isHardNews,
    isInCustody: youth.isInCustody,
    language: youth.language,
    cluster: youth.cluster,
    benchOfficerId: OWN_JUDGE,
    team: youth.team.map(({ role, accountId }) => ({ role, name: accountId, accountId, sinceOn: desk.month.today })),
    needs: needsOf(youth),
    apart: pairsWith(desk.month.pairs, youth.youthId).map(({ other, level }) => apartOf(desk, other, level)),
    exploiterTrialDays: [],
    busy: [...youth.team.flatMap((person) => busyOf(desk, person)), ...shiftOf(desk.month.today, youth)],
    ownHearings: [],
    hasSafeContact: true,
    window: { earliest: youth.earliest, latest: youth.latest, safe: null, words: '', cites: [], mayRelax: null },
  };
}

function needsOf({ goesToSchool, avoids, appointment }: MonthYouth): readonly NeedWindow[] {
  const every = { strength: 'should', fromOn: null, untilOn: null, weekdays: null, from: null, until: null } as const;
  const school: NeedWindow = {
    ...every,
    needId: 'school',
    kind: 'school',
    weight: 70,
    weekdays: [1, 2, 3, 4, 5],
    from: 495,
    until: 870,
    words: 'School',
  };
  return [
    ...(goesToSchool ? [school] : []),
    ...(avoids === null
      ? []
      : [{ ...every, needId: 'avoids', kind: 'date_avoid', weight: 45, fromOn: avoids, untilOn: avoids, words: 'Day to avoid' } as const]),
    ...(appointment === null
      ? []
      : [
          {
            ...every,
            needId: 'appointment',
            kind: 'medical',
            weight: 50,
            fromOn: appointment.on,
            untilOn: appointment.on,
            from: appointment.from,
            until: appointment.until,
            words: 'Appointment',
          } as const,
        ]),
  ];
}

function apartOf({ placed }: Desk, other: string, level: Pair['level']): Apart {
  const days = placed
    .filter(({ youth }) => youth.youthId === other)
    .map(({ heldOn, toldAt, youth }) => ({ on: heldOn, startsAt: toldAt, endsAt: toldAt + youth.minutes, courthouseId: 'courthouse' }));
  return { level, days, until: null };
}

/** Where another courtroom has them, and the hearings that they were set for meanwhile. */
function busyOf({ placed, sessions }: Desk, { role, accountId, elsewhere }: MonthYouth['team'][number]): readonly Busy[] {
  const who = { who: accountId, role, accountId, hardness: 'hard', weight: 0 } as const;
  const away = elsewhere.map(({ on, from, until }) => ({ ...who, on, startsAt: from, endsAt: until, where: 'another courthouse' }));
  const set = placed
    .filter(({ youth }) => youth.team.some((person) => person.accountId === accountId))
    .map(({ heldOn, toldAt, youth, sessionId }) => ({
      ...who,
      on: heldOn,
      startsAt: toldAt,
      endsAt: toldAt + youth.minutes,
      where: sessions.get(sessionId)?.department ?? null,
    }));
  return [...away, ...set];
}

function shiftOf(today: LocalDate, { shift }: MonthYouth): readonly Busy[] {
  if (shift === null) return [];
  const hours = shift === 'morning' ? { startsAt: 420, endsAt: 780 } : { startsAt: 780, endsAt: 1140 };
  return Array.from({ length: 42 }, (_, place) => addDays(today, place))
    .filter((day) => isoWeekday(day) <= 5)
    .map(
      (on) =>
        ({
          who: 'Caregiver',
          role: 'caregiver',
          accountId: null,
          on,
          ...hours,
          where: null,
          hardness: 'soft',
          weight: NOBODY_AT_HOME,
        }) as const,
    );
}
