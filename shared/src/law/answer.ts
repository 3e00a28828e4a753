import type { Citation } from './citation.ts';

/** One reason for an answer: a sentence, and the authority it rests on (null where the law is silent: a court setting). */
export interface Reason {
  readonly words: string;
  readonly cite: Citation | null;
}

/** The law's condition is met. */
export interface Met {
  readonly kind: 'met';
  readonly reasons: readonly Reason[];
}

/** The law's condition is not met; each reason says what is missing. */
export interface NotMet {
  readonly kind: 'notMet';
  readonly reasons: readonly Reason[];
}

/** Only the judge can answer; each reason says what must be decided. */
export interface NeedsJudge {
  readonly kind: 'needsJudge';
  readonly reasons: readonly Reason[];
}

/** What a rule answers. The engine proposes; it never decides for the judge. */
export type Answer = Met | NotMet | NeedsJudge;

/** Answers that the condition is met. */
export const met = (...reasons: readonly Reason[]): Met => ({ kind: 'met', reasons });

/** Answers that the condition is not met. */
export const notMet = (...reasons: readonly Reason[]): NotMet => ({ kind: 'notMet', reasons });

/** Answers that the judge must decide. */
export const needsJudge = (...reasons: readonly Reason[]): NeedsJudge => ({ kind: 'needsJudge', reasons });

/** One reason with its authority. */
export const because = (words: string, cite: Citation | null): Reason => ({ words, cite });

/** Joins answers that must all be met: one NotMet decides, then one NeedsJudge; every reason of that kind is kept. */
export function allOf(answers: readonly Answer[]): Answer {
  for (const kind of ['notMet', 'needsJudge'] as const) {
    const found = answers.filter((answer) => answer.kind === kind);
    if (found.length > 0) return { kind, reasons: found.flatMap((answer) => answer.reasons) };
  }
  return met(...answers.flatMap((answer) => answer.reasons));
}
