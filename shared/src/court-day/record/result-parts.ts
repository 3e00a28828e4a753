import { wic } from '../../law/citation.ts';
import type { UnmetNeed } from '../../refusal.ts';
import type { NextStep } from '../../vocabulary/next-step.ts';
import type { HearingResult } from '../../workflow/hearing.ts';

/** What one result asks for: each has three parts, what happened, who was there, and what comes next. */
export interface ResultParts {
  /** Whether everybody listed must be answered for. */
  readonly asksWhoWasThere: boolean;
  /** The next steps that may follow; none for a matter that stays in today's line. */
  readonly nextSteps: readonly NextStep[];
  /** Whether the findings that the law wants in the minutes have to be answered. */
  readonly asksFindings: boolean;
}

/** The three parts of each result. A matter that trails or goes to second call stays in the line of the day and has no next step yet. */
export const RESULT_PARTS = {
  heard: { asksWhoWasThere: true, nextSteps: ['date', 'queue', 'none'], asksFindings: true },
  continued: { asksWhoWasThere: true, nextSteps: ['date'], asksFindings: false },
  off_calendar: { asksWhoWasThere: false, nextSteps: ['queue', 'none'], asksFindings: false },
  away: { asksWhoWasThere: false, nextSteps: ['date', 'queue'], asksFindings: false },
  trailed: { asksWhoWasThere: false, nextSteps: [], asksFindings: false },
  second_call: { asksWhoWasThere: false, nextSteps: [], asksFindings: false },
} as const satisfies Readonly<Record<HearingResult, ResultParts>>;

/** Whether a result ends the matter for the day; the others leave it in the line. */
export function endsTheDay(result: HearingResult): boolean {
  return RESULT_PARTS[result].nextSteps.length > 0;
}

const ASKS_NEXT = {
  heard: 'Say what comes next: a date, the queue, or nothing further with the reason.',
  continued: 'A continued matter needs its new date. Choose a session.',
  off_calendar: 'Say why no date follows: the queue, or nothing further with the reason.',
  away: 'Say what comes next: a date, or the queue. A youth who is away is not dropped.',
  trailed: 'This matter stays in the line of today. Leave the next step out.',
  second_call: 'This matter stays in the line of today. Leave the next step out.',
} as const satisfies Readonly<Record<HearingResult, string>>;

/** What a result still asks of its third part; null when the step that was chosen may follow it. */
export function missingNext(result: HearingResult, step: NextStep | null): UnmetNeed | null {
  const allowed: readonly NextStep[] = RESULT_PARTS[result].nextSteps;
  const fits = step === null ? allowed.length === 0 : allowed.includes(step);
  if (fits) return null;
  return { need: 'nextStep', message: ASKS_NEXT[result], cites: result === 'continued' ? [wic('682(b)')] : [] };
}
