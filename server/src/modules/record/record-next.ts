import type { JournalEntry } from '@starling/db/journal/journal';
import type { Scope } from '@starling/db/scope';
import { RESULT_PARTS } from '@starling/shared/court-day/record/result-parts';
import type { EnteredNext } from '@starling/shared/court-day/record/record-missing';
import type { RecordMatter } from '@starling/shared/forms/parse-record-matter';
import type { SetHearing } from '@starling/shared/forms/parse-set-hearing';
import { invalid, notFound, refusalCites, refusalWords, type Refusal, type UnmetNeed } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { NextStep } from '@starling/shared/vocabulary/next-step';
import { HEARING_TYPE } from '@starling/shared/vocabulary/hearing';
import { grantContinuance, sayGranted } from '../../acts/continue-hearing.ts';
import type { Continuation } from '../../acts/hearing-act.ts';
import { setHearing } from '../../acts/set-hearing.ts';
import { loadBookedSession } from '../../reads/booking-facts.read.ts';
import { loadContinuanceFacts } from '../../reads/continuance-facts.read.ts';
import type { HearingStanding } from '../../reads/hearing-standing.read.ts';
import type { RecordFacts } from './record-facts.queries.ts';

/** The next date of a matter, not written yet. */
export interface NextDate {
  readonly act: Pick<JournalEntry, 'events' | 'changes'>;
  readonly hearingId: string;
  readonly sessionId: string;
  readonly on: LocalDate;
  readonly caution: string | null;
  /** Only for a continuance. */
  readonly continuation: Continuation | null;
  /** What the minutes will say of a continuance, once its department is known; null for a date that is set anew. */
  readonly say: ((department: string) => string) | null;
}

/**
 * What comes next where nobody said it: the date on which the case is set already, after the day of this hearing. It is on the screen as the
 * next one, and stays as it is. A continuance has its own new date; null where the case has none.
 */
export function standingNext(
  { result, next }: Pick<RecordMatter, 'result' | 'next'>,
  { nextSessionId, nextOn }: Pick<RecordFacts, 'nextSessionId' | 'nextOn'>,
  { heldOn }: Pick<HearingStanding, 'heldOn'>,
): EnteredNext | null {
  const allowed: readonly NextStep[] = result === 'continued' ? [] : RESULT_PARTS[result].nextSteps;
  if (next !== null || nextOn === null || nextOn <= heldOn || !allowed.includes('date')) return null;
  return { step: 'date', sessionId: nextSessionId, queueReason: null, noneReason: null };
}

/** Weighs the next date: of a continued matter the same hearing again, else a new one, both by every rule by which a hearing is set. Null where no date follows. */
export async function nextDate(scope: Scope, standing: HearingStanding, asked: RecordMatter): Promise<Result<NextDate | null>> {
  if (asked.next?.step !== 'date' || asked.next.sessionId === null) return ok(null);
  const next = { ...asked.next, sessionId: asked.next.sessionId };
  const placed = asked.continuance === null ? await newDate(scope, standing, next) : await continued(scope, standing, { ...asked, next });
  return placed.ok ? placed : refuse(atItsField(placed.refusal));
}

type Next = NonNullable<RecordMatter['next']> & { readonly sessionId: string };

async function newDate(scope: Scope, standing: HearingStanding, next: Next): Promise<Result<NextDate>> {
  const session = await loadBookedSession(scope, next.sessionId);
  if (session === null) return refuse(notFound());
  const { caseId, youthId, chosenName, participants } = standing;
  const set = await setHearing(scope, hearingToSet(standing, next), { of: { caseId, youthId, chosenName, participants }, session });
  if (!set.ok) return set;
  const { act, hearingId, caution } = set.value;
  return ok({ act, hearingId, caution, sessionId: session.sessionId, on: session.heldOn, continuation: null, say: null });
}

/** The next hearing is the same again where nobody said otherwise; a youth who came by video is asked again, and until then comes in person. */
function hearingToSet({ caseId, petitionId, type: same }: HearingStanding, next: Next): SetHearing {
  const type = next.type ?? same;
  const { sessionId, startsAt, timeWaiver, goodCause, judgeDecides, exceptions, seenVersion } = next;
  return {
    ...{ caseId, petitionId, sessionId, type, startsAt, timeWaiver, goodCause, judgeDecides, exceptions, seenVersion },
    minutes: next.minutes ?? HEARING_TYPE[type].minutes,
    mode: next.mode ?? 'in_person',
    remoteConsent: null,
    hardNews: false,
    bufferMinutes: 0,
  };
}

async function continued(
  scope: Scope,
  standing: HearingStanding,
  { continuance, next }: RecordMatter & { readonly next: Next },
): Promise<Result<NextDate>> {
  const known = await loadContinuanceFacts(scope, standing.hearingId);
  if (known === null || continuance === null) return refuse(notFound());
  const { sessionId: toSessionId, startsAt, timeWaiver, judgeDecides, exceptions, seenVersion } = next;
  const asked = { ...continuance, toSessionId, startsAt, timeWaiver, judgeDecides, exceptions, seenVersion };
  const granted = await grantContinuance(scope, { standing, asked, known });
  if (!granted.ok) return granted;
  const { act, continuation, session, caution } = granted.value;
  const { toHearingId: hearingId } = continuation;
  const say = (department: string): string => sayGranted(asked, granted.value, department);
  return ok({ act, hearingId, caution, sessionId: session.sessionId, on: session.heldOn, continuation, say });
}

const FIELD: Readonly<Record<string, string>> = { toSessionId: 'next.sessionId', sessionId: 'next.sessionId' };

/** What is wrong with the date is said at the field of this form. */
function atItsField(refusal: Refusal): Refusal {
  if (refusal.code !== 'INVALID') return refusal;
  return invalid(refusal.problems.map(({ field, ...problem }) => ({ ...problem, field: FIELD[field] ?? `next.${field}` })));
}

/** The same as one more thing that is missing, beside others. */
export function asNeed(refusal: Refusal): UnmetNeed {
  return { need: 'next.sessionId', message: refusalWords(refusal), cites: refusalCites(refusal) };
}
