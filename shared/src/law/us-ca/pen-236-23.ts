/**
 * Penal Code 236.23: the affirmative defense of a person coerced to commit an offense as a direct result of being a trafficking
 * victim; in a 602 proceeding the two findings dismiss it and order the relief of WIC 786.
 * Text read 2026-11-21 (codes); last amended by AB 124 (Stats. 2021, ch. 695), effective 2022-01-01.
 * Status: verified; O-1, O-2, O-12, O-13, O-17 open, court settings. Second reader: none yet.
 */
import type { LocalDate } from '../../time/local-date.ts';
import { because, met, needsJudge, notMet, type Answer } from '../answer.ts';
import { isOut, type CountState } from '../charged-count.ts';
import { caseLaw, evid, pen, rule, wic, type Citation } from '../citation.ts';
import { setting, type CourtSettings } from '../court-settings.ts';
import type { GateResult } from './pen-667-5-c.ts';

/** What the findings rest on: trafficking, or partner or sexual violence (PC 236.24). One petition may plead both. */
export type FindingBasis = 'trafficking_236_23' | 'partner_or_sexual_violence_236_24';

/** The answers of one count; null while the judge has not answered. E1 to E4, then the juvenile finding F1. */
export interface CountAnswers {
  readonly victim: boolean | null;
  readonly coerced: boolean | null;
  readonly directResult: boolean | null;
  readonly fear: boolean | null;
  readonly juvenileFinding: boolean | null;
}

/** One yes-or-no question of the finding, as the screen asks it. */
export interface FindingElement {
  readonly key: 'E1' | 'E2' | 'E3' | 'E4' | 'F1';
  readonly answer: keyof CountAnswers;
  readonly words: string;
  readonly cites: readonly Citation[];
}

/** E1 to E4 make the defense; F1 is asked apart from them, because subdivision (f) asks for both. */
export const ELEMENTS: readonly FindingElement[] = [
  { key: 'E1', answer: 'victim', words: 'The youth was a victim of human trafficking when the offense was committed.', cites: [pen('236.23(a)'), pen('236.1')] },
  { key: 'E2', answer: 'coerced', words: 'The youth was coerced to commit this offense.', cites: [pen('236.23(a)'), pen('236.1(h)(1)')] },
  {
    key: 'E3', answer: 'directResult', cites: [pen('236.23(a)'), caseLaw('In re D.C. (2021)')],
    words: 'The coercion was a direct result of being a victim. The trafficker need not have ordered or known of the offense.',
  },
  { key: 'E4', answer: 'fear', words: 'The youth had a reasonable fear of harm.', cites: [pen('236.23(a)')] },
  {
    key: 'F1', answer: 'juvenileFinding', cites: [pen('236.23(f)')],
    words: 'The offense on which the proceeding is based was committed as a direct result of being a victim.',
  },
];

/** Who proves, and how much. */
export const STANDARD = {
  burdenOn: 'The youth',
  words: 'The youth proves the defense by a preponderance of the evidence. Evidence exactly balanced is not enough.',
  cites: [pen('236.23(b)'), pen('236.23(f)')],
} as const;

/** A kind of evidence: the record keeps the kind, never its content (I9). */
export interface EvidenceKind {
  readonly kind: 'certified_record' | 'officer_identification' | 'immigration_record' | 'agency_report' | 'expert' | 'testimony';
  readonly words: string;
  readonly cites: readonly Citation[];
}

/** The kinds of evidence that the screen offers. */
export const EVIDENCE_KINDS: readonly EvidenceKind[] = [
  { kind: 'certified_record', words: 'Certified record of a court or agency', cites: [pen('236.23(c)')] },
  { kind: 'officer_identification', words: 'Identification by a peace officer', cites: [pen('236.23(c)'), pen('236.2')] },
  { kind: 'immigration_record', words: 'Certified immigration record', cites: [pen('236.23(c)')] },
  { kind: 'agency_report', words: 'Agency report with information for an identification', cites: [pen('236.23(c)')] },
  { kind: 'expert', words: 'Expert on the effects of trafficking', cites: [evid('1107.5')] },
  { kind: 'testimony', words: 'Testimony', cites: [pen('236.23(b)')] },
];

