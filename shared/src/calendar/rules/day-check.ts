import { isBefore, type LocalDate } from '../../time/local-date.ts';
import type { Apart, ApartDay, BrokenRule, CalendarSession, Ground, WantedHearing } from '../ground.ts';
import { brokenRules, HARD_RULES, isHardRuleKey } from './hard-rules.ts';
import { overlaps, sayMinuteOfDay } from '../minute-of-day.ts';

/** A hearing as it is set; its session's `taken` holds it too. */
export interface SetHearing {
  /** `wanted.hearingId` is the hearing itself. */
  readonly wanted: WantedHearing;
  readonly sessionId: string;
  readonly startsAt: number;
  /** The keys of the rules that a judge excepted for it. */
  readonly exceptions: readonly string[];
  /** Where others of its keep-aparts are by an exception of their own: an exception for a pair counts for both. Left out: nobody is. */
  readonly excused?: readonly ApartDay[];
}

/** The days to look at. Of people, interpreters and keep-aparts each hearing carries its own, as for a search. */
export interface StoredDays {
  readonly sessions: readonly CalendarSession[];
  readonly hearings: readonly SetHearing[];
  readonly ground: Ground;
}

/** One broken rule on one day in one department, with every hearing that breaks it. */
export interface DayConflict extends BrokenRule {
  readonly heldOn: LocalDate;
  readonly department: string;
  readonly sessionId: string;
  readonly hearingIds: readonly string[];
}

/**
 * Every hard rule that a stored day breaks, earliest first: what the conflict panel shows. The same rules as for setting, less what concerns
 * setting alone and what a judge excepted. A rule that several hearings of a session break with the same words is one line. A day that is over
 * and a session that was held and closed are passed by: nobody can mend them.
 */
export function checkDays({ sessions: stored, hearings, ground }: StoredDays): readonly DayConflict[] {
  const sessions = stored.filter(({ state, heldOn }) => state !== 'closed' && !isBefore(heldOn, ground.today));
  const byId = new Map(sessions.map((session) => [session.sessionId, session]));
  const found = new Map<string, DayConflict>();
  for (const set of hearings) {
    const session = byId.get(set.sessionId);
    if (session === undefined) continue;
    for (const broken of standingBroken(set, session, ground)) gather(found, broken, { session, hearingId: set.wanted.hearingId });
  }
  return [...found.values(), ...benchTwice(sessions)].toSorted((one, other) => one.heldOn.localeCompare(other.heldOn));
}

function standingBroken(
  { wanted, startsAt, exceptions, excused = [] }: SetHearing,
  session: CalendarSession,
  ground: Ground,
): readonly BrokenRule[] {
  return brokenRules({ session, startsAt }, { ...wanted, apart: withoutExcused(wanted.apart, excused) }, ground).filter(
    ({ rule }) => isHardRuleKey(rule) && HARD_RULES[rule].standing && !exceptions.includes(rule),
  );
}

/** Each excused day takes one away, so that somebody else at the same hour still counts. */
function withoutExcused(apart: readonly Apart[], excused: readonly ApartDay[]): readonly Apart[] {
  const left = [...excused];
  const isExcused = ({ on, startsAt, endsAt }: ApartDay): boolean => {
    const place = left.findIndex((one) => one.on === on && one.startsAt === startsAt && one.endsAt === endsAt);
    return place >= 0 && left.splice(place, 1).length > 0;
  };
  return apart.map((one) => ({ ...one, days: one.days.filter((day) => !isExcused(day)) }));
}

interface Where {
  readonly session: CalendarSession;
  readonly hearingId: string | null;
}

function gather(found: Map<string, DayConflict>, broken: BrokenRule, { session, hearingId }: Where): void {
  const { sessionId, heldOn, department } = session;
  const key = `${sessionId} ${broken.rule} ${broken.words}`;
  const known = found.get(key) ?? { ...broken, heldOn, department, sessionId, hearingIds: [] };
  found.set(key, hearingId === null ? known : { ...known, hearingIds: [...known.hearingIds, hearingId] });
}

/** A bench officer who sits in two departments at the same time. */
function benchTwice(sessions: readonly CalendarSession[]): readonly DayConflict[] {
  const sitting = sessions.filter(({ state, benchOfficerId }) => state !== 'cancelled' && benchOfficerId !== null);
  return sitting.flatMap((session, place) => {
    const other = sitting
      .slice(0, place)
      .find((one) => one.benchOfficerId === session.benchOfficerId && one.heldOn === session.heldOn && overlaps(one, session));
    return other === undefined ? [] : [sitsTwice(session, other)];
  });
}

function sitsTwice({ sessionId, heldOn, department, benchOfficer }: CalendarSession, other: CalendarSession): DayConflict {
  const hours = `from ${sayMinuteOfDay(other.startsAt)} to ${sayMinuteOfDay(other.endsAt)}`;
  return {
    rule: 'benchTwice',
    words: `${benchOfficer} sits in ${other.department} ${hours} too.`,
    mayRelax: 'The calendar clerk may name another bench officer for one of the two.',
    cites: [],
    heldOn,
    department,
    sessionId,
    hearingIds: [],
  };
}
