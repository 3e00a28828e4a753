import { whoOfRole } from '@starling/shared/court-day/room/arrivals';
import { RESULT_PARTS, type ResultParts } from '@starling/shared/court-day/record/result-parts';
import { MINUTE_FINDING, type MinuteFindingKind } from '@starling/shared/vocabulary/minute-finding';
import { NEXT_QUEUE, NO_NEXT_REASON } from '@starling/shared/vocabulary/next-step';
import { isHearingResult } from '@starling/shared/workflow/hearing';
import type { RecordColumnFragment } from '../../gql/graphql.ts';
import { warrantLooks } from '../../parts/warrant-looks.ts';
import { FIELD, personKey, type Attended, type DraftOrder, type RecordDraft } from './record-draft.ts';

/** Somebody of the roll as the page shows them: what was typed here, else what the court has. */
export interface ShownPerson extends Attended {
  /** As the court has it; empty for somebody who was not listed. */
  readonly was: string;
  readonly isTyped: boolean;
}

/** The result that stands on the page: the typed one, else the recorded one; null while the matter is undecided. */
export function shownResult(matter: Pick<RecordColumnFragment, 'row'>, draft: RecordDraft): string | null {
  if (draft.result !== null) return draft.result;
  return decidedState(matter) === null ? null : matter.row.state;
}

type Roll = Pick<RecordColumnFragment, 'appearances' | 'arrivals' | 'row'>;

/**
 * The roll: who was listed, then who was added here. Of somebody about whom nothing was said the board tells: whoever came, was present.
 * A youth who is recorded as away was not there, whatever was ticked before: the court records it so.
 */
export function shownRoll({ appearances, arrivals, row }: Roll, draft: RecordDraft): readonly ShownPerson[] {
  const isAway = shownResult({ row }, draft) === 'AWAY';
  const listed = appearances.map(({ appearanceId, role, name, attendance, spoke }) => {
    const person = { appearanceId, role, name, attendance: cameByBoard({ role, name, attendance }, arrivals), spoke };
    const typed = draft.attended[personKey(person)];
    const shown = { ...person, ...typed, was: attendance, isTyped: typed !== undefined };
    return isAway && role === 'youth' ? { ...shown, attendance: 'absent', spoke: null } : shown;
  });
  const added = Object.values(draft.attended)
    .filter((person) => person.appearanceId === null)
    .map((person) => ({ ...person, was: '', isTyped: true }));
  return [...listed, ...added];
}

const CAME: readonly string[] = ['arrived', 'ready'];

function cameByBoard({ role, name, attendance }: Pick<Attended, 'role' | 'name' | 'attendance'>, arrivals: Roll['arrivals']): string {
  if (attendance !== 'expected') return attendance;
  const came = arrivals.some(
    (one) => one.who === whoOfRole(role) && CAME.includes(one.state) && (role === 'youth' || one.name === null || one.name === name),
  );
  return came ? 'present' : attendance;
}

/** What stands in a field now, as the court compares it; empty for nothing. */
export function standsIn(matter: RecordColumnFragment, field: string): string {
  const stands = new Map<string, string | null | undefined>([
    [FIELD.result, decidedState(matter)],
    [FIELD.next, matter.nextStep?.stands],
    [FIELD.promise, matter.promise],
    ...matter.appearances.map(({ appearanceId, attendance }) => [FIELD.attended(appearanceId), attendance] as const),
    ...matter.findingsMade.map(({ kind, stands }) => [FIELD.finding(kind), stands] as const),
  ]);
  return stands.get(field) ?? '';
}

/** The result that is recorded, in the word of the table; null while the matter is undecided. */
function decidedState({ row }: Pick<RecordColumnFragment, 'row'>): string | null {
  const state = row.state.toLowerCase();
  return isHearingResult(state) ? state : null;
}

const HERE: readonly string[] = ['present', 'remote', 'late'];

/** Whether an attendance means that the person takes part. */
export function isHere(attendance: string): boolean {
  return HERE.includes(attendance);
}

/** An order as the page lists it, with its number; those that are typed here can be taken out again. */
export type ShownOrder = Pick<DraftOrder, 'key' | 'words' | 'ownerRole'> & {
  readonly ordinal: number;
  readonly dueOn: string | null;
  readonly isTyped: boolean;
};

/** The orders given, then those typed here, numbered as they will stand. */
export function shownOrders({ orders }: Pick<RecordColumnFragment, 'orders'>, draft: RecordDraft): readonly ShownOrder[] {
  const last = orders.reduce((highest, { ordinal }) => Math.max(highest, ordinal), 0);
  return [
    ...orders.map(({ orderId, ordinal, words, ownerRole, dueOn }) => ({ key: orderId, ordinal, words, ownerRole, dueOn, isTyped: false })),
    ...draft.orders.map((order, at) => ({
      ...order,
      dueOn: order.dueOn === '' ? null : order.dueOn,
      ordinal: last + at + 1,
      isTyped: true,
    })),
  ];
}

