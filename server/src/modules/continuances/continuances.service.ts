import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { append, type JournalEntry } from '@starling/db/journal/journal';
import type { Scope } from '@starling/db/scope';
import {
  chainOf,
  missingForContinuance,
  motionNotice,
  sayContinuance,
  type ContinuanceMissing,
} from '@starling/shared/calendar/hearings/continuance';
import { readMinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import { parseContinueHearing, type ContinueHearing } from '@starling/shared/forms/parse-continue-hearing';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { invalid, notAllowed, notFound, stale, unmet } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { isCourtDayOfAct } from '@starling/shared/workflow/court-day';
import { HEARING } from '@starling/shared/workflow/hearing';
import { HEARING_PLAN } from '@starling/shared/workflow/hearing-plan';
import { allOrNothing } from '../../acts/all-or-nothing.ts';
import { countedIn } from '../../acts/booking.ts';
import { hearingAct } from '../../acts/hearing-act.ts';
import { lockSessions } from '../../acts/lock-sessions.ts';
import { changedBy } from '../../acts/move-hearing.ts';
import { arrivalAct, departureAct, placeMoving, together } from '../../acts/moving-hearing.ts';
import type { HearingPlace } from '../../acts/place-hearing.ts';
import { staleHearing } from '../../acts/stale-hearing.ts';
import { noSuchStep, takeStep } from '../../acts/take-step.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { loadBookedSession, type BookedSession } from '../../reads/booking-facts.read.ts';
import { loadCaseFacts } from '../../reads/case-facts.read.ts';
import { rowOf, setHearingOf } from '../../reads/hearing-answer.read.ts';
import { loadHearing, type HearingStanding } from '../../reads/hearing-standing.read.ts';
import { continuanceAct } from './continuance-act.ts';
import { loadContinuanceFacts, type ContinuanceFacts } from './continuance-facts.queries.ts';
import type { HearingContinued } from './continuances.types.ts';

type Part = Pick<JournalEntry, 'events' | 'changes'>;

/** A request with everything that is looked at. */
interface Request {
  readonly standing: HearingStanding;
  readonly asked: ContinueHearing;
  readonly known: ContinuanceFacts;
}

const ABSENT = 'This matter stands at another step. Read it again.';
const SAME_SESSION = {
  field: 'toSessionId',
  message: 'This is the session the matter is in. Choose another one, or trail the matter.',
  cites: [],
};

/** Decides requests for a continuance: one form, one act (WIC 682, rule 5.550). */
@Injectable()
export class ContinuancesService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Grants with the new date, or denies. A granted one states its good cause in facts and sets the new hearing by every rule by which a hearing is set. */
  async decide(actor: SeatedActor, input: unknown): Promise<Result<HearingContinued>> {
    const parsed = parseContinueHearing(input);
    if (!parsed.ok) return parsed;
    const asked = parsed.value;
    return allOrNothing(this.database, actor, async (scope) => {
      const standing = await loadHearing(scope, asked.hearingId);
      const known = standing === null ? null : await loadContinuanceFacts(scope, asked.hearingId);
      if (standing === null || known === null) return refuse(notFound());
      if (!can(actor.seat, 'continuance.decide')) return refuse(notAllowed(whoseAct('continuance.decide')));
      if (standing.version !== asked.version) return refuse(await staleHearing(scope, standing, asked.version));
      return asked.denied ? deny(scope, { standing, asked, known }) : grant(scope, { standing, asked, known });
    });
  }
}

async function deny(scope: Scope, { standing, asked, known }: Request): Promise<Result<HearingContinued>> {
  const { countSoFar: count } = chainOf(standing.hearingId, known);
  const act = continuanceAct({ standing, asked, toHearingId: null, askedOn: standing.today, decidedBy: scope.actor.accountId, count });
  await append(scope, { act: 'continuance.decide', ...act, changed: changedBy(standing, standing.sessionId) });
  return ok({
    row: await rowOf(scope, standing.hearingId),
    hearing: null,
    count,
    words: 'The request for a continuance is denied.',
    caution: null,
  });
}

