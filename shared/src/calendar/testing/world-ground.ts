import { DEFAULT_SETTINGS } from '../../law/court-settings.ts';
import { courtCalendar } from '../../time/court-calendar.ts';
import { addDays, isAfter, isBefore, localDate, type LocalDate } from '../../time/local-date.ts';
import type { Apart, Busy, CalendarSession, Ground, NeedWindow, SlotSearch, TakenSlot, WantedHearing } from '../ground.ts';
import { SCORE_PART_KEYS, weightsOf, type Weights } from '../weights.ts';
import { dayAt, type RandomNeed, type World, type WorldHearing, type WorldSession } from './random-court.ts';

const DAYS_AHEAD = 45;
// A parse border: the keys are all there are.
const WEIGHS_NOTHING = Object.fromEntries(SCORE_PART_KEYS.map((key) => [key, 0])) as Weights;
const ROLES = [
  ['minors_counsel', 'counsel'],
  ['probation_officer', 'officer'],
] as const;

/** A placed hearing with its session. */
interface Placed {
  readonly hearing: WorldHearing;
  readonly session: WorldSession;
  readonly startsAt: number;
}

/** What the finder is asked with, for one hearing of a world on a day: as the server would put it together from the record. */
export function searchOf(world: World, hearing: WorldHearing, today: LocalDate): SlotSearch {
  const placed = placedOf(world).filter(({ session }) => !isBefore(session.on, addDays(today, -31)));
  const bySession = new Map<string, Placed[]>();
  for (const one of placed) bySession.set(one.session.id, [...(bySession.get(one.session.id) ?? []), one]);
  const until = addDays(today, DAYS_AHEAD);
  const near = [...world.sessions.values()].filter(({ on }) => !isBefore(on, today) && !isAfter(on, until));
  return {
    wanted: wantedOf(world, hearing, placed),
    sessions: near.map((session) => sessionOf(world, session, { hearing, here: bySession.get(session.id) ?? [] })),
    ground: groundOf(world, today, placed),
  };
}

function placedOf({ hearings, sessions }: World): readonly Placed[] {
  return hearings.flatMap((hearing) => {
    const session = hearing.place === null ? undefined : sessions.get(hearing.place.sessionId);
    return session === undefined || hearing.place === null ? [] : [{ hearing, session, startsAt: hearing.place.startsAt }];
  });
}

interface Around {
  readonly hearing: WorldHearing;
  readonly here: readonly Placed[];
}

function sessionOf({ court }: World, session: WorldSession, { hearing, here }: Around): CalendarSession {
  const department = court.departments[session.department];
  if (department === undefined) throw new RangeError('a session without a department');
  return {
    sessionId: session.id,
    name: session.id,
    kind: 'general',
    departmentId: String(session.department),
    department: `Dept. ${session.department}`,
    courthouseId: department.courthouse,
    benchOfficerId: String(session.department),
    benchOfficer: `Judge ${session.department}`,
    usualBenchOfficerId: String(session.department),
    heldOn: session.on,
    startsAt: department.startsAt,
    endsAt: department.startsAt + department.length,
    capacity: Math.floor((department.length * DEFAULT_SETTINGS.benchShare) / 100),
    over: session.over,
    minutesSet: here.reduce((sum, one) => sum + one.hearing.minutes + one.hearing.buffer, 0),
    hearingsCapacity: department.places,
    hearingsOver: 0,
    hearingsSet: here.length,
    slotMinutes: department.slotMinutes,
    state: session.cancelled ? 'cancelled' : 'planned',
    version: 1,
    taken: here.map((one) => slotOf(court, one, hearing)),
  };
}

function slotOf(court: World['court'], { hearing, startsAt }: Placed, wanted: WorldHearing): TakenSlot {
  const { id: hearingId, minutes, buffer, type, mode, isHardNews, youth } = hearing;
  const of = court.youths[youth];
  const pairs = court.pairs.filter(
    ({ one, other }) => (one === youth && other === wanted.youth) || (other === youth && one === wanted.youth),
  );
  const keepApart = pairs.toSorted((one, other) => other.level - one.level)[0]?.level ?? null;
  const isThisYouth = youth === wanted.youth;
  const about = { language: of?.language ?? null, cluster: of?.cluster ?? null, isInCustody: false };
  return { hearingId, startsAt, minutes, buffer, type, mode, isHardNews, ...about, isThisYouth, keepApart: isThisYouth ? null : keepApart };
}

