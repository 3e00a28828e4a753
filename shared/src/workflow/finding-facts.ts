import type { Citation } from '../law/citation.ts';
import type { CourtSettings } from '../law/court-settings.ts';
import type { MixRow } from '../law/petition-mix.ts';
import type { RulingRow } from '../law/restitution-ruling.ts';
import type { RecitalRow } from '../law/set-aside.ts';
import type { CountAnswers, VehicleChoice } from '../law/us-ca/pen-236-23.ts';
import type { GateResult } from '../law/us-ca/pen-667-5-c.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { CountLevel, CountState, EnhancementState } from '../vocabulary/count.ts';
import type {
  DeniedReason,
  EvidenceKind,
  FindingBasis,
  FindingInitiator,
  FindingStage,
  FindingState,
  FindingTimeliness,
  FindingVehicle,
  PriorAnswer,
  RenewalGround,
  RestitutionRuling,
  SetAsideRecital,
} from '../vocabulary/finding.ts';
import type { HearingState } from '../vocabulary/hearing.ts';
import type { HolderKind } from '../vocabulary/holder.ts';
import type { OrderState } from '../vocabulary/order.ts';
import type { ParticipationRole } from '../vocabulary/participation.ts';
import type { CaseBranch, PetitionKind, PetitionState } from '../vocabulary/petition.ts';
import type { WarrantHolder, WarrantKind, WarrantState } from '../vocabulary/warrant.ts';
import type { CustodyKind, RestrictionKind, RestrictionState } from '../vocabulary/youth.ts';

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

/** An earlier petition of the same youth whose supervision has ended: the judge may add it to the order (WIC 786(f)(1)). */
export interface PriorPetition extends FindingPetition {
  readonly filedOn: LocalDate | null;
  readonly version: number;
  readonly otherSupervisingCounties: readonly string[];
  readonly restitutionIsOrdered: boolean;
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
  /** Denials on this petition, the latest first; what the judge may hear again hangs on them. */
  readonly denials: readonly { readonly findingId: string; readonly basis: FindingBasis; readonly deniedOn: LocalDate | null }[];
  readonly otherPetitions: readonly {
    readonly petitionId: string;
    readonly caseId: string;
    readonly kind: PetitionKind;
    readonly ending: string;
    readonly state: PetitionState;
  }[];
  /** Earlier 602 petitions whose supervision has ended. */
  readonly priors: readonly PriorPetition[];
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
    /** Who holds it; null or left out where that is not recorded. */
    readonly holder?: WarrantHolder | null;
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
  /** In which words it is set aside; null while the vehicle leaves only one, or nobody has chosen. */
  readonly recital: SetAsideRecital | null;
  /** WIC 776: everybody who must be told was told before the earlier order is changed; null while the judge has not said. */
  readonly noticeGiven: boolean | null;
  /** Why nothing was found, when nothing was. */
  readonly deniedReason: DeniedReason | null;
  /** On what a defense that was denied before is heard again. */
  readonly renewalGround: RenewalGround | null;
  readonly restitutionRuling: RestitutionRuling | null;
  /** Evidence that Evid. Code 1161 keeps out was kept out: that it was, never what. */
  readonly keptOut1161: boolean;
  /** The judge's answer for each earlier petition that is offered. Their holders' days stand among `holders`. */
  readonly priors: readonly { readonly petitionId: string; readonly satisfactory: boolean; readonly answer: PriorAnswer }[];
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

/** One earlier petition as the sheet offers it. */
export interface PriorProposal {
  readonly petitionId: string;
  readonly ending: string;
  readonly filedOn: LocalDate | null;
  readonly stateWords: string;
  /** What the record says about the criteria: the bar of 707(b), and how supervision ended. */
  readonly words: string;
  readonly cites: readonly Citation[];
  /** False when 707(b) bars it: then it can only stay as it is. */
  readonly mayBeDismissed: boolean;
  readonly firearmWords: string;
  readonly holders: readonly HolderProposal[];
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
  /** The words in which a sustained finding may be set aside, by the vehicles they go with. */
  readonly recitals: readonly RecitalRow[];
  /** True when the defense was denied before on this section, so that its renewal needs a ground. */
  readonly renewalNeeded: boolean;
  /** Rulings open on restitution; empty where none was ordered. */
  readonly restitutionRulings: readonly RulingRow[];
  readonly priors: readonly PriorProposal[];
  /** What may be offered for the counts that the finding does not reach (6.6). */
  readonly offers: readonly MixRow[];
  /** Everything around a petition that this order does not reach by itself and no row of the record speaks for. */
  readonly around: readonly Consequence[];
  readonly willEnd: readonly Consequence[];
  readonly willBeSent: readonly Consequence[];
  readonly willNotBeTouched: readonly Consequence[];
  readonly warnings: readonly Consequence[];
}
