import { findingStands, stepStands, type StandingStep } from '@starling/shared/court-day/record/stands';
import {
  MINUTE_FINDING,
  MINUTE_FINDING_ANSWER,
  type MinuteFindingAnswer,
  type MinuteFindingKind,
} from '@starling/shared/vocabulary/minute-finding';
import type { HearingType } from '@starling/shared/vocabulary/hearing';
import { NEXT_QUEUE, NO_NEXT_REASON, type NextStep } from '@starling/shared/vocabulary/next-step';
import type { MinuteFindingMade, NextStepMade } from '../graphql/types/court-day.types.ts';
import { listOf, wallTime } from './sql.ts';

/** The findings that were entered for a hearing `h`. */
export const FINDINGS_MADE = listOf(
  `json_build_object('kind', f.kind, 'answer', f.answer, 'facts', f.facts, 'version', f.version)`,
  'from app.minute_finding f where f.court_id = h.court_id and f.hearing_id = h.hearing_id',
  'f.minute_finding_id',
);

/** A finding as the statement answers it. */
export interface FindingFromSql {
  readonly kind: MinuteFindingKind;
  readonly answer: MinuteFindingAnswer;
  readonly facts: string | null;
  readonly version: number;
}

export function sayFinding({ kind, answer, facts, version }: FindingFromSql): MinuteFindingMade {
  const [{ words }, answerWords] = [MINUTE_FINDING[kind], MINUTE_FINDING_ANSWER[answer]];
  return { kind, words, answer, answerWords, facts, stands: findingStands({ answer, facts }), version };
}

/** What comes next in a hearing `h` of a session `s`, with the next date of its case. */
export const NEXT_MADE = `json_build_object('step', h.next_step, 'reason', h.next_reason, 'words', h.next_words, 'date', (
  select json_build_object('hearingId', nh.hearing_id, 'on', ns.held_on, 'startsAt', ${wallTime('nh.starts_at')}, 'sessionId', nh.session_id, 'minutes', nh.minutes, 'type', nh.type)
  from app.hearing nh join app.court_session ns on ns.court_id = nh.court_id and ns.session_id = nh.session_id
  where nh.court_id = h.court_id and nh.case_id = h.case_id and nh.hearing_id <> h.hearing_id and nh.state = 'set' and ns.held_on >= s.held_on
  order by nh.hearing_id is distinct from h.continued_to, ns.held_on, ns.starts_at limit 1))`;

/** The same as the statement answers it. */
export interface NextFromSql {
  readonly step: NextStep | null;
  readonly reason: string | null;
  readonly words: string | null;
  readonly date: DateFromSql | null;
}

interface DateFromSql {
  readonly hearingId: string;
  readonly on: string;
  readonly startsAt: string;
  readonly sessionId: string;
  readonly minutes: number;
  readonly type: HearingType;
}

const NO_DATE = { sessionId: null, startsAt: null, minutes: null, type: null };

/** What comes next, as far as two people can differ in it; null until it was recorded. */
export function standingStep({ step, reason, words, date }: NextFromSql): StandingStep | null {
  if (step === null) return null;
  const { sessionId, startsAt, minutes, type } = step === 'date' ? (date ?? NO_DATE) : NO_DATE;
  return { step, sessionId, startsAt, minutes, type, reason, words };
}

const REASONS: Readonly<Record<string, string>> = { ...NEXT_QUEUE, ...NO_NEXT_REASON };

/** Null until it was recorded. */
export function sayNext(next: NextFromSql): NextStepMade | null {
  const { step, reason, words, date } = next;
  if (step === null) return null;
  const { hearingId, on, startsAt } = step === 'date' && date !== null ? date : { hearingId: null, on: null, startsAt: null };
  const reasonWords = reason === null ? null : (REASONS[reason] ?? reason);
  return { step, words, reasonWords, hearingId, on, startsAt, stands: stepStands(standingStep(next)) };
}
