import { DENIED_REASON, FINDING_BASIS, RENEWAL_GROUND, RESTITUTION_RULING, SET_ASIDE_RECITAL } from '@starling/shared/vocabulary/finding';
import { z } from 'zod';
import { PRIOR_CHOICES } from './finding-choices.ts';
import { EVIDENCE_KINDS, INITIATORS, emptyEntry, type FindingEntry, type SheetFacts } from './finding-entry.ts';

/** The keys of a vocabulary, as a form reads them. */
function keysOf<V extends Readonly<Record<string, string>>>(vocabulary: V): readonly (keyof V & string)[] {
  return Object.keys(vocabulary).filter((key): key is keyof V & string => key in vocabulary);
}

const ANSWER = z.boolean().nullable();
const ANSWERS = z.object({ victim: ANSWER, coerced: ANSWER, directResult: ANSWER, fear: ANSWER, juvenileFinding: ANSWER });

/**
 * The draft of an unsigned sheet, kept in this tab only. It holds ids, answers and dates: no youth's name, no words about what happened.
 * A draft of another petition, or one this version cannot read, counts as none.
 */
const DRAFT = z.object({
  answers: z.record(z.string(), ANSWERS),
  evidence: z.array(z.enum(EVIDENCE_KINDS)),
  privilegeClaimed: z.boolean(),
  initiator: z.enum(INITIATORS),
  vehicle: z.string().nullable(),
  basis: z.enum(keysOf(FINDING_BASIS)),
  recital: z.enum(keysOf(SET_ASIDE_RECITAL)).nullable(),
  noticeGiven: ANSWER,
  deniedReason: z.enum(keysOf(DENIED_REASON)).nullable(),
  renewalGround: z.enum(keysOf(RENEWAL_GROUND)).nullable(),
  restitutionRuling: z.enum(keysOf(RESTITUTION_RULING)).nullable(),
  keptOut1161: z.boolean(),
  priors: z.record(z.string(), z.enum(PRIOR_CHOICES)),
  setAside: z.boolean(),
  fosterHearingHeld: z.boolean().nullable(),
  destroyOn: z.record(z.string(), z.string().nullable()),
  extraHolders: z.array(z.object({ name: z.string(), destroyOn: z.string().nullable(), reentryFinding: z.boolean() })),
});

export type DraftStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export function keepDraft(store: DraftStore, petitionId: string, entry: FindingEntry): void {
  store.setItem(draftName(petitionId), JSON.stringify(DRAFT.parse(entry)));
}

export function dropDraft(store: DraftStore, petitionId: string): void {
  store.removeItem(draftName(petitionId));
}

/** The entry to begin with: the kept draft laid over an empty sheet, or the empty sheet. */
export function beginEntry(store: DraftStore, sheet: SheetFacts): FindingEntry {
  const empty = emptyEntry(sheet);
  const kept = DRAFT.safeParse(parsed(store.getItem(draftName(sheet.petitionId))));
  return kept.success ? { ...empty, ...kept.data } : empty;
}

function draftName(petitionId: string): string {
  return `starling.sheet.${petitionId}`;
}

function parsed(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