function wantedOf(world: World, hearing: WorldHearing, placed: readonly Placed[]): WantedHearing {
  const { id, type, minutes, buffer, mode, isHardNews, earliest, latest, waived } = hearing;
  const youth = world.court.youths[hearing.youth];
  if (youth === undefined) throw new RangeError('a hearing without a youth');
  const others = placed.filter((one) => one.hearing.id !== id);
  return {
    hearingId: id,
    caseId: String(hearing.youth),
    youthId: String(hearing.youth),
    type,
    minutes,
    buffer,
    mode,
    remoteConsent: false,
    isReview: type === 'progress_review',
    isHardNews,
    isInCustody: false,
    language: youth.language,
    cluster: youth.cluster,
    benchOfficerId: String(youth.judge % world.court.departments.length),
    team: ROLES.map(([role, key]) => ({ role, name: `${key} ${youth[key]}`, accountId: `${key} ${youth[key]}`, sinceOn: earliest })),
    needs: youth.needs.map(needOf),
    apart: apartsOf(world, hearing.youth, others),
    exploiterTrialDays: youth.trialDays.map(dayAt),
    busy: others
      .filter((one) => one.hearing.youth !== hearing.youth && one.hearing.mode !== 'no_appearance')
      .flatMap((one) => busyOf(world, one, youth)),
    ownHearings: others.filter((one) => one.hearing.youth === hearing.youth).map(ownHearing),
    leadHearingId: null,
    hasSafeContact: true,
    window: { earliest, latest: waived ? null : latest, safe: null, words: '', cites: [], mayRelax: 'The youth may waive time.' },
  };
}

function ownHearing({ hearing: { id, minutes }, session, startsAt }: Placed): WantedHearing['ownHearings'][number] {
  return { hearingId: id, on: session.on, startsAt, endsAt: startsAt + minutes, department: `Dept. ${session.department}` };
}

function needOf({ kind, strength, weekday, day, from, until }: RandomNeed, place: number): NeedWindow {
  const on = day === null ? null : dayAt(day);
  return {
    needId: String(place),
    kind,
    strength,
    weight: 60,
    weekdays: weekday === null ? null : [weekday],
    fromOn: on,
    untilOn: on,
    from,
    until,
    words: '',
  };
}

function apartsOf({ court }: World, youth: number, others: readonly Placed[]): readonly Apart[] {
  const pairs = court.pairs.filter(({ one, other }) => one !== other && (one === youth || other === youth));
  const known = pairs.map(({ one, other, level }) => ({
    level,
    until: null,
    days: others
      .filter(({ hearing }) => hearing.youth === (one === youth ? other : one) && hearing.mode !== 'no_appearance')
      .map(({ hearing, session, startsAt }) => ({
        on: session.on,
        startsAt,
        endsAt: startsAt + hearing.minutes,
        courthouseId: court.departments[session.department]?.courthouse ?? null,
      })),
  }));
  const outside = court.youths[youth]?.outside ?? null;
  if (outside === null) return known;
  return [
    ...known,
    {
      level: outside.level,
      until: null,
      days: outside.days.map((day) => ({ on: dayAt(day), startsAt: null, endsAt: null, courthouseId: 'north' })),
    },
  ];
}

function busyOf({ court }: World, { hearing, session, startsAt }: Placed, youth: World['court']['youths'][number]): readonly Busy[] {
  const other = court.youths[hearing.youth];
  return ROLES.filter(([, key]) => other?.[key] === youth[key]).map(([role, key]) => ({
    who: `${key} ${youth[key]}`,
    role,
    accountId: `${key} ${youth[key]}`,
    on: session.on,
    startsAt,
    endsAt: startsAt + hearing.minutes,
    where: `Dept. ${session.department}`,
    hardness: 'hard',
    weight: 100,
  }));
}

function groundOf({ court, benchAway }: World, today: LocalDate, placed: readonly Placed[]): Ground {
  return {
    today,
    now: null,
    calendar: calendarOf(court),
    weights: court.weighs ? weightsOf(DEFAULT_SETTINGS) : WEIGHS_NOTHING,
    settings: DEFAULT_SETTINGS,
    interpreters: Array.from({ length: court.interpreters }, (_, interpreter) => ({
      language: 'es',
      resourceId: String(interpreter),
      busy: placed
        .filter(({ hearing }) => hearing.interpreter === interpreter)
        .map(({ hearing, session, startsAt }) => ({ on: session.on, startsAt, endsAt: startsAt + hearing.minutes, hearingId: hearing.id })),
    })),
    interpreted: placed.flatMap((one) => interpretedOf(court, one)),
    benchAway: benchAway.map(({ department, on }) => ({ benchOfficerId: String(department), on, startsAt: null, endsAt: null })),
    departmentsAway: [],
  };
}

function interpretedOf({ youths }: World['court'], { hearing, session, startsAt }: Placed): Ground['interpreted'] {
  const language = youths[hearing.youth]?.language ?? null;
  if (language === null || hearing.mode === 'no_appearance') return [];
  return [{ hearingId: hearing.id, language, on: session.on, startsAt, endsAt: startsAt + hearing.minutes }];
}

const calendars = new WeakMap<World['court'], ReturnType<typeof courtCalendar>>();

/** The calendar of a court with its own closures. */
export function calendarOf(court: World['court']): ReturnType<typeof courtCalendar> {
  const known = calendars.get(court);
  if (known !== undefined) return known;
  const made = courtCalendar(
    court.closures.map((day) => ({ closedOn: localDate(dayAt(day)), reason: 'no power', kind: 'office_closed', orderReference: null })),
  );
  calendars.set(court, made);
  return made;
}