/** A finding that the law wants, with its answer as the page shows it. */
export type ShownFinding = RecordColumnFragment['findingsWanted'][number] & {
  readonly answer: string;
  readonly facts: string;
  readonly was: string;
  readonly isTyped: boolean;
  /** The answer that needs facts of this youth; null when none does. */
  readonly factsWith: string | null;
};

/** The findings asked for at this hearing: the typed answer, else the recorded one, else what ships when nothing is entered. */
export function shownFindings(
  { findingsWanted, findingsMade }: Pick<RecordColumnFragment, 'findingsWanted' | 'findingsMade'>,
  draft: RecordDraft,
): readonly ShownFinding[] {
  return findingsWanted.map((asked) => {
    const made = findingsMade.find(({ kind }) => kind === asked.kind);
    const typed = draft.findings[asked.kind];
    const recorded = { answer: made?.answer ?? asked.default, facts: made?.facts ?? '' };
    return { ...asked, ...recorded, ...typed, was: made?.stands ?? '', isTyped: typed !== undefined, factsWith: factsWith(asked.kind) };
  });
}

function factsWith(kind: string): string | null {
  return isMinuteFinding(kind) ? MINUTE_FINDING[kind].needsFacts : null;
}

function isMinuteFinding(kind: string): kind is MinuteFindingKind {
  return Object.hasOwn(MINUTE_FINDING, kind);
}

/** True when the facts that an answer needs are missing. */
export function lacksFacts({ factsWith: needing, answer, facts }: Pick<ShownFinding, 'factsWith' | 'answer' | 'facts'>): boolean {
  return answer !== '' && needing === answer && facts.trim() === '';
}

/** The findings nobody answered yet that may be made in one word: those whose making needs no facts. */
export function plainlyOpen(findings: readonly ShownFinding[]): readonly ShownFinding[] {
  return findings.filter(({ answer, factsWith: needing }) => answer === '' && needing !== 'made');
}

/** What comes next as the page shows it. */
export interface ShownNext {
  readonly step: 'date' | 'queue' | 'none';
  readonly on: string | null;
  readonly startsAt: string | null;
  readonly department: string | null;
  /** Why there is no date, in words. */
  readonly reasonWords: string | null;
}

const NOTHING_ELSE = { on: null, startsAt: null, department: null, reasonWords: null } as const;
const REASON: Readonly<Record<string, string>> = { ...NEXT_QUEUE, ...NO_NEXT_REASON };

/** What comes next: typed here, or recorded, or a date that stands in the docket; null when none of them. */
export function shownNext(matter: Pick<RecordColumnFragment, 'row' | 'nextStep'>, { next }: RecordDraft): ShownNext | null {
  if (next?.step === 'date') return { ...next, on: next.heldOn, reasonWords: null };
  if (next !== null) return { ...NOTHING_ELSE, step: next.step, reasonWords: REASON[next.reason] ?? '' };
  if (matter.nextStep !== null) return { ...NOTHING_ELSE, ...matter.nextStep, step: stepOf(matter.nextStep.step) };
  return matter.row.nextOn === null ? null : { ...NOTHING_ELSE, step: 'date', on: matter.row.nextOn };
}

function stepOf(step: string): ShownNext['step'] {
  return step === 'queue' || step === 'none' ? step : 'date';
}

/** What the record still lacks before it is signed, in the order in which it is recorded; none of it is guessed. */
export type RecordLack = 'result' | 'who' | 'findings' | 'next' | 'warrant';

/** Everything missing, by the court's own table of what each result asks for. An empty list is said aloud as "nothing missing". */
export function lacksOf(matter: RecordColumnFragment, draft: RecordDraft): readonly RecordLack[] {
  const result = shownResult(matter, draft)?.toLowerCase() ?? null;
  const asks = result !== null && isHearingResult(result) ? RESULT_PARTS[result] : NOT_SAID;
  const findings = shownFindings(matter, draft);
  const lacks: readonly (readonly [RecordLack, boolean])[] = [
    ['result', result === null],
    ['who', asks.asksWhoWasThere && shownRoll(matter, draft).some(({ attendance }) => attendance === 'expected')],
    ['findings', asks.asksFindings && (plainlyOpen(findings).length > 0 || findings.some(lacksFacts))],
    ['next', asks.nextSteps.length > 0 && !follows(shownNext(matter, draft), asks)],
    ['warrant', matter.warrants.some(({ state }) => warrantLooks(state).isLive)],
  ];
  return lacks.filter(([, isLacking]) => isLacking).map(([lack]) => lack);
}

function follows(next: ShownNext | null, { nextSteps }: ResultParts): boolean {
  return next !== null && nextSteps.includes(next.step);
}

/** Before anybody said what happened, all three parts are asked for. */
const NOT_SAID: ResultParts = RESULT_PARTS.heard;

/** The next steps that may follow what happened; all three while nobody said. */
export function nextStepsOf(result: string | null): ResultParts['nextSteps'] {
  const key = result?.toLowerCase() ?? '';
  return isHearingResult(key) ? RESULT_PARTS[key].nextSteps : NOT_SAID.nextSteps;
}
