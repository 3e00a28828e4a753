import { courtDayStatus, type CourtCalendar } from '../../time/court-calendar.ts';
import { isAfter, isBefore, sayDate, type LocalDate } from '../../time/local-date.ts';
import type { SessionKind, SessionState } from '../../vocabulary/session.ts';
import type { BenchAway, DepartmentAway } from '../ground.ts';
import { overlaps, sayMinuteOfDay, type MinuteOfDay, type Stretch } from '../minute-of-day.ts';
import { occurrencesOf, type Recurrence } from './recurrence.ts';

/** A sitting that comes back, with all that its sessions are made from. */
export interface SessionTemplate extends Recurrence {
  readonly templateId: string;
  readonly name: string;
  readonly kind: SessionKind;
  readonly departmentId: string;
  /** As screens say it: 'Dept. 260'. */
  readonly department: string;
  readonly benchOfficerId: string;
  /** As screens say it: 'Judge Castellane'. */
  readonly benchOfficer: string;
  readonly clerkAccountId: string | null;
  readonly staffingStartsAt: MinuteOfDay | null;
  readonly startsAt: MinuteOfDay;
  readonly endsAt: MinuteOfDay;
  readonly minutesCapacity: number;
  readonly hearingsCapacity: number | null;
  readonly slotMinutes: number | null;
}

/** A session as far as another one must not be made over it. */
export interface StandingSession {
  /** The template it was made from, and the day of the pattern it was made for: kept when it is moved; null: made by hand. */
  readonly templateId: string | null;
  readonly templateDay: LocalDate | null;
  readonly name: string;
  readonly departmentId: string;
  readonly benchOfficerId: string;
  readonly heldOn: LocalDate;
  readonly startsAt: MinuteOfDay;
  readonly endsAt: MinuteOfDay;
  readonly state: SessionState;
}

/** Who sits for another over some days, both included. */
export interface Substitute {
  readonly forBenchOfficerId: string;
  readonly benchOfficerId: string;
  readonly benchOfficer: string;
  readonly fromOn: LocalDate;
  readonly untilOn: LocalDate;
}

/** Which room is borrowed for another over some days, both included. */
export interface BorrowedRoom {
  readonly forDepartmentId: string;
  readonly departmentId: string;
  readonly department: string;
  readonly fromOn: LocalDate;
  readonly untilOn: LocalDate;
}

/** Everything that sessions ahead are planned against. */
export interface PlanGround {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly calendar: CourtCalendar;
  readonly benchAway: readonly BenchAway[];
  readonly departmentAway: readonly DepartmentAway[];
  /** In the order in which they are asked. */
  readonly substitutes: readonly Substitute[];
  /** In the order in which they are tried. */
  readonly rooms: readonly BorrowedRoom[];
  /** Every session of these days, made from this template or not, cancelled ones among them. */
  readonly existing: readonly StandingSession[];
}

/** A session to make. */
export interface PlannedSession extends StandingSession {
  readonly templateId: string;
  readonly templateDay: LocalDate;
  readonly kind: SessionKind;
  readonly department: string;
  readonly benchOfficer: string;
  /** Who usually sits there; another than `benchOfficerId` makes that one a substitute. */
  readonly usualBenchOfficerId: string;
  readonly clerkAccountId: string | null;
  readonly staffingStartsAt: MinuteOfDay | null;
  readonly minutesCapacity: number;
  readonly hearingsCapacity: number | null;
  readonly slotMinutes: number | null;
  /** What differs from the template, in one sentence; null: nothing does. */
  readonly differs: string | null;
}

/** A day of the pattern on which no session is made, and why, in one sentence that says what to do. */
export interface LeftOut {
  readonly templateId: string;
  readonly name: string;
  readonly on: LocalDate;
  readonly why: string;
}

/** The sessions ahead. */
export interface SessionPlan {
  readonly sessions: readonly PlannedSession[];
  readonly leftOut: readonly LeftOut[];
  /** Days of the pattern for which a session was made before: moved, cancelled or changed by hand, they stay as they are. */
  readonly stoodAlready: number;
}

type Place = { readonly kind: 'session'; readonly session: PlannedSession } | { readonly kind: 'leftOut'; readonly why: string };

/**
 * Plans the sessions of one template. What stands is never touched: a day for which a session was made before is passed over, whatever
 * became of it, so that planning twice makes nothing more. A day without a room or without a bench officer is left out and says why.
 */
export function planSessions(template: SessionTemplate, ground: PlanGround): SessionPlan {
  const made = new Set(
    ground.existing.filter(({ templateId }) => templateId === template.templateId).map(({ templateDay }) => templateDay),
  );
  const days = occurrencesOf(template, ground.from, ground.until);
  const standing = byDay(ground.existing);
  const places = days
    .filter((day) => !made.has(day))
    .map((on) => ({ on, place: placeOn(template, on, { ...ground, existing: standing.get(on) ?? [] }) }));
  return {
    sessions: places.flatMap(({ place }) => (place.kind === 'session' ? [place.session] : [])),
    leftOut: places.flatMap(({ on, place }) =>
      place.kind === 'leftOut' ? [{ templateId: template.templateId, name: template.name, on, why: place.why }] : [],
    ),
    stoodAlready: days.filter((day) => made.has(day)).length,
  };
}

/** Plans several templates, each against what stands and what those before it take. */
export function planTemplates(templates: readonly SessionTemplate[], ground: PlanGround): SessionPlan {
  return templates.reduce<SessionPlan>(
    (plan, template) => {
      const next = planSessions(template, { ...ground, existing: [...ground.existing, ...plan.sessions] });
      return {
        sessions: [...plan.sessions, ...next.sessions],
        leftOut: [...plan.leftOut, ...next.leftOut],
        stoodAlready: plan.stoodAlready + next.stoodAlready,
      };
    },
    { sessions: [], leftOut: [], stoodAlready: 0 },
  );
}

