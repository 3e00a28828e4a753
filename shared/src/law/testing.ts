import type { Answer, Reason } from './answer.ts';
import type { Citation } from './citation.ts';

/** An answer as a clerk would read it out: what it is, then each reason with its authority in brackets. */
export const readOut = ({ kind, reasons }: Answer): readonly string[] => [kind, ...readReasons(reasons)];

/** Reasons as they are printed: the sentence, and its authority in brackets. */
export const readReasons = (reasons: readonly Reason[]): readonly string[] =>
  reasons.map(({ words, cite }) => `${words} [${cite === null ? 'no authority' : cite.text}]`);

/** Authorities as they are printed. */
export const readCites = (cites: readonly Citation[]): readonly string[] => cites.map(({ text }) => text);