async function grant(scope: Scope, request: Request): Promise<Result<HearingContinued>> {
  const { standing, asked } = request;
  const allowed = mayContinue(scope, request);
  if (!allowed.ok) return allowed;
  const session = asked.toSessionId === null ? null : await loadBookedSession(scope, asked.toSessionId);
  if (session === null) return refuse(notFound());
  if (session.sessionId === standing.sessionId) return refuse(invalid([SAME_SESSION]));
  await lockSessions(scope, [standing.sessionId, session.sessionId]);
  const { startsAt, timeWaiver, facts: goodCause, judgeDecides, exceptions, seenVersion } = asked;
  const placed = await placeMoving(scope, standing, {
    session,
    startsAt,
    relaxation: { timeWaiver, goodCause, judgeDecides },
    exceptions,
    seenVersion,
  });
  if (!placed.ok) return placed;
  const missing = await stillMissing(scope, request, placed.value);
  if (missing === null) return refuse(notFound());
  if (missing.needs.length > 0) return refuse(unmet(missing.needs));
  return write(scope, request, { session, place: placed.value, cautions: missing.cautions });
}

/** On its day it is a step of the hearing; before its day the same rule by which a hearing moves. */
function mayContinue({ actor }: Scope, { standing, asked }: Request): Result<unknown> {
  const { state, sessionState, minuteIsSigned } = standing;
  const shared = { state, seat: actor.seat, absent: noSuchStep(ABSENT) };
  if (sessionState === 'planned' || sessionState === 'cancelled')
    return takeStep(HEARING_PLAN, {
      ...shared,
      command: 'move',
      facts: { sessionState, newDateIsNamed: true, isPastItsWindow: false, goodCause: asked.facts },
    });
  const facts = { sessionState, isToday: isCourtDayOfAct(standing), goodCause: asked.facts, newDateIsNamed: true, minuteIsSigned };
  return takeStep(HEARING, { ...shared, command: 'continue', facts });
}

async function stillMissing(
  scope: Scope,
  { standing, asked, known }: Request,
  { lawful }: HearingPlace,
): Promise<ContinuanceMissing | null> {
  const clocks = await loadCaseFacts(scope, standing.caseId);
  if (clocks === null) return null;
  const { settings, calendar } = clocks.ground;
  return missingForContinuance({
    branch: known.branch,
    settings,
    reason: asked.reasonCode,
    statesFacts: true,
    newDateIsNamed: true,
    isPastItsLimit: lawful.changes.length > 0,
    notice: motionNotice({ branch: known.branch, hearingOn: standing.heldOn, askedOn: standing.today, calendar, settings }),
    lateBecause: asked.lateBecause ?? '',
    positions: asked.positions,
  });
}

interface NewDate {
  readonly session: BookedSession;
  readonly place: HearingPlace;
  readonly cautions: readonly string[];
}

async function write(
  scope: Scope,
  { standing, asked, known }: Request,
  { session, place, cautions }: NewDate,
): Promise<Result<HearingContinued>> {
  const arrival = await arrivalAct(scope, standing, { session, place, notice: 'hearing_moved' });
  const count = chainOf(standing.hearingId, known).countSoFar + 1;
  const decidedBy = scope.actor.accountId;
  const to = { hearingId: arrival.hearingId, sessionId: session.sessionId, on: session.heldOn };
  const act = together([
    arrival,
    givesUp(scope, { standing, asked }, to),
    continuanceAct({ standing, asked, toHearingId: arrival.hearingId, askedOn: standing.today, decidedBy, count }),
  ]);
  const done = await append(scope, { act: 'continuance.decide', ...act, changed: changedBy(standing, session.sessionId) });
  if (done === 'stale') return refuse(stale(standing.version + 1));
  const { hearing } = await setHearingOf(scope, arrival.hearingId);
  const words = sayContinuance({
    askedBy: asked.askedBy,
    reason: asked.reasonCode,
    facts: asked.facts,
    timeIsWaived: asked.timeWaiver !== null,
    toOn: session.heldOn,
    toStartsAt: readMinuteOfDay(place.startsAt) ?? 0,
    department: hearing.department,
    count,
  });
  const minded = [...(place.lawful.caution === null ? [] : [place.lawful.caution]), ...cautions];
  return ok({ row: await rowOf(scope, standing.hearingId), hearing, count, words, caution: minded.length === 0 ? null : minded.join(' ') });
}

/** The row that is given up: continued on its day, or vacated as moved before it. */
function givesUp(
  scope: Scope,
  { standing, asked: { facts: goodCause } }: Pick<Request, 'standing' | 'asked'>,
  to: { readonly hearingId: string; readonly sessionId: string; readonly on: BookedSession['heldOn'] },
): Part {
  if (standing.sessionState !== 'open') return departureAct(standing, { ...to, words: null, goodCause });
  const continuation = { goodCause, toSessionId: to.sessionId, toHearingId: to.hearingId, toOn: to.on };
  const step = hearingAct({ command: 'continue', to: 'continued', at: scope.now(), by: scope.actor.accountId, standing, continuation });
  return { events: step.events, changes: [...step.changes, countedIn(standing.sessionId)] };
}
