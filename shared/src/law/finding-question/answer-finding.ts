import type { Reason } from '../answer.ts';
import { because } from '../answer.ts';
import { isOut, isSustained } from '../charged-count.ts';
import { wic } from '../citation.ts';
import { setting } from '../court-settings.ts';
import type { ReliefStep } from '../relief.ts';
import { stageOf, STAGE_WORDS, vehiclesFor, type FindingStage } from '../us-ca/pen-236-23.ts';
import { gateOf } from '../us-ca/pen-667-5-c.ts';
import { fosterStep } from '../us-ca/wic-607-2.ts';
import { EVERYTHING_ELSE, type MatterRow } from '../everything-else.ts';
import { firearmQuestion, STAGES } from '../late-finding.ts';
import { afterSealing, type AfterSealing } from './after-sealing.ts';
import { alternatives } from './alternatives.ts';
import { readFacts, type AskedFacts, type AskedStage } from './asked-facts.ts';
import { refusedAtTheDoor } from './at-the-door.ts';
import type { Decision, Eligible } from './decision.ts';
import { byFinding, type GatedCount } from './finding-route.ts';
import { barOf707b, byCompletion, byDeferredEntry, byDutyAt18, byEnding, byVacatur } from './other-routes.ts';
import { PAPERS, type Paper } from './papers.ts';
import { recordedSettings, type DecidingSetting } from './recorded-settings.ts';

/** A sentence with its authority, as printed. */
export interface SaidReason {
  readonly words: string;
  readonly cite: string | null;
}

/** The answer to one set of facts: what the law makes of the petition, and what it makes the judge decide. */
export interface FindingAnswer {
  readonly id: string | null;
  /** The step of the decision order that decided, D0 to D7; null while none matched. */
  readonly step: ReliefStep | null;
  readonly eligible: Eligible;
  readonly route: string;
  readonly stage: { readonly key: FindingStage; readonly code: string; readonly words: string } | null;
  readonly gates: readonly {
    readonly count: number;
    readonly offense: string;
    readonly result: string;
    readonly item: number | null;
    readonly dependsOn: string | null;
    readonly words: string;
    readonly cites: readonly string[];
  }[];
  readonly vehicles: readonly {
    readonly vehicle: string;
    readonly words: string;
    readonly noticeFirst: boolean;
    readonly cites: readonly string[];
  }[];
  readonly dismiss: readonly string[];
  readonly seal: readonly string[];
  /** What the seal rests on; null when nothing is sealed by this answer. */
  readonly sealingBasis: Decision['sealingBasis'];
  readonly holders: readonly string[];
  readonly firearmClause: { readonly applies: boolean; readonly words: string; readonly judgeConfirms: boolean };
  readonly destruction: AfterSealing['destruction'];
  readonly documents: readonly {
    readonly words: string;
    readonly form: string | null;
    readonly cite: string;
    /** What the paper must hold, item by item; empty where a form says it. */
    readonly contents: readonly SaidReason[];
  }[];
  readonly accessAfter: AfterSealing['access'] | null;
  readonly alternatives: readonly { readonly kind: string; readonly words: string; readonly cites: readonly string[] }[];
  readonly restitution: SaidReason | null;
  /** What ends with the petition, what survives it, and what somebody is asked about; empty unless the finding dismisses it. */
  readonly everythingElse: readonly {
    readonly matter: string;
    readonly becomes: string;
    readonly words: string;
    readonly act: string;
    readonly status: string;
  }[];
  /** True while a sustained 707(b) offense at 14 or older bars sealing under WIC 786(a). */
  readonly bar786d: boolean;
  readonly blocked: string | null;
  readonly flags: readonly string[];
  readonly requires: readonly SaidReason[];
  readonly steps: readonly SaidReason[];
  readonly dates: readonly { readonly words: string; readonly on: string; readonly cite: string }[];
  readonly reasons: readonly SaidReason[];
  /** The court's settings that the answer rests on: with another value it may be another answer. */
  readonly settings: readonly DecidingSetting[];
  readonly assumed: readonly string[];
  /** What to add to the facts, one sentence each. */
  readonly missing: readonly string[];
}

