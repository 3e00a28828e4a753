import { z } from 'zod';

/**
 * What somebody typed on one row and did not save yet. Only what was touched stands in it: everything else goes on showing what the
 * court has, so that two people on one row meet only where both wrote.
 */
const ATTENDED = z.object({
  // Null for somebody who was not listed.
  appearanceId: z.string().nullable(),
  role: z.string(),
  name: z.string(),
  attendance: z.string(),
  spoke: z.boolean().nullable(),
});
const ORDER = z.object({
  key: z.string(),
  phraseId: z.string().nullable(),
  words: z.string(),
  spokenWords: z.string().nullable(),
  ownerRole: z.string(),
  dueOn: z.string(),
});
const TYPED_ORDER = ORDER.omit({ key: true });
const FINDING = z.object({ answer: z.string(), facts: z.string() });
const NEXT = z.discriminatedUnion('step', [
  z.object({
    step: z.literal('date'),
    sessionId: z.string(),
    sessionVersion: z.number(),
    heldOn: z.string(),
    startsAt: z.string(),
    department: z.string(),
  }),
  z.object({ step: z.literal('queue'), reason: z.string(), words: z.string() }),
  z.object({ step: z.literal('none'), reason: z.string(), words: z.string() }),
]);
const RECORD = z.object({
  result: z.string().nullable(),
  attended: z.record(z.string(), ATTENDED),
  orders: z.array(ORDER),
  typed: TYPED_ORDER,
  findings: z.record(z.string(), FINDING),
  next: NEXT.nullable(),
  promise: z.string(),
  // Why away is recorded before the time of grace has passed.
  absentBecause: z.string(),
  // The version of the hearing that was on the page when the first word was typed.
  basedOn: z.number().nullable(),
  // What stood on the row when a field was first touched: the court compares it with what stands there at the save.
  was: z.record(z.string(), z.string()),
});

export type RecordDraft = z.infer<typeof RECORD>;
export type DraftOrder = z.infer<typeof ORDER>;
export type TypedOrder = z.infer<typeof TYPED_ORDER>;
export type DraftNext = z.infer<typeof NEXT>;
export type Attended = z.infer<typeof ATTENDED>;

export const NO_ORDER: TypedOrder = { phraseId: null, words: '', spokenWords: null, ownerRole: 'probation_officer', dueOn: '' };
export const UNTOUCHED: RecordDraft = {
  result: null,
  attended: {},
  orders: [],
  typed: NO_ORDER,
  findings: {},
  next: null,
  promise: '',
  absentBecause: '',
  basedOn: null,
  was: {},
};

/** A draft as it was kept; one of an older page, or none, is an untouched one. */
export function readRecordDraft(content: unknown): RecordDraft {
  const read = RECORD.safeParse(content);
  return read.success ? read.data : UNTOUCHED;
}

/** A draft keeps the version it was begun on: what others wrote since is compared field by field. */
export function begunOn(draft: RecordDraft, version: number): RecordDraft {
  return draft.basedOn === null ? { ...draft, basedOn: version } : draft;
}

/** True when nothing is typed: there is nothing to save and nothing to lose. */
export function isUntouched(draft: RecordDraft): boolean {
  return (
    draft.result === null &&
    draft.next === null &&
    draft.orders.length === 0 &&
    [draft.typed.words, draft.promise, draft.absentBecause].every((words) => words.trim() === '') &&
    Object.keys(draft.attended).length === 0 &&
    Object.keys(draft.findings).length === 0
  );
}

/** Remembers what stood in a field when it was first touched; a second touch changes nothing. */
function touched(draft: RecordDraft, field: string, was: string): RecordDraft['was'] {
  return Object.hasOwn(draft.was, field) ? draft.was : { ...draft.was, [field]: was };
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));
}

/** The names of the fields as the court names them in a conflict. */
export const FIELD = {
  result: 'result',
  next: 'next',
  promise: 'promise',
  attended: (key: string): string => `appearance.${key}`,
  finding: (kind: string): string => `finding.${kind}`,
} as const;

/** What happened; the same result a second time takes it back. */
export function withResult(draft: RecordDraft, result: string, was: string): RecordDraft {
  if (draft.result === result) return { ...draft, result: null, was: without(draft.was, FIELD.result) };
  return { ...draft, result, was: touched(draft, FIELD.result, was) };
}

/** What a person stands under: the entry of the roll, or role and name of somebody who was not listed. */
export function personKey({ appearanceId, role, name }: Pick<Attended, 'appearanceId' | 'role' | 'name'>): string {
  return appearanceId ?? `${role} ${name}`;
}

/** Whether somebody was there; `was` is empty for a person who was not listed. */
export function withAttended(draft: RecordDraft, attended: Attended, was: string): RecordDraft {
  const key = personKey(attended);
  const before = attended.appearanceId === null ? draft.was : touched(draft, FIELD.attended(key), was);
  return { ...draft, attended: { ...draft.attended, [key]: attended }, was: before };
}

/** Somebody who was not listed is taken off again. */
export function withoutPerson(draft: RecordDraft, person: Pick<Attended, 'appearanceId' | 'role' | 'name'>): RecordDraft {
  return { ...draft, attended: without(draft.attended, personKey(person)) };
}

/** What the judge promised the youth; the court says it again at the next hearing. */
export function withPromise(draft: RecordDraft, promise: string, was: string): RecordDraft {
  return { ...draft, promise, was: touched(draft, FIELD.promise, was) };
}

interface Finding {
  readonly kind: string;
  readonly answer: string;
  readonly facts: string;
}

/** A finding of the minutes with its facts. */
export function withFinding(draft: RecordDraft, { kind, answer, facts }: Finding, was: string): RecordDraft {
  return { ...draft, findings: { ...draft.findings, [kind]: { answer, facts } }, was: touched(draft, FIELD.finding(kind), was) };
}

/** What comes next; null takes it back. */
export function withNext(draft: RecordDraft, next: DraftNext | null, was: string): RecordDraft {
  if (next === null) return { ...draft, next, was: without(draft.was, FIELD.next) };
  return { ...draft, next, was: touched(draft, FIELD.next, was) };
}

/** Takes the typed line into the list of orders; a blank line is none. */
export function withTypedOrder(draft: RecordDraft): RecordDraft {
  const words = draft.typed.words.trim();
  if (words === '') return draft;
  const key = `n${draft.orders.reduce((highest, { key: one }) => Math.max(highest, Number(one.slice(1))), 0) + 1}`;
  return { ...draft, orders: [...draft.orders, { ...draft.typed, words, key }], typed: NO_ORDER };
}

/** An order that is not saved yet is taken out again. */
export function withoutOrder(draft: RecordDraft, key: string): RecordDraft {
  return { ...draft, orders: draft.orders.filter((one) => one.key !== key) };
}

/** Of two values one was chosen: mine goes over theirs with the next save, or theirs stands and mine is let go. */
export function resolved(draft: RecordDraft, field: string, choice: { readonly mine: boolean; readonly theirs: string }): RecordDraft {
  if (choice.mine) return { ...draft, was: { ...draft.was, [field]: choice.theirs } };
  const was = without(draft.was, field);
  if (field === FIELD.result) return { ...draft, result: null, was };
  if (field === FIELD.next) return { ...draft, next: null, was };
  if (field.startsWith('appearance.')) return { ...draft, attended: without(draft.attended, field.slice('appearance.'.length)), was };
  if (field === FIELD.promise) return { ...draft, promise: '', was };
  if (field.startsWith('finding.')) return { ...draft, findings: without(draft.findings, field.slice('finding.'.length)), was };
  return { ...draft, was };
}