/** Why probation's report stays closed to the bench until jurisdiction is decided. */
export const REPORT_STAYS_CLOSED = because(
  'Probation’s report stays closed to the bench until this hearing is decided.', rule('5.780(c)'),
);

/** What was claimed is kept, never what was said. */
export const PRIVILEGE_NOTE = because('Talks with a trafficking caseworker are privileged. Record only that the privilege was claimed.', evid('1038'));

/** How far the petition has come when the finding is made (P1, P2, P3a, P3b, P3c). */
export type FindingStage = 'before_jurisdiction' | 'at_jurisdiction' | 'after_admission' | 'after_disposition' | 'jurisdiction_ended';

/** The days of a petition that decide stage and timeliness; null when it has not happened. */
export interface PetitionProgress {
  readonly admittedOn: LocalDate | null;
  readonly jurisdictionConcludedOn: LocalDate | null;
  readonly sustainedOn: LocalDate | null;
  readonly disposedOn: LocalDate | null;
  /** True while the jurisdiction hearing is being held: jeopardy has attached. */
  readonly inJurisdictionHearing?: boolean;
  /** True when the court's jurisdiction over the youth on this petition has ended. */
  readonly jurisdictionEnded?: boolean;
  /** The counts as they stand: an imported petition may hold an admitted or sustained count and no day for it. */
  readonly counts?: readonly { readonly state: CountState }[];
}

const isPastAdmission = ({ counts = [] }: PetitionProgress): boolean => counts.some(({ state }) => state === 'admitted' || state === 'true' || state === 'reduced_misdemeanor');

/** The stage of a petition; the furthest step decides. */
export function stageOf(petition: PetitionProgress): FindingStage {
  if (petition.jurisdictionEnded === true) return 'jurisdiction_ended';
  if (petition.disposedOn !== null) return 'after_disposition';
  if (petition.admittedOn !== null || petition.sustainedOn !== null || isPastAdmission(petition)) return 'after_admission';
  return petition.inJurisdictionHearing === true ? 'at_jurisdiction' : 'before_jurisdiction';
}

/** The stage in words, with the short name of the research. */
export const STAGE_WORDS: Readonly<Record<FindingStage, string>> = {
  before_jurisdiction: 'Before jurisdiction',
  at_jurisdiction: 'At the jurisdiction hearing',
  after_admission: 'After an admission or a sustained petition, before disposition',
  after_disposition: 'After disposition, still under jurisdiction',
  jurisdiction_ended: 'After jurisdiction ended',
};

/** Whether the defense was asserted in time. Late is no refusal: it is a flag, and the judge chooses a vehicle (O-1). */
export type Timeliness = 'on_time' | 'late_under_236_23_d';

/**
 * In time: before an admission and before the jurisdiction hearing has ended (PC 236.23(d)). On the very day of the admission or of
 * the end of the hearing the defense counts as late, because the record already holds that step.
 */
export function timelinessOf(petition: PetitionProgress, assertedOn: LocalDate): Timeliness {
  const limits = [petition.admittedOn, petition.jurisdictionConcludedOn, petition.sustainedOn, petition.disposedOn];
  return isPastAdmission(petition) || limits.some((limit) => limit !== null && limit <= assertedOn) ? 'late_under_236_23_d' : 'on_time';
}

/** The path by which the finding is made. */
export type Vehicle = '236_23_f' | '236_24_f' | '778_and_236_23_f' | '775_and_236_23_f' | '782_and_236_23_f';

/** A vehicle as the judge chooses it. */
export interface VehicleChoice {
  readonly vehicle: Vehicle;
  readonly words: string;
  readonly cites: readonly Citation[];
  /** True when notice to probation, the prosecutor and the youth's counsel comes first. */
  readonly noticeFirst: boolean;
}

const SECTION_OF_BASIS: Readonly<Record<FindingBasis, string>> = {
  trafficking_236_23: '236.23(f)', partner_or_sexual_violence_236_24: '236.24(f)',
};

/**
 * The vehicles open at a stage. Before an admission there is one, the statute itself. Afterwards the judge chooses how the earlier
 * finding is opened (O-1). After jurisdiction ended there is none here: vacatur (PC 236.14) is the path.
 * For a late finding on partner or sexual violence the same keys stand, read with PC 236.24(f).
 */
