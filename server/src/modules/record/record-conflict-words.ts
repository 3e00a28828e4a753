import type { Scope } from '@starling/db/scope';
import { readMinuteOfDay, sayMinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import type { StandingFinding, StandingStep } from '@starling/shared/court-day/record/stands';
import { sayDate } from '@starling/shared/time/local-date';
import { HEARING_STATE, HEARING_TYPE } from '@starling/shared/vocabulary/hearing';
import { MINUTE_FINDING_ANSWER } from '@starling/shared/vocabulary/minute-finding';
import { NEXT_QUEUE, NEXT_STEP, NO_NEXT_REASON } from '@starling/shared/vocabulary/next-step';
import { ATTENDANCE } from '@starling/shared/vocabulary/participation';
import { loadBookedSession } from '../../reads/booking-facts.read.ts';

const RESULTS: Readonly<Record<string, string>> = HEARING_STATE;
const ATTENDANCES: Readonly<Record<string, string>> = ATTENDANCE;
const ANSWERS: Readonly<Record<string, string>> = MINUTE_FINDING_ANSWER;
const STEPS: Readonly<Record<string, string>> = NEXT_STEP;
const REASONS: Readonly<Record<string, string>> = { ...NEXT_QUEUE, ...NO_NEXT_REASON };
const TYPES: Readonly<Record<string, { readonly words: string }>> = HEARING_TYPE;

export const NOTHING = 'Nothing';

/** A result in words; anything that is none is "Nothing". */
export function resultWords(key: string): string {
  return RESULTS[key] ?? NOTHING;
}

/** Whether somebody was there, in words. */
export function attendanceWords(key: string): string {
  return ATTENDANCES[key] ?? key;
}

/** A finding in words, with its facts. */
export function findingWords({ answer, facts }: StandingFinding): string {
  const words = ANSWERS[answer] ?? answer;
  return facts === null || facts === '' ? words : `${words}: ${facts}`;
}

/** What comes next in words, all of it; the day is read from its session, under the reader's own rights. */
export async function nextWords(scope: Scope, next: StandingStep | null): Promise<string> {
  if (next === null) return NOTHING;
  const { step, reason, words } = next;
  const of = step === 'date' ? await dateParts(scope, next) : [REASONS[reason ?? ''] ?? null];
  const parts = [...of, words].filter((part) => part !== null);
  return parts.length === 0 ? (STEPS[step] ?? step) : `${STEPS[step] ?? step}: ${parts.join(', ')}`;
}

async function dateParts(scope: Scope, { sessionId, startsAt, minutes, type }: StandingStep): Promise<readonly (string | null)[]> {
  const session = sessionId === null ? null : await loadBookedSession(scope, sessionId);
  const at = startsAt === null ? null : readMinuteOfDay(startsAt);
  return [
    session === null ? null : sayDate(session.heldOn),
    at === null ? null : sayMinuteOfDay(at),
    TYPES[type ?? '']?.words ?? null,
    minutes === null ? null : `${String(minutes)} minutes`,
  ];
}