/**
 * Answers a facts file (or a scenario that holds one) by the functions of the law alone: it proposes, and decides nothing. Facts that are
 * silent give sentences what to add; nothing throws. Sources: PC 236.23, 236.24, 236.14, 236.15, 667.5(c), 29820; WIC 786 to 788.
 */
export function answerFinding(asked: unknown): FindingAnswer {
  const read = readFacts(asked);
  const memory = recordedSettings(read.settings);
  const facts: AskedFacts = { ...read, settings: memory.settings };
  const gated = facts.counts.map((count) => ({ count, gate: gateOf(count, facts.settings) }));
  const stage = stageOfAsked(facts);
  const decided = decide(facts, stage, gated);
  const sealed = decided.sealingBasis === null ? null : afterSealing(facts);
  const foster = fosterReasons(facts, decided);
  return {
    id: facts.id,
    ...sayDecision(decided, facts),
    stage: stage === null ? null : { key: stage, code: STAGES[stage].code, words: STAGE_WORDS[stage] },
    gates: gated.filter(({ count }) => !isOut(count)).map(sayGated),
    vehicles: stage === null ? [] : vehiclesFor(stage, facts.basis).map((one) => ({ ...one, cites: one.cites.map(({ text }) => text) })),
    ...saySealed(sealed, facts),
    bar786d: barOf707b(facts) === 'bars',
    everythingElse: decided.step === 'D1' ? Object.entries(EVERYTHING_ELSE).map(([matter, row]) => ({ matter, ...sayMatter(row) })) : [],
    reasons: [...decided.reasons, ...(decided.blocked === 'intake' ? [] : stageReasons(facts, stage)), ...foster].map(sayReason),
    settings: memory.asked(),
    assumed: [...decided.assumed, ...(sealed?.assumed ?? [])],
    missing: [...facts.problems, ...endingAsked(facts), ...decided.missing, ...(sealed?.missing ?? [])],
  };
}

/** A day of dismissal without a word on how it came is no answer by itself. */
function endingAsked({ dismissedOn, ended, findings }: AskedFacts): readonly string[] {
  if (dismissedOn === null || ended !== null || findings !== null) return [];
  return ['The petition was dismissed. Add “ended”, such as "dismissed_before_adjudication", or “findings”: each leads another way.'];
}

const STAGE_OF: Readonly<Partial<Record<AskedStage, FindingStage>>> = {
  P1: 'before_jurisdiction',
  P2: 'at_jurisdiction',
  P3a: 'after_admission',
  P3b: 'after_disposition',
  P3c: 'jurisdiction_ended',
};

/** The stage as given; a count that is sustained moves an early one on. Null for a way that asks for no stage. */
function stageOfAsked({ stage, ended, counts }: AskedFacts): FindingStage | null {
  if (stage === 'completion' || stage === '18' || ended !== null) return null;
  const byCounts = stageOf({ admittedOn: null, jurisdictionConcludedOn: null, sustainedOn: null, disposedOn: null, counts });
  const given = stage === null ? byCounts : (STAGE_OF[stage] ?? byCounts);
  return given === 'before_jurisdiction' ? byCounts : given;
}

/** A petition of which no count is left has ended: not sustained once one was tried, else dismissed before (WIC 786(e)). */
function endedByItsCounts({ counts, stage }: AskedFacts): 'not_sustained' | 'dismissed_before_adjudication' | null {
  if (counts.length === 0 || !counts.every(isOut) || (stage !== null && stage !== 'P1' && stage !== 'P2')) return null;
  return counts.some(({ state }) => state === 'not_proved') ? 'not_sustained' : 'dismissed_before_adjudication';
}

/** Which way the facts lead, in the order of the law: never filed, the finding, an ending without one, completion, vacatur, 18. */
function decide(facts: AskedFacts, stage: FindingStage | null, gated: readonly GatedCount[]): Decision {
  if (facts.ended === 'deferred_entry') return byDeferredEntry(facts);
  const ended = facts.ended ?? endedByItsCounts(facts);
  if (ended !== null) return byEnding(facts, ended);
  if (facts.stage === 'completion') return byCompletion(facts);
  if (facts.stage === '18') return byDutyAt18(facts);
  if (stage === null || stage === 'jurisdiction_ended') return byVacatur(facts);
  return refusedAtTheDoor(facts) ?? byFinding(facts, stage, gated);
}