export function vehiclesFor(stage: FindingStage, basis: FindingBasis = 'trafficking_236_23'): readonly VehicleChoice[] {
  const relief = pen(SECTION_OF_BASIS[basis]);
  const direct: VehicleChoice = {
    vehicle: basis === 'trafficking_236_23' ? '236_23_f' : '236_24_f', cites: [relief], noticeFirst: false,
    words: 'The finding itself dismisses the petition.',
  };
  switch (stage) {
    case 'before_jurisdiction':
    case 'at_jurisdiction':
      return [direct];
    case 'after_admission':
    case 'after_disposition':
      return [
        late('778_and_236_23_f', 'A petition to change the earlier order, then the finding.', [wic('778'), wic('776'), relief]),
        late('775_and_236_23_f', 'The court changes its earlier order, then makes the finding.', [wic('775'), wic('776'), relief]),
        late('782_and_236_23_f', 'The earlier finding is set aside in the interests of justice, together with the finding.', [wic('782(a)(2)'), wic('776'), relief]),
      ];
    case 'jurisdiction_ended':
      return [];
  }
}

/** The steps of a late finding, in the order in which they are printed, so that WIC 786(d) is never reached. */
export const LATE_FINDING_STEPS: readonly { readonly words: string; readonly cite: Citation }[] = [
  { words: 'Notice to probation, the prosecutor and the youth’s counsel.', cite: wic('776') },
  { words: 'Set aside the earlier finding on each count.', cite: wic('786(d)') },
  { words: 'Make both findings on each count.', cite: pen('236.23(f)') },
  { words: 'Dismiss the proceeding.', cite: pen('236.23(f)') },
  { words: 'Sign the sealing order.', cite: wic('786(a)') },
];

/** What the judge's answers come to on one count. */
export type CountFinding =
  | { readonly result: 'found'; readonly cites: readonly Citation[] }
  | { readonly result: 'not_found'; readonly words: string; readonly cites: readonly Citation[] }
  | { readonly result: 'blocked'; readonly words: string; readonly cites: readonly Citation[] }
  | { readonly result: 'unanswered'; readonly missing: readonly FindingElement[] };

/**
 * Joins one count's answers with its gate. Found needs all five answers yes and an eligible gate; a no on any of them is "not
 * found"; a gate that is not eligible blocks whatever the answers are (R2); one kind of finding is never inferred from the other.
 */
export function findingResult(answers: CountAnswers, gate: GateResult, elements: readonly FindingElement[] = ELEMENTS): CountFinding {
  if (gate.gate !== 'eligible') return { result: 'blocked', words: gate.words, cites: gate.cites };
  const denied = elements.filter((element) => answers[element.answer] === false);
  if (denied.length > 0) {
    const keys = denied.map(({ key }) => key).join(', ');
    return { result: 'not_found', words: `Not shown: ${keys}.`, cites: denied.flatMap(({ cites }) => cites) };
  }
  const missing = elements.filter((element) => answers[element.answer] === null);
  const juvenile = elements.filter(({ key }) => key === 'F1');
  return missing.length > 0 ? { result: 'unanswered', missing } : { result: 'found', cites: juvenile.flatMap(({ cites }) => cites) };
}

/** One count with what was found on it. */
export interface CountWithFinding {
  readonly number: number;
  readonly state: CountState;
  readonly finding: CountFinding;
}

/** What becomes of the petition as a whole. */
export interface PetitionFinding {
  readonly outcome: 'dismissed' | 'goes_on' | 'denied' | 'incomplete';
  /** Counts on which the defense is made out; they are not sustained. */
  readonly found: readonly number[];
  /** Counts that remain before the court. */
  readonly left: readonly number[];
  readonly words: string;
  readonly cites: readonly Citation[];
  /** What else the parties or the judge may do. */
  readonly alternatives: readonly string[];
}

/**
 * The whole petition (R1, 6.6): dismissed only when both findings stand on EVERY count that is still before the court; with some of
 * them it goes on with the rest and nothing is sealed (O-2); with none the finding is denied. Counts stricken or not proved do not
 * matter. A petition without a live count is incomplete, never dismissed.
 */
