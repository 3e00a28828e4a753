import type { RecordMatterInput } from '../../gql/graphql.ts';
import { textOrNull } from '../../parts/forms/typed.ts';

/** What a sheet from paper can say: a matter that stays in the line of the day has no true end, and a continuance needs its form. */
export const FROM_PAPER = ['HEARD', 'OFF_CALENDAR', 'AWAY'] as const;

/** A finding for the minutes as the sheet says it. */
export interface PaperFinding {
  readonly answer: string;
  readonly facts: string;
}

/** One result sheet as it is typed from paper. */
export interface PaperDraft {
  readonly calledAt: string;
  readonly concludedAt: string;
  readonly why: string;
  /** Of a youth who is away: who was tried before, and how. */
  readonly triedWho: string;
  readonly triedHow: string;
  readonly result: string;
  readonly present: readonly string[];
  /** By the key of the finding; what is not answered here stays with the court's own default. */
  readonly findings: Readonly<Record<string, PaperFinding>>;
  readonly orders: string;
  readonly ownerRole: string;
  readonly step: string;
  readonly sessionId: string;
  readonly startsAt: string;
  readonly reason: string;
}

export const EMPTY_SHEET: PaperDraft = {
  ...{
    calledAt: '',
    concludedAt: '',
    why: '',
    triedWho: '',
    triedHow: '',
    result: '',
    present: [],
    findings: {},
    orders: '',
    ownerRole: '',
  },
  ...{ step: '', sessionId: '', startsAt: '', reason: '' },
};

interface Listed {
  readonly appearanceId: string;
  readonly role: string;
  readonly name: string;
}

/** The hearing a sheet is about, with whoever was listed for it. */
export interface SheetOf {
  readonly hearingId: string;
  readonly version: number;
  readonly appearances: readonly Listed[];
}

/** What is sent of a sheet: the true times with it, so that the record says it was entered later. Null while nobody said what happened. */
export function paperInput(sheet: SheetOf, draft: PaperDraft): RecordMatterInput | null {
  const result = FROM_PAPER.find((one) => one === draft.result);
  if (result === undefined) return null;
  return {
    hearingId: sheet.hearingId,
    version: sheet.version,
    result,
    // A sheet says of everybody listed whether they were there: whoever is not ticked was not.
    appearances: sheet.appearances.map(({ appearanceId, role, name }) => ({
      ...{ appearanceId, role, name, spoke: null },
      attendance: draft.present.includes(appearanceId) ? 'present' : 'absent',
    })),
    orders: linesOf(draft.orders).map((words) => ({ words, ownerRole: draft.ownerRole })),
    findings: Object.entries(draft.findings).map(([kind, { answer, facts }]) => ({ kind, answer, facts: textOrNull(facts) })),
    next: nextOf(draft),
    trueTimes: { calledAt: draft.calledAt, concludedAt: draft.concludedAt, why: draft.why, ...triedOf(draft) },
  };
}

/** Who was tried is said of a youth who is away, and of nobody else. */
function triedOf({ result, triedWho, triedHow }: PaperDraft) {
  return result === 'AWAY' ? { triedWho: textOrNull(triedWho), triedHow: textOrNull(triedHow) } : {};
}

function nextOf({ step, sessionId, startsAt, reason }: PaperDraft): RecordMatterInput['next'] {
  if (step === 'date') return { step, sessionId: textOrNull(sessionId), startsAt: textOrNull(startsAt) };
  if (step === 'queue') return { step, queueReason: textOrNull(reason) };
  return step === 'none' ? { step, noneReason: textOrNull(reason) } : null;
}

/** The lines of an area, each one order; empty lines are none. */
export function linesOf(typed: string): readonly string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