/** What has to be watched at a stage, and what decides the 33rd birthday there (O-5). */
function stageReasons(facts: AskedFacts, stage: FindingStage | null): readonly Reason[] {
  if (stage === null) return [];
  const question = firearmQuestion(
    stage,
    facts.counts.some(({ setAside }) => setAside),
    facts.settings,
  );
  return [...STAGES[stage].watch, ...(question === null ? [] : [question])];
}

/** R15: a ward in foster care; asked for, and never holding anything back. */
function fosterReasons(facts: AskedFacts, { dismisses }: Decision): readonly Reason[] {
  if (!dismisses || facts.fosterPlaced !== true || facts.bornOn === null || facts.orderOn === null) return [];
  const step = fosterStep({ fosterPlaced: true, bornOn: facts.bornOn, on: facts.orderOn, hearingHeld: false, vehicleChosen: false });
  return [
    ...step.reasons,
    because(`This court’s setting: ${setting(facts.settings, 'fosterVehicle').replaceAll('_', ' ')}.`, wic('607.2')),
  ];
}

function sayDecision(
  decided: Decision,
  facts: AskedFacts,
): Pick<
  FindingAnswer,
  | 'step'
  | 'eligible'
  | 'route'
  | 'dismiss'
  | 'seal'
  | 'sealingBasis'
  | 'documents'
  | 'alternatives'
  | 'blocked'
  | 'flags'
  | 'requires'
  | 'steps'
  | 'dates'
> {
  return {
    step: decided.step,
    eligible: decided.eligible,
    route: decided.route,
    dismiss: decided.dismisses ? [facts.petition] : [],
    seal: decided.sealingBasis === null ? [] : [facts.petition],
    sealingBasis: decided.sealingBasis,
    documents: decided.papers.map((key) => sayPaper(PAPERS[key])),
    alternatives: alternatives(decided.alternatives).map((one) => ({ ...one, cites: one.cites.map(({ text }) => text) })),
    blocked: decided.blocked,
    flags: decided.flags,
    requires: decided.requires.map(sayReason),
    steps: decided.steps.map(sayReason),
    dates: decided.dates.map((one) => ({ ...one, cite: one.cite.text })),
  };
}

function saySealed(
  sealed: AfterSealing | null,
  facts: AskedFacts,
): Pick<FindingAnswer, 'holders' | 'firearmClause' | 'destruction' | 'accessAfter' | 'restitution'> {
  const firearm = sealed?.firearm ?? { applies: false, words: 'Nothing is sealed by this answer.', judgeConfirms: false };
  return {
    holders: sealed?.holders ?? [],
    firearmClause: { applies: firearm.applies, words: firearm.words, judgeConfirms: firearm.judgeConfirms },
    destruction: sealed?.destruction ?? null,
    accessAfter: sealed?.access ?? null,
    restitution: sealed === null ? null : sayReason(restitutionOf(sealed, facts)),
  };
}

/** Restitution survives a seal; after a late finding what becomes of an order already made is the court's setting (O-9). */
function restitutionOf(sealed: AfterSealing, facts: AskedFacts): Reason {
  const late = facts.counts.some(isSustained) && facts.stage !== 'completion';
  if (!late || facts.restitutionOrdered !== true) return sealed.restitution;
  const choice = setting(facts.settings, 'restitutionAfterLateFinding').replaceAll('_', ' ');
  return because(`Restitution was ordered before this finding. This court’s setting: ${choice}.`, wic('786(h)'));
}

function sayPaper({ words, form, cite, contents = [] }: Paper): FindingAnswer['documents'][number] {
  return { words, form, cite: cite.text, contents: contents.map(sayReason) };
}

function sayMatter({ becomes, words, act, status }: MatterRow): Omit<FindingAnswer['everythingElse'][number], 'matter'> {
  return { becomes, words, act, status };
}

function sayGated({ count, gate }: GatedCount): FindingAnswer['gates'][number] {
  return {
    count: count.number,
    offense: count.statute,
    result: gate.gate.toUpperCase(),
    item: gate.item,
    dependsOn: gate.dependsOn ?? null,
    words: gate.words,
    cites: gate.cites.map(({ text }) => text),
  };
}

function sayReason({ words, cite }: Reason): SaidReason {
  return { words, cite: cite?.text ?? null };
}
