import { HEARING_TYPE } from '@starling/shared/vocabulary/hearing';

/** The row carries the hearing's neutral words; setting another one, or asking for its lawful days, needs its key. */
export function typeKey(words: string): string {
  return Object.entries(HEARING_TYPE).find(([, type]) => type.words === words)?.[0] ?? 'progress_review';
}
