import type { Citation } from '../law/citation.ts';
import type { CourtSettings } from '../law/court-settings.ts';
import type { CountAnswers, VehicleChoice } from '../law/us-ca/pen-236-23.ts';
import type { GateResult } from '../law/us-ca/pen-667-5-c.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { CountLevel, CountState, EnhancementState } from '../vocabulary/count.ts';
import type {
  EvidenceKind,
  FindingBasis,
  FindingInitiator,
  FindingResult,
  FindingStage,
  FindingState,
  FindingTimeliness,
  FindingVehicle,
} from '../vocabulary/finding.ts';
import type { HearingState } from '../vocabulary/hearing.ts';
import type { HolderKind, SealingBasis } from '../vocabulary/holder.ts';
import type { OrderState } from '../vocabulary/order.ts';
import type { DocumentKind, DocumentRecipient, NoticeChannel, NoticeKind } from '../vocabulary/paper.ts';
import type { ParticipationRole } from '../vocabulary/participation.ts';
import type { CaseBranch, PetitionKind, PetitionState } from '../vocabulary/petition.ts';
import type { WarrantKind, WarrantState } from '../vocabulary/warrant.ts';
import type { CustodyKind, RestrictionKind, RestrictionState } from '../vocabulary/youth.ts';
import type { FindingCommand } from './trafficking-finding.ts';

/** One count as the finding looks at it. */
export interface FindingCount {
  readonly countId: string;
  readonly number: number;
  readonly statute: string;
  readonly level: CountLevel;
  readonly state: CountState;
  readonly offenseOn: LocalDate;
  readonly agency: string | null;
  readonly reportNumber: string | null;
  readonly enhancements: readonly { readonly code: string; readonly state: EnhancementState }[];
}

/** The petition in hand. */
export interface FindingPetition {
  readonly petitionId: string;
  readonly caseId: string;
  readonly kind: PetitionKind;
  readonly ending: string;
  readonly state: PetitionState;
  readonly admittedOn: LocalDate | null;
  readonly jurisdictionConcludedOn: LocalDate | null;
  readonly sustainedOn: LocalDate | null;
  readonly disposedOn: LocalDate | null;
  readonly madeWardOn: LocalDate | null;
  readonly certifiedFromCriminalCourt: boolean;
  readonly counts: readonly FindingCount[];
}

/** Everything the one signature has to know. Rows of the whole youth, not of the petition alone: what stays must be said too. */
export interface FindingFacts {
  /** The court's day: every order of this signature is dated so. */
  readonly today: LocalDate;
  readonly county: string;
  readonly settings: CourtSettings;
  /** The matter in hand. */
  readonly hearing: {
    readonly hearingId: string;
    readonly type: string;
    readonly state: HearingState;
    /** The session it is set in is being held: a matter heard in it may still be ruled on, one of an earlier day is called again. */
    readonly sessionIsOpen: boolean;
  };
  readonly youth: { readonly youthId: string; readonly bornOn: LocalDate; readonly fosterPlaced: boolean };
  readonly petition: FindingPetition;
  /** The defense as raised so far; null when it is raised with this signature. */
  readonly finding: { readonly findingId: string; readonly state: FindingState; readonly assertedOn: LocalDate } | null;
  readonly otherPetitions: readonly {
    readonly petitionId: string;
    readonly caseId: string;
    readonly kind: PetitionKind;
    readonly ending: string;
    readonly state: PetitionState;
  }[];
  readonly hearings: readonly {
    readonly hearingId: string;
    readonly caseId: string;
    readonly petitionId: string | null;
    readonly type: string;
    readonly heldOn: LocalDate;
    readonly state: HearingState;
  }[];
  readonly warrants: readonly {
    readonly warrantId: string;
    readonly caseId: string;
    readonly petitionId: string | null;
    readonly kind: WarrantKind;
    readonly state: WarrantState;
  }[];
  readonly restrictions: readonly {
    readonly restrictionId: string;
    readonly petitionId: string;
    readonly kind: RestrictionKind;
    readonly state: RestrictionState;
  }[];
  /** Stays that have not ended. */
  readonly custodies: readonly { readonly custodyId: string; readonly petitionId: string | null; readonly kind: CustodyKind }[];
  /** Jurisdiction rows that have not ended. */
  readonly jurisdictions: readonly { readonly jurisdictionId: string; readonly caseId: string; readonly petitionId: string | null }[];
  readonly orders: readonly { readonly orderId: string; readonly petitionId: string | null; readonly state: OrderState }[];
  readonly otherCases: readonly {
    readonly caseId: string;
    readonly number: string;
    readonly branch: CaseBranch;
    readonly nextOn: LocalDate | null;
  }[];
  /** Current participants of the petition's case. */
  readonly participants: readonly { readonly role: ParticipationRole; readonly name: string; readonly accountId: string | null }[];
  /** Notices that have not left. */
  readonly queuedNotices: readonly { readonly noticeId: string; readonly petitionId: string | null; readonly hearingId: string | null }[];
  readonly restitutionIsOrdered: boolean;
  /** Counties besides this one whose probation supervised. */
  readonly otherSupervisingCounties: readonly string[];
}

