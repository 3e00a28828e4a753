import type { RecordColumnFragment, RecordMatterInput } from '../../gql/graphql.ts';
import { textOrNull } from '../../parts/forms/typed.ts';
import type { DraftNext, RecordDraft } from './record-draft.ts';
import { nextStepsOf, shownResult } from './shown-record.ts';

/** What is sent in the one save: only what was touched, and what stood there when it was. Null while nobody said what happened. */
export function recordInput(matter: RecordColumnFragment, draft: RecordDraft, version: number): RecordMatterInput | null {
  const result = shownResult(matter, draft);
  if (result === null) return null;
  const { hearingId } = matter.row;
  const next = nextFor(result, draft);
  return {
    hearingId,
    version,
    // A parse border: a result is one of the six chips or what the court itself has.
    result: result as RecordMatterInput['result'],
    appearances: Object.values(draft.attended),
    orders: draft.orders.map(({ phraseId, words, spokenWords, ownerRole, dueOn }) => ({
      phraseId,
      words,
      spokenWords,
      ownerRole,
      dueOn: dueOn === '' ? null : dueOn,
    })),
    findings: Object.entries(draft.findings).map(([kind, { answer, facts }]) => ({
      kind,
      answer,
      facts: textOrNull(facts),
    })),
    promise: textOrNull(draft.promise),
    absentBecause: textOrNull(draft.absentBecause),
    next: next === null ? null : nextInput(matter, next),
    // Orders stand beside those of others and clash with none; that they are named lets the save go through over a newer version.
    expected: [
      ...Object.entries(draft.was).map(([field, was]) => ({ field, was })),
      { field: 'orders', was: String(matter.orders.length) },
    ],
  };
}

/** What comes next, where it may follow what happened; a matter that stays in today's line has none, and what was typed of it stays typed. */
export function nextFor(result: string | null, { next }: Pick<RecordDraft, 'next'>): DraftNext | null {
  return next !== null && nextStepsOf(result).includes(next.step) ? next : null;
}

function nextInput({ row }: Pick<RecordColumnFragment, 'row'>, next: DraftNext): NonNullable<RecordMatterInput['next']> {
  if (next.step === 'date')
    return { step: 'date', sessionId: next.sessionId, startsAt: next.startsAt, seenVersion: next.sessionVersion, minutes: row.minutes };
  const words = textOrNull(next.words);
  return next.step === 'queue' ? { step: 'queue', queueReason: next.reason, words } : { step: 'none', noneReason: next.reason, words };
}
