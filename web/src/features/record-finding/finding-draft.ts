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

/** A sheet that is not signed yet, as it is kept. It holds ids, answers, dates and names of offices: no youth's name, no words about what happened. */
const SHEET = z.object({
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

const SHEETS = z.object({ sheets: z.record(z.string(), z.unknown()) });

/** What was entered at one hearing: each sheet under its petition, so that one signature takes one of them. */
export type SheetDrafts = z.infer<typeof SHEETS>;

/** The sheets as they were kept; of an older page, or none, there are none. */
export function readSheets(content: unknown): SheetDrafts {
  const read = SHEETS.safeParse(content);
  return read.success ? read.data : { sheets: {} };
}

/** The entry to begin with: what was kept of this petition laid over an empty sheet. What this version cannot read counts as none. */
export function beginEntry({ sheets }: SheetDrafts, sheet: SheetFacts): FindingEntry {
  const empty = emptyEntry(sheet);
  const kept = SHEET.safeParse(sheets[sheet.petitionId]);
  return kept.success ? { ...empty, ...kept.data } : empty;
}

/** What is kept of an entry: everything but where the hand is. */
export function keptOf(entry: FindingEntry): z.infer<typeof SHEET> {
  return SHEET.parse(entry);
}

/** The sheets with one of them as it stands now. */
export function withSheet({ sheets }: SheetDrafts, petitionId: string, entry: FindingEntry): SheetDrafts {
  return { sheets: { ...sheets, [petitionId]: keptOf(entry) } };
}

/** The sheets that are left when one was signed; null when it was the only one. */
export function withoutSheet({ sheets }: SheetDrafts, petitionId: string): SheetDrafts | null {
  const left = Object.entries(sheets).filter(([one]) => one !== petitionId);
  return left.length === 0 ? null : { sheets: Object.fromEntries(left) };
}
