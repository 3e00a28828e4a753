import {
  holderWords,
  usualHolder,
  warrantAuthority,
  whatIsNotFinal,
  whyNotThisKind,
  type DeskMoment,
} from '@starling/shared/court-day/after/warrant-desk';
import type { Citation } from '@starling/shared/law/citation';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { Seat } from '@starling/shared/vocabulary/seat';
import {
  HOLDER_REACHED_BY,
  SERVICE_PROOF,
  WARRANT_HOLDER,
  WARRANT_KIND,
  WARRANT_REASON,
  WARRANT_STATE,
  WARRANT_STEP,
  type HolderReachedBy,
  type ServiceProof,
  type WarrantHolder,
  type WarrantKind,
  type WarrantReason,
  type WarrantState,
  type WarrantStep,
} from '@starling/shared/vocabulary/warrant';
import { openActs } from '@starling/shared/workflow/machine';
import { WARRANT, warrantIsLive } from '@starling/shared/workflow/warrant';
import type { Act } from '../../graphql/types/citation.types.ts';
import type { WarrantLine } from '../../graphql/types/warrant.types.ts';
import type { SettingFromSql } from '../../reads/settings.read.ts';
import type { WarrantChoice, WarrantDeskLine, WarrantForm, WarrantPaperLine, WarrantSheet, WarrantStepLine } from './warrant-desk.types.ts';

/** A warrant as the statements of the desk answer it. */
export interface DeskFromSql extends Pick<
  WarrantDeskLine,
  'caseId' | 'caseNumber' | 'chosenName' | 'hearingId' | 'ageDays' | 'isHereToday'
> {
  readonly warrant: WarrantLine & { readonly kind: WarrantKind; readonly state: WarrantState };
  readonly reason: WarrantReason | null;
  readonly holder: WarrantHolder | null;
  readonly serviceProof: ServiceProof;
  readonly heldUntil: LocalDate | null;
  readonly bornOn: LocalDate | null;
  readonly isSent: boolean;
  readonly isReceived: boolean;
  readonly isRecallSent: boolean;
}

/** One warrant with its steps, as the statement answers it. */
export interface SheetFromSql {
  readonly today: LocalDate;
  readonly settings: readonly SettingFromSql[];
  readonly line: DeskFromSql;
  readonly authority: string | null;
  readonly endedReason: string | null;
  readonly steps: readonly (Omit<WarrantStepLine, 'stepWords' | 'howWords'> & {
    readonly step: WarrantStep;
    readonly how: string | null;
  })[];
  readonly papers: readonly (Omit<WarrantPaperLine, 'title'> & { readonly kind: 'warrant' | 'warrant_recall' })[];
}

/** What may be issued in one matter, as the statement answers it. */
export interface FormFromSql extends Pick<WarrantForm, 'hearingId' | 'version' | 'isFirstHearing'> {
  readonly today: LocalDate;
  readonly settings: readonly SettingFromSql[];
  readonly branch: string;
  readonly bornOn: LocalDate | null;
  readonly dependencyCaseId: string | null;
  readonly live: readonly DeskFromSql[];
}

const PAPER_TITLE = { warrant: 'Warrant', warrant_recall: 'Recall' } as const;
/** Who confirmed is asked when the step is taken: until then the step is open. */
const ASKED_THEN = 'asked then';

/** A warrant with its words and its next steps. */
export function deskLine(facts: DeskFromSql, moment: DeskMoment, seat: Seat): WarrantDeskLine {
  const { warrant, reason, holder, serviceProof, heldUntil, caseId, caseNumber, chosenName, hearingId, ageDays, isHereToday } = facts;
  const { kind, state } = warrant;
  return {
    warrant,
    caseId,
    caseNumber,
    chosenName,
    hearingId,
    heldUntil,
    ageDays,
    isHereToday,
    kindWords: WARRANT_KIND[kind],
    stateWords: WARRANT_STATE[state],
    reasonWords: reason === null ? null : WARRANT_REASON[reason],
    holderWords: holderWords(holder),
    serviceWords: SERVICE_PROOF[serviceProof],
    isLive: warrantIsLive(state),
    notFinal: whatIsNotFinal({ ...facts, kind, state, recalledAt: warrant.recalledAt }, moment),
    acts: actsOf(facts, seat),
  };
}

