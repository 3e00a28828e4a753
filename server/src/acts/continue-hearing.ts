import type { JournalEntry } from '@starling/db/journal/journal';
import type { Scope } from '@starling/db/scope';
import {
  chainOf,
  missingForContinuance,
  motionNotice,
  sayContinuance,
  type ContinuanceMissing,
} from '@starling/shared/calendar/hearings/continuance';
import { readMinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import type { ContinueHearing } from '@starling/shared/forms/parse-continue-hearing';
import { invalid, notFound, unmet } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { loadBookedSession, type BookedSession } from '../reads/booking-facts.read.ts';
import { loadCaseFacts } from '../reads/case-facts.read.ts';
import type { ContinuanceFacts } from '../reads/continuance-facts.read.ts';
import type { HearingStanding } from '../reads/hearing-standing.read.ts';
import { continuanceAct } from './continuance-act.ts';
import type { Continuation } from './hearing-act.ts';
import { lockSessions } from './lock-sessions.ts';
import { arrivalAct, placeMoving, together } from './moving-hearing.ts';
import type { HearingPlace } from './place-hearing.ts';

type Part = Pick<JournalEntry, 'events' | 'changes'>;

/** What a continuance that is granted looks at: the form without its hearing and version. */
export type AskedContinuance = Omit<ContinueHearing, 'hearingId' | 'version' | 'denied'>;

/** A continuance that is to be granted. Whether the hearing may be continued at all is asked before. */
export interface ContinuanceRequest {
  readonly standing: HearingStanding;
  readonly asked: AskedContinuance;
  readonly known: ContinuanceFacts;
}

/** A continuance that may be written: the new hearing, the request with its positions, and what is said of it. */
export interface GrantedContinuance {
  readonly act: Part;
  readonly continuation: Continuation;
  readonly session: BookedSession;
  readonly place: HearingPlace;
  /** With this one. */
  readonly count: number;
  readonly caution: string | null;
}

const SAME_SESSION = {
  field: 'toSessionId',
  message: 'This is the session the matter is in. Choose another one, or trail the matter.',
  cites: [],
};

/** Books the same matter into another session by every rule by which a hearing is set, and writes down who asked, why and on what facts (WIC 682, rule 5.550). */
export async function grantContinuance(scope: Scope, request: ContinuanceRequest): Promise<Result<GrantedContinuance>> {
  const { standing, asked } = request;
  const session = asked.toSessionId === null ? null : await loadBookedSession(scope, asked.toSessionId);
  if (session === null) return refuse(notFound());
  if (session.sessionId === standing.sessionId) return refuse(invalid([SAME_SESSION]));
  await lockSessions(scope, [standing.sessionId, session.sessionId]);
  const { startsAt, timeWaiver, facts: goodCause, judgeDecides, exceptions, seenVersion } = asked;
  const relaxation = { timeWaiver, goodCause, judgeDecides };
  const placed = await placeMoving(scope, standing, { session, startsAt, relaxation, exceptions, seenVersion });
  if (!placed.ok) return placed;
  const missing = await stillMissing(scope, request, placed.value);
  if (missing === null) return refuse(notFound());
  if (missing.needs.length > 0) return refuse(unmet(missing.needs));
  return ok(await granted(scope, request, { session, place: placed.value, cautions: missing.cautions }));
}

async function stillMissing(
  scope: Scope,
  { standing, asked, known }: ContinuanceRequest,
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

async function granted(
  scope: Scope,
  { standing, asked, known }: ContinuanceRequest,
  { session, place, cautions }: NewDate,
): Promise<GrantedContinuance> {
  const { hearingId: toHearingId, ...arrival } = await arrivalAct(scope, standing, { session, place, notice: 'hearing_moved' });
  const count = chainOf(standing.hearingId, known).countSoFar + 1;
  const decided = { toHearingId, askedOn: standing.today, decidedBy: scope.actor.accountId, count };
  const minded = [...(place.lawful.caution === null ? [] : [place.lawful.caution]), ...cautions];
  return {
    act: together([arrival, continuanceAct({ standing, asked, ...decided })]),
    continuation: { goodCause: asked.facts, toSessionId: session.sessionId, toHearingId, toOn: session.heldOn },
    session,
    place,
    count,
    caution: minded.length === 0 ? null : minded.join(' '),
  };
}

/** What the minutes will say of a granted continuance, in a sentence. */
export function sayGranted(
  { askedBy, reasonCode: reason, facts, timeWaiver }: Pick<AskedContinuance, 'askedBy' | 'reasonCode' | 'facts' | 'timeWaiver'>,
  { session, place, count }: Pick<GrantedContinuance, 'session' | 'place' | 'count'>,
  department: string,
): string {
  const to = { toOn: session.heldOn, toStartsAt: readMinuteOfDay(place.startsAt) ?? 0, department };
  return sayContinuance({ askedBy, reason, facts, timeIsWaived: timeWaiver !== null, ...to, count });
}