/** What the judge enters and signs. */
export interface FindingEntry {
  readonly basis: FindingBasis;
  readonly initiator: FindingInitiator;
  readonly answers: readonly (CountAnswers & { readonly countId: string })[];
  readonly evidenceKinds: readonly EvidenceKind[];
  readonly privilegeClaimed: boolean;
  readonly vehicle: FindingVehicle | null;
  /** The judge expressly sets the sustained finding aside. */
  readonly setAside: boolean;
  /** WIC 607.2 for a foster-placed ward; null while the judge has not said. Never asked for before release. */
  readonly fosterHearingHeld: boolean | null;
  readonly holders: readonly { readonly key: string; readonly destroyOn: LocalDate | null }[];
  /** Other public agencies, named at the youth's request (WIC 786(f)(2)). */
  readonly extraHolders: readonly { readonly name: string; readonly destroyOn: LocalDate | null; readonly reentryFinding: boolean }[];
}

/** One sentence of what the signature does or leaves alone. */
export interface Consequence {
  readonly words: string;
  readonly detail: string | null;
  readonly cites: readonly Citation[];
}

/** One holder with its window, as proposed. */
export interface HolderProposal {
  readonly key: string;
  readonly kind: HolderKind;
  readonly name: string;
  readonly reportNumber: string | null;
  readonly windowFrom: LocalDate;
  readonly windowUntil: LocalDate;
  readonly suggestedOn: LocalDate | null;
  /** True when the law leaves no choice: the 33rd birthday. */
  readonly fixed: boolean;
  readonly words: string;
  readonly cites: readonly Citation[];
}

/** What the sheet shows before anybody signs. Nothing in it is decided. */
export interface FindingProposal {
  readonly gates: readonly (GateResult & { readonly countId: string })[];
  /** False while a live count is excluded or undetermined: then the petition can only go on. */
  readonly canEndPetition: boolean;
  readonly holders: readonly HolderProposal[];
  readonly firearmClause: boolean;
  readonly firearmWords: string;
  readonly stage: FindingStage;
  readonly stageWords: string;
  readonly timeliness: FindingTimeliness;
  readonly vehicles: readonly VehicleChoice[];
  /** True when the judge must choose how the earlier finding is opened (O-1). */
  readonly vehicleNeeded: boolean;
  readonly willEnd: readonly Consequence[];
  readonly willBeSent: readonly Consequence[];
  readonly willNotBeTouched: readonly Consequence[];
  readonly warnings: readonly Consequence[];
}

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
  readonly evidenceKinds: readonly EvidenceKind[];
  readonly privilegeClaimed: boolean;
  readonly counts: readonly RuledCount[];
  /** Sustained counts whose finding the judge sets aside: only those that the defense reaches, none when it is denied. */
  readonly countsSetAside: readonly string[];
  /** Counts on which the defense succeeded while the petition goes on: they become not proved (T10). */
  readonly countsNotProved: readonly string[];
  readonly end: EndOfPetition | null;
  readonly documents: readonly RuledDocument[];
  /** What the judge is still asked, although it holds nothing back (R15 and the open points). */
  readonly stillAsked: readonly Consequence[];
}