function byDay(sessions: readonly StandingSession[]): ReadonlyMap<LocalDate, readonly StandingSession[]> {
  const days = new Map<LocalDate, StandingSession[]>();
  for (const session of sessions) {
    const sameDay = days.get(session.heldOn);
    if (sameDay === undefined) days.set(session.heldOn, [session]);
    else sameDay.push(session);
  }
  return days;
}

function placeOn(template: SessionTemplate, on: LocalDate, ground: PlanGround): Place {
  const status = courtDayStatus(on, ground.calendar);
  if (!status.open) return { kind: 'leftOut', why: status.why };
  const room = roomOn(template, on, ground);
  if (typeof room === 'string') return { kind: 'leftOut', why: room };
  const bench = benchOn(template, on, ground);
  if (typeof bench === 'string') return { kind: 'leftOut', why: bench };
  return { kind: 'session', session: sessionOf(template, on, { room, bench }) };
}

interface Room {
  readonly departmentId: string;
  readonly department: string;
}

interface Bench {
  readonly benchOfficerId: string;
  readonly benchOfficer: string;
}

/** The template's own room, else the first borrowed one that is free; a sentence when there is none. */
function roomOn(template: SessionTemplate, on: LocalDate, ground: PlanGround): Room | string {
  const why = roomIsTaken(template, { on, hours: template }, ground);
  if (why === null) return template;
  const borrowed = ground.rooms
    .filter((room) => room.forDepartmentId === template.departmentId && isWithin(on, room))
    .find((room) => roomIsTaken(room, { on, hours: template }, ground) === null);
  return borrowed ?? `${why} Name another room for that day, or leave it dark.`;
}

function roomIsTaken({ departmentId, department }: Room, at: At, { departmentAway, existing }: PlanGround): string | null {
  if (departmentAway.some((away) => away.departmentId === departmentId && isAt(away, at)))
    return `${department} cannot be used on ${sayDate(at.on)}.`;
  const other = existing.find((session) => session.departmentId === departmentId && isInTheWay(session, at));
  return other === undefined
    ? null
    : `${department} is taken on ${sayDate(at.on)}: ${other.name} sits there from ${sayMinuteOfDay(other.startsAt)} to ${sayMinuteOfDay(other.endsAt)}.`;
}

/** The template's own bench officer, else the first substitute who can; a sentence when there is none. */
function benchOn(template: SessionTemplate, on: LocalDate, ground: PlanGround): Bench | string {
  const why = benchIsTaken(template, { on, hours: template }, ground);
  if (why === null) return template;
  const substitute = ground.substitutes
    .filter((one) => one.forBenchOfficerId === template.benchOfficerId && isWithin(on, one))
    .find((one) => benchIsTaken(one, { on, hours: template }, ground) === null);
  return substitute ?? `${why} Name a substitute for that day, or leave it dark.`;
}

function benchIsTaken({ benchOfficerId, benchOfficer }: Bench, at: At, { benchAway, existing }: PlanGround): string | null {
  if (benchAway.some((away) => away.benchOfficerId === benchOfficerId && isAt(away, at)))
    return `${benchOfficer} is away on ${sayDate(at.on)}.`;
  const other = existing.find((session) => session.benchOfficerId === benchOfficerId && isInTheWay(session, at));
  return other === undefined
    ? null
    : `${benchOfficer} sits elsewhere on ${sayDate(at.on)}: ${other.name}, from ${sayMinuteOfDay(other.startsAt)} to ${sayMinuteOfDay(other.endsAt)}.`;
}

interface At {
  readonly on: LocalDate;
  readonly hours: Stretch;
}

function isAt(away: Stretch & { readonly on: LocalDate }, { on, hours }: At): boolean {
  return away.on === on && overlaps(away, hours);
}

function isInTheWay(session: StandingSession, { on, hours }: At): boolean {
  return session.state !== 'cancelled' && session.heldOn === on && overlaps(session, hours);
}

function isWithin(on: LocalDate, { fromOn, untilOn }: { readonly fromOn: LocalDate; readonly untilOn: LocalDate }): boolean {
  return !isBefore(on, fromOn) && !isAfter(on, untilOn);
}

function sessionOf(
  template: SessionTemplate,
  on: LocalDate,
  { room, bench }: { readonly room: Room; readonly bench: Bench },
): PlannedSession {
  const { templateId, name, kind, clerkAccountId, staffingStartsAt, startsAt, endsAt } = template;
  const { minutesCapacity, hearingsCapacity, slotMinutes } = template;
  const differs = [
    ...(bench.benchOfficerId === template.benchOfficerId ? [] : [`${bench.benchOfficer} sits for ${template.benchOfficer}.`]),
    ...(room.departmentId === template.departmentId ? [] : [`It is held in ${room.department}, not in ${template.department}.`]),
  ];
  return {
    templateId,
    templateDay: on,
    heldOn: on,
    name,
    kind,
    departmentId: room.departmentId,
    department: room.department,
    benchOfficerId: bench.benchOfficerId,
    benchOfficer: bench.benchOfficer,
    usualBenchOfficerId: template.benchOfficerId,
    clerkAccountId,
    staffingStartsAt,
    startsAt,
    endsAt,
    minutesCapacity,
    hearingsCapacity,
    slotMinutes,
    state: 'planned',
    differs: differs.length === 0 ? null : differs.join(' '),
  };
}