export function petitionFinding(counts: readonly CountWithFinding[], basis: FindingBasis = 'trafficking_236_23'): PetitionFinding {
  const live = counts.filter((count) => !isOut(count));
  const found = live.filter(({ finding }) => finding.result === 'found').map(({ number }) => number);
  const left = live.filter(({ finding }) => finding.result !== 'found').map(({ number }) => number);
  const cite = pen(SECTION_OF_BASIS[basis]);
  if (live.length === 0 || live.some(({ finding }) => finding.result === 'unanswered')) return incomplete(live, found, left);
  if (left.length === 0) {
    return { outcome: 'dismissed', found, left, words: 'The court dismisses the petition and orders it sealed.', cites: [cite, wic('786')], alternatives: [] };
  }
  if (found.length === 0) {
    const words = 'The finding is denied. The petition goes on to jurisdiction.';
    return { outcome: 'denied', found, left, words, cites: [pen('236.23(b)')], alternatives: ['Renew the request on new evidence (WIC 778).'] };
  }
  const words = `The finding stands on ${sayCounts(found)}. The petition goes on with ${sayCounts(left)} and is not sealed.`;
  return { outcome: 'goes_on', found, left, words, cites: [cite, caseLaw('In re W.R. (2018)')], alternatives: alternativesFor(live) };
}

/** The facts that decide whether the finding may be asked for at all. */
export interface AssertionFacts {
  readonly kind: '300' | '601' | '602' | '777' | '778' | '388';
  readonly timeliness: Timeliness;
}

/** Whether the defense may be asserted on this petition (G-602, G-TIME). The law does not let the engine refuse a late request. */
export function mayAssert(facts: AssertionFacts, settings: CourtSettings): Answer {
  const cite = pen('236.23(f)');
  const allowed601 = facts.kind === '601' && setting(settings, 'findingOn601Petition');
  const allowed777 = facts.kind === '777' && setting(settings, 'findingOnProbationNotice');
  if (facts.kind !== '602' && !allowed601 && !allowed777) {
    return notMet(because('The finding is made on a 602 petition. Ask on the petition that alleges the offense.', cite));
  }
  if (facts.timeliness === 'on_time') return met(because('Asked before an admission and before the jurisdiction hearing ended.', pen('236.23(d)')));
  if (setting(settings, 'findingAfterAdmission') === 'refuse') {
    return notMet(because('This court takes no request after an admission. Use WIC 778, 782 or PC 236.14.', pen('236.23(d)')));
  }
  return needsJudge(because('Asked after an admission or after jurisdiction. The judge chooses how the earlier finding is opened.', pen('236.23(d)')));
}

/** Whether the judge must say the findings in the judge's own name (O-12): a stipulation or the court's own motion binds nobody. */
export function judgeStatesFindings(initiator: 'minors_counsel' | 'stipulation' | 'court', settings: CourtSettings): Answer {
  if (initiator === 'minors_counsel' || !setting(settings, 'judgeStatesOwnFindings')) return met();
  return needsJudge(because('The parties’ agreement does not bind the court. The judge states the findings on each count.', caseLaw('In re D.C. (2021)')));
}

function late(vehicle: Vehicle, words: string, cites: readonly Citation[]): VehicleChoice {
  return { vehicle, words, cites, noticeFirst: true };
}

function incomplete(live: readonly CountWithFinding[], found: readonly number[], left: readonly number[]): PetitionFinding {
  const open = live.filter(({ finding }) => finding.result === 'unanswered').map(({ number }) => number);
  const words = live.length === 0 ? 'No count is before the court.' : `Answer every question on ${sayCounts(open)}.`;
  return { outcome: 'incomplete', found, left, words, cites: [pen('236.23(f)')], alternatives: [] };
}

function alternativesFor(live: readonly CountWithFinding[]): readonly string[] {
  const blocked = live.some(({ finding }) => finding.result === 'blocked');
  const always = 'The prosecutor dismisses the other counts; then the petition is dismissed and sealed.';
  if (!blocked) return [always];
  return [
    always,
    'The prosecutor amends or strikes the listed offense or its enhancement; the gate is read again.',
    'For a wobbler, the court may declare a misdemeanor (WIC 700.3).',
    'The listed count is tried; if it is not proved, the petition rests on the counts found.',
  ];
}

function sayCounts(numbers: readonly number[]): string {
  return numbers.length === 1 ? `count ${numbers[0]}` : `counts ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}
