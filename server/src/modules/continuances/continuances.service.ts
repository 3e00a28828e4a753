import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { append, type JournalEntry } from '@starling/db/journal/journal';
import type { Scope } from '@starling/db/scope';
import { chainOf } from '@starling/shared/calendar/hearings/continuance';
import { parseContinueHearing, type ContinueHearing } from '@starling/shared/forms/parse-continue-hearing';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { notAllowed, notFound, stale } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { isCourtDayOfAct } from '@starling/shared/workflow/court-day';
import { HEARING } from '@starling/shared/workflow/hearing';
import { HEARING_PLAN } from '@starling/shared/workflow/hearing-plan';
import { allOrNothing } from '../../acts/all-or-nothing.ts';
import { countedIn } from '../../acts/booking.ts';
import { continuanceAct } from '../../acts/continuance-act.ts';
import { grantContinuance, sayGranted, type GrantedContinuance } from '../../acts/continue-hearing.ts';
import { hearingAct, type Continuation } from '../../acts/hearing-act.ts';
import { changedBy } from '../../acts/move-hearing.ts';
import { departureAct, together } from '../../acts/moving-hearing.ts';
import { staleHearing } from '../../acts/stale-hearing.ts';
import { noSuchStep, takeStep } from '../../acts/take-step.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { loadContinuanceFacts, type ContinuanceFacts } from '../../reads/continuance-facts.read.ts';
import { rowOf, setHearingOf } from '../../reads/hearing-answer.read.ts';
import { loadHearing, type HearingStanding } from '../../reads/hearing-standing.read.ts';
import type { HearingContinued } from './continuances.types.ts';

type Part = Pick<JournalEntry, 'events' | 'changes'>;

/** A request with everything that is looked at. */
interface Request {
  readonly standing: HearingStanding;
  readonly asked: ContinueHearing;
  readonly known: ContinuanceFacts;
}

const ABSENT = 'This matter stands at another step. Read it again.';
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
      const decided = asked.denied ? await deny(scope, { standing, asked, known }) : await grant(scope, { standing, asked, known });
      if (decided.ok) await scope.many('select app.drop_draft($1, $2)', [asked.hearingId, 'continuance']);
      return decided;
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
  const allowed = mayContinue(scope, request);
  if (!allowed.ok) return allowed;
  const granted = await grantContinuance(scope, request);
  return granted.ok ? write(scope, request, granted.value) : granted;
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

async function write(scope: Scope, { standing, asked }: Request, granted: GrantedContinuance): Promise<Result<HearingContinued>> {
  const { act, continuation, session, count, caution } = granted;
  const whole = together([act, givesUp(scope, standing, continuation)]);
  const done = await append(scope, { act: 'continuance.decide', ...whole, changed: changedBy(standing, session.sessionId) });
  if (done === 'stale') return refuse(stale(standing.version + 1));
  const { hearing } = await setHearingOf(scope, continuation.toHearingId);
  return ok({
    row: await rowOf(scope, standing.hearingId),
    hearing,
    count,
    words: sayGranted(asked, granted, hearing.department),
    caution,
  });
}

/** The row that is given up: continued on its day, or vacated as moved before it. */
function givesUp(scope: Scope, standing: HearingStanding, continuation: Continuation): Part {
  const { goodCause, toHearingId: hearingId, toSessionId: sessionId, toOn: on } = continuation;
  if (standing.sessionState !== 'open') return departureAct(standing, { hearingId, sessionId, on, words: null, goodCause });
  const step = hearingAct({ command: 'continue', to: 'continued', at: scope.now(), by: scope.actor.accountId, standing, continuation });
  return { events: step.events, changes: [...step.changes, countedIn(standing.sessionId)] };
}