/** Orders the desk: what can still arrest although it was recalled, then what is not final, then the oldest. */
export function byUrgency(one: WarrantDeskLine, other: WarrantDeskLine): number {
  return (
    rank(one) - rank(other) || (other.ageDays ?? 0) - (one.ageDays ?? 0) || one.warrant.warrantId.localeCompare(other.warrant.warrantId)
  );
}

/** A warrant with its steps and papers, in words. */
export function sheetOf({ line, authority, endedReason, steps, papers }: SheetFromSql, moment: DeskMoment, seat: Seat): WarrantSheet {
  return {
    line: deskLine(line, moment, seat),
    authority: authority === null ? null : citeOf(authority),
    endedWords: endedReason,
    steps: steps.map(({ how, ...step }) => ({
      ...step,
      stepWords: WARRANT_STEP[step.step],
      howWords: how === null ? null : wayWords(how),
    })),
    papers: papers.map(({ kind, ...paper }) => ({ ...paper, title: PAPER_TITLE[kind] })),
  };
}

/** What the judge chooses from, in words, each kind with why it is not for this youth. */
export function formOf(facts: FormFromSql, moment: DeskMoment, seat: Seat): WarrantForm {
  const { hearingId, version, isFirstHearing, branch, bornOn, dependencyCaseId, live } = facts;
  const kinds = keysOf(WARRANT_KIND).map((kind) => {
    const why = whyNotThisKind({ kind, branch, bornOn, hasDependencyCase: dependencyCaseId !== null }, moment);
    return { kind, words: WARRANT_KIND[kind], authority: warrantAuthority(kind), open: why === null, why, usualHolder: usualHolder(kind) };
  });
  return {
    hearingId,
    version,
    isFirstHearing,
    kinds,
    reasons: choices(WARRANT_REASON),
    proofs: choices(SERVICE_PROOF),
    holders: choices(WARRANT_HOLDER),
    ways: choices(HOLDER_REACHED_BY),
    live: live.map((one) => deskLine(one, moment, seat)),
  };
}

/** The steps of the table, and what the holder can still say: that it came, after that it was sent. */
function actsOf(line: DeskFromSql, seat: Seat): readonly Act[] {
  const { warrant, reason, holder, serviceProof } = line;
  const { kind, state } = warrant;
  const facts = { kind, reason, holder, serviceProof, isFirstHearing: false, heldUntilIsNamed: true, confirmedBy: ASKED_THEN };
  const open = can(seat, 'warrant.recordStep');
  const said = saidByHolder(line).map((name) => ({ name, open, why: open ? '' : whoseAct('warrant.recordStep'), cites: [] }));
  return [...openActs(WARRANT, state, facts, seat), ...said];
}

function saidByHolder({ warrant, isSent, isReceived, isRecallSent }: DeskFromSql): readonly WarrantStep[] {
  if (warrant.state === 'recalled') return isRecallSent ? [] : ['sent_to_holder'];
  if (warrant.state !== 'issued' || isReceived) return [];
  return isSent ? ['received_by_holder'] : ['sent_to_holder', 'received_by_holder'];
}

function rank({ warrant, notFinal }: WarrantDeskLine): number {
  if (warrant.state === 'recalled') return 0;
  if (warrant.state === 'recall_confirmed' || warrant.state === 'executed') return 3;
  return notFinal.length > 0 ? 1 : 2;
}

function wayWords(how: string): string {
  return isWay(how) ? HOLDER_REACHED_BY[how] : how;
}

function isWay(how: string): how is HolderReachedBy {
  return Object.hasOwn(HOLDER_REACHED_BY, how);
}

/** The authority as it was printed on the warrant. */
function citeOf(text: string): Citation {
  return [warrantAuthority('bench'), warrantAuthority('protective_custody')].find((cite) => cite.text === text) ?? { code: 'WIC', text };
}

function keysOf<V extends Readonly<Record<string, string>>>(vocabulary: V): readonly (keyof V & string)[] {
  return Object.keys(vocabulary).filter((key): key is keyof V & string => Object.hasOwn(vocabulary, key));
}

function choices(vocabulary: Readonly<Record<string, string>>): readonly WarrantChoice[] {
  return Object.entries(vocabulary).map(([key, words]) => ({ key, words }));
}
