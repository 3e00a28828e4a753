import type { Scope } from '@starling/db/scope';
import type { BrokenRule, CalendarSession, SlotSearch } from '@starling/shared/calendar/ground';
import { brokenRules } from '@starling/shared/calendar/rules/hard-rules';
import { overlaps, readMinuteOfDay, writeMinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import { startsIn } from '@starling/shared/calendar/finder/slot-starts';
import { clash, invalid, notFound, refusalWords, rulesBroken, sessionFull, stale, type Refusal } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import type { LocalDate } from '@starling/shared/time/local-date';
import { type BookedSession, lastPlaceOf } from '../reads/booking-facts.read.ts';
import type { CaseFacts } from '../reads/case-facts.read.ts';
import { loadGroundPage, loadPlacingBase, type HearingToPlace } from '../reads/calendar-ground.read.ts';
import { sayMeanwhile } from '../reads/meanwhile.read.ts';
import { closedFor } from './booking.ts';
import { weighDay, type LawfulDay, type Relaxation } from './lawful-day.ts';
import { lockSessions } from './lock-sessions.ts';
import { stillBroken, whyNoException, type RuleException } from './rule-exceptions.ts';

/** A hearing, the session it is to go into, and what was entered with it. */
export interface AskedPlace {
  readonly hearing: HearingToPlace;
  readonly session: BookedSession;
  /** 'HH:MM'; null: the first time that fits, after the last one set where that is one. */
  readonly startsAt: string | null;
  readonly relaxation: Relaxation;
  readonly exceptions: readonly RuleException[];
  /** The version of the session that was on the screen; null when nobody looked. */
  readonly seenVersion: number | null;
}

/** A place that may be taken. The session stays locked until the act ends. */
export interface HearingPlace {
  readonly startsAt: string;
  readonly lastPlace: number;
  readonly lawful: LawfulDay;
  /** The judge's exceptions that were needed. */
  readonly excepted: readonly RuleException[];
  readonly interpreterLanguage: string | null;
}

/** Answered by rules of their own, with more to say: the lawful window, and what asks nobody to be there. */
const WEIGHED_APART = ['dayWindow'];
const OF_PEOPLE_ONLY = ['dayWindow', 'youthElsewhere'];

/**
 * Weighs one place for one hearing: the one gate of setting, moving, swapping, continuing and mass moves. It locks the session first, so that of
 * two people at the same second one gets the last minutes; the other is told what happened meanwhile.
 */
export async function placeHearing(scope: Scope, asked: AskedPlace): Promise<Result<HearingPlace>> {
  const closed = closedFor(asked.session) ?? whyNoException(asked.exceptions, scope.actor.seat);
  if (closed !== null) return refuse(closed);
  await lockSessions(scope, [asked.session.sessionId]);
  const base = await loadPlacingBase(scope, asked.hearing);
  if (base === null) return refuse(notFound());
  const page = await loadGroundPage(scope, base, { sessionIds: [asked.session.sessionId] });
  const [session] = page.sessions;
  if (session === undefined) return refuse(notFound());
  const startsAt = startOf(asked, session, page);
  const inTheWay = whyItDoesNotFit({ session, startsAt }, page);
  if (inTheWay !== null) return refuse(await toldMeanwhile(scope, inTheWay, { session, asked }));
  const lawful = weighTheDay(scope, asked, { on: session.heldOn, clocks: base.clocks });
  if (!lawful.ok) return lawful;
  const broken = brokenBy({ session, startsAt }, page);
  const left = stillBroken(broken, asked.exceptions);
  if (left.length > 0) return refuse(await toldMeanwhile(scope, rulesBroken(left), { session, asked }));
  return ok({
    startsAt: writeMinuteOfDay(startsAt),
    lastPlace: await lastPlaceOf(scope, session.sessionId),
    lawful: lawful.value,
    excepted: asked.exceptions.filter(({ rule }) => broken.some((one) => one.rule === rule)),
    interpreterLanguage: asked.hearing.language ?? base.facts.language,
  });
}

/** A hearing that keeps its day is not asked about its window again. */
function weighTheDay(
  scope: Scope,
  { hearing: { type, petitionId, givesUp }, relaxation }: AskedPlace,
  { on, clocks }: { readonly on: LocalDate; readonly clocks: CaseFacts },
): Result<LawfulDay> {
  if (givesUp === on) return ok({ caution: null, changes: [], reason: null });
  return weighDay(clocks, { type, petitionId, on, ...relaxation, seat: scope.actor.seat });
}

interface Start {
  readonly session: CalendarSession;
  readonly startsAt: number;
}

/** The rules that a place breaks, save those that are weighed apart. */
export function brokenBy(start: Start, { wanted, ground }: SlotSearch): readonly BrokenRule[] {
  const apart = wanted.mode === 'no_appearance' ? OF_PEOPLE_ONLY : WEIGHED_APART;
  return brokenRules(start, wanted, ground).filter(({ rule }) => !apart.includes(rule));
}

/** The time it starts: as asked; else after the last one set, or in the first gap that breaks no rule. */
function startOf({ startsAt, exceptions }: AskedPlace, session: CalendarSession, page: SlotSearch): number {
  const asked = startsAt === null ? null : readMinuteOfDay(startsAt);
  if (asked !== null) return asked;
  const after = Math.max(session.startsAt, ...session.taken.map((one) => one.startsAt + one.minutes + one.buffer));
  const fits = (start: number): boolean => stillBroken(brokenBy({ session, startsAt: start }, page), exceptions).length === 0;
  return [after, ...startsIn(session, page.wanted)].find(fits) ?? Math.min(after, session.endsAt);
}

/** What the locked session has against the hearing: no minutes left, a time outside the session, or the youth in the way. Null when it fits. */
function whyItDoesNotFit({ session, startsAt }: Start, { wanted }: SlotSearch): Refusal | null {
  const capacity = session.capacity + session.over;
  const own = session.taken.find(({ hearingId }) => hearingId === wanted.hearingId);
  const left = capacity - session.minutesSet + (own === undefined ? 0 : own.minutes + own.buffer);
  if (wanted.minutes + wanted.buffer > left) return sessionFull(Math.max(left, 0), capacity);
  if (startsAt < session.startsAt || startsAt > session.endsAt) {
    const [opens, ends] = [writeMinuteOfDay(session.startsAt), writeMinuteOfDay(session.endsAt)];
    return invalid([{ field: 'startsAt', message: `This session sits from ${opens} to ${ends}. Choose a time within it.`, cites: [] }]);
  }
  if (wanted.mode === 'no_appearance') return null;
  const time = { startsAt, endsAt: startsAt + wanted.minutes };
  const same = wanted.ownHearings.find(
    (one) => one.on === session.heldOn && ![wanted.hearingId, wanted.leadHearingId].includes(one.hearingId) && overlaps(one, time),
  );
  if (same === undefined) return null;
  return clash(`This youth is already set at ${writeMinuteOfDay(same.startsAt)} that day. Choose another time.`);
}

/** A screen that saw the session before somebody else's act is stale: it is told what changed, and then what stands in the way now. */
async function toldMeanwhile(
  scope: Scope,
  refusal: Refusal,
  { session, asked }: { readonly session: CalendarSession; readonly asked: AskedPlace },
): Promise<Refusal> {
  const { seenVersion } = asked;
  if (seenVersion === null || seenVersion >= session.version) return refusal;
  const since = await sayMeanwhile(scope, { sessionId: session.sessionId, acts: session.version - seenVersion });
  return stale(session.version, [...since, refusalWords(refusal)]);
}
