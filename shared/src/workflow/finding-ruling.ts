import type { Citation } from '../law/citation.ts';
import type { CountAnswers } from '../law/us-ca/pen-236-23.ts';
import type { GateResult } from '../law/us-ca/pen-667-5-c.ts';
import type { LocalDate } from '../time/local-date.ts';
import type {
  DeniedReason,
  EvidenceKind,
  FindingBasis,
  FindingInitiator,
  FindingResult,
  FindingStage,
  FindingTimeliness,
  FindingVehicle,
  PriorAnswer,
  RenewalGround,
  RestitutionRuling,
  SetAsideRecital,
} from '../vocabulary/finding.ts';
import type { HolderKind, SealingBasis } from '../vocabulary/holder.ts';
import type { DocumentKind, DocumentRecipient, NoticeChannel, NoticeKind } from '../vocabulary/paper.ts';
import type { Consequence, PriorPetition } from './finding-facts.ts';
import type { FindingCommand } from './trafficking-finding.ts';

/** One count as decided. `result` is null for a count the finding could not reach. */
export interface RuledCount extends CountAnswers {
  readonly countId: string;
  readonly gate: GateResult['gate'];
  readonly gateItem: number | null;
  readonly result: FindingResult | null;
}

/** One holder as the order names it. */
export interface RuledHolder {
  readonly key: string;
  readonly kind: HolderKind;
  readonly name: string;
  readonly reportNumber: string | null;
  readonly destroyOn: LocalDate;
  readonly windowFrom: LocalDate;
  readonly windowUntil: LocalDate;
  readonly askedByYouth: boolean;
  readonly reentryFinding: boolean;
  /** When the answer is expected (court setting, O-10). */
  readonly dueOn: LocalDate;
}

/** A notice to queue. The recipient is an office or a role, never a name of a child. */
export interface RuledNotice {
  readonly kind: NoticeKind;
  readonly recipient: string;
  readonly recipientAccountId: string | null;
  readonly holderKey: string | null;
  readonly hearingId: string | null;
  readonly channel: NoticeChannel;
}

/** A paper to make. */
export interface RuledDocument {
  readonly kind: DocumentKind;
  readonly recipient: DocumentRecipient;
  readonly recipientAccountId: string | null;
  /** How long a served copy stays on counsel's screen; null for every other copy. */
  readonly reachableUntil: LocalDate | null;
}

/** The dismissal and the sealing of one petition, always together (R5). */
export interface EndOfPetition {
  readonly legalBasis: string;
  /** The orders in the order in which they are printed and take effect. */
  readonly printedSteps: readonly { readonly words: string; readonly cite: Citation }[];
  readonly sealingBasis: SealingBasis;
  readonly firearmClause: boolean;
  readonly firearmReason: string;
  readonly holders: readonly RuledHolder[];
  /** True when this was the last petition of its case: the case leaves every screen with it. */
  readonly caseIsSealed: boolean;
  readonly hearingsVacated: readonly string[];
  readonly warrantsRecalled: readonly string[];
  readonly restrictionsEnded: readonly string[];
  readonly custodiesEnded: readonly string[];
  readonly jurisdictionsEnded: readonly string[];
  readonly ordersEnded: readonly string[];
  readonly noticesStopped: readonly string[];
  readonly notices: readonly RuledNotice[];
}

/** One earlier petition as answered (WIC 786(f)(1)). `end` is null when it stays as it is. */
export interface RuledPrior {
  readonly petition: PriorPetition;
  readonly satisfactory: boolean;
  readonly not707b: boolean;
  readonly answer: PriorAnswer;
  readonly end: EndOfPetition | null;
}

/** Everything the one signature does. `end` is null when the petition goes on: then nothing is sealed. */
export interface FindingRuling {
  readonly outcome: 'dismissed' | 'goes_on' | 'denied';
  readonly words: string;
  /** The steps of trafficking-finding.ts this signature takes, in order. */
  readonly steps: readonly FindingCommand[];
  readonly findingTo: 'made' | 'denied';
  readonly basis: FindingBasis;
  readonly initiator: FindingInitiator;
  readonly timeliness: FindingTimeliness;
  readonly stage: FindingStage;
  readonly vehicle: FindingVehicle;
  readonly setAside: boolean;
  readonly recital: SetAsideRecital | null;
  /** The set-aside of each count in its own sentence, in the order of the counts. */
  readonly recitals: readonly { readonly countId: string; readonly words: string; readonly cites: readonly Citation[] }[];
  readonly noticeGiven: boolean | null;
  readonly deniedReason: DeniedReason | null;
  /** The denial that this finding takes up again, and on what; null for a defense that was not decided before. */
  readonly renews: { readonly findingId: string; readonly ground: RenewalGround } | null;
  readonly restitutionRuling: RestitutionRuling | null;
  readonly keptOut1161: boolean;
  readonly evidenceKinds: readonly EvidenceKind[];
  readonly privilegeClaimed: boolean;
  readonly counts: readonly RuledCount[];
  /** Sustained counts whose finding the judge sets aside: only those that the defense reaches, none when it is denied. */
  readonly countsSetAside: readonly string[];
  /** Counts on which the defense succeeded while the petition goes on: they become not proved (T10). */
  readonly countsNotProved: readonly string[];
  readonly end: EndOfPetition | null;
  /** The judge's answer for each earlier petition that was offered; those dismissed carry their own order. */
  readonly priors: readonly RuledPrior[];
  readonly documents: readonly RuledDocument[];
  /** What the judge is still asked, although it holds nothing back (R15 and the open points). */
  readonly stillAsked: readonly Consequence[];
}
