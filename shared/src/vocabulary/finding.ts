/** The section a finding rests on. */
export const FINDING_BASIS = {
  trafficking_236_23: 'Trafficking victim, PC 236.23',
  partner_or_sexual_violence_236_24: 'Partner or sexual violence, PC 236.24',
} as const;

/** A finding basis's key. */
export type FindingBasis = keyof typeof FINDING_BASIS;

/** Who raised the defense (court setting O-12: on whose motion). */
export const FINDING_INITIATOR = {
  minors_counsel: 'Counsel for the youth',
  stipulation: 'Stipulation of the parties',
  court: 'The court',
} as const;

/** A finding initiator's key. */
export type FindingInitiator = keyof typeof FINDING_INITIATOR;

/** Where a finding stands: F1 to F10 of the court's own list. Before F1 there is no row. */
export const FINDING_STATE = {
  asserted: 'Raised',
  set: 'Set for hearing',
  submitted: 'Submitted',
  made: 'Made',
  denied: 'Denied',
  withdrawn: 'Withdrawn',
  final: 'Final',
  under_review: 'Under review',
  reversed: 'Reversed',
  corrected: 'Corrected',
} as const;

/** A finding state's key. */
export type FindingState = keyof typeof FINDING_STATE;

/** Whether the defense was raised within the limit of PC 236.23(d). */
export const FINDING_TIMELINESS = {
  on_time: 'Raised in time',
  late_under_236_23_d: 'Raised after the limit of PC 236.23(d)',
} as const;

/** A timeliness key. */
export type FindingTimeliness = keyof typeof FINDING_TIMELINESS;

/** How far the petition had come when the finding was made. */
export const FINDING_STAGE = {
  before_jurisdiction: 'Before jurisdiction',
  at_jurisdiction: 'At the jurisdiction hearing',
  after_admission: 'After admission or a sustained petition, before disposition',
  after_disposition: 'After disposition',
} as const;

/** A finding stage's key. */
export type FindingStage = keyof typeof FINDING_STAGE;

/** The section by which the court reaches the petition. After an admission the judge chooses (court setting O-1). */
export const FINDING_VEHICLE = {
  '236_23_f': 'PC 236.23(f)',
  '236_24_f': 'PC 236.24(f)',
  '778_and_236_23_f': 'WIC 778, then PC 236.23(f)',
  '775_and_236_23_f': 'WIC 775, then PC 236.23(f)',
  '782_and_236_23_f': 'WIC 782, then PC 236.23(f)',
} as const;

/** A vehicle's key. */
export type FindingVehicle = keyof typeof FINDING_VEHICLE;

/** The kinds of evidence a finding may rely on: kinds only, because the story has no place in the record (I9). */
export const EVIDENCE_KIND = {
  certified_record: 'Certified court or agency record',
  officer_identification: 'Identification by a peace officer, PC 236.2',
  agency_report: 'Agency report',
  expert: 'Expert',
  testimony: 'Testimony',
  immigration_record: 'Certified immigration record',
} as const;

/** An evidence kind's key. */
export type EvidenceKind = keyof typeof EVIDENCE_KIND;

/** The five answers a judge gives per count: elements E1 to E4 and the juvenile finding F1. */
export const FINDING_ELEMENT = {
  victim: 'was a human-trafficking victim at the time',
  coerced: 'was coerced to commit this offense',
  directResult: 'the coercion and the offense were a direct result of being a victim',
  fear: 'had a reasonable fear of harm',
  juvenileFinding: 'the offense was committed as a direct result of being a victim',
} as const;

/** An element's key, as in the signer's answers. */
export type FindingElement = keyof typeof FINDING_ELEMENT;

/** May the finding reach this count at all (PC 667.5(c))? */
export const GATE = {
  eligible: 'Eligible',
  excluded: 'Excluded',
  undetermined: 'Undetermined',
} as const;

/** A gate's key. */
export type Gate = keyof typeof GATE;

/** What the answers of one count came to. */
export const FINDING_RESULT = { found: 'Found', not_found: 'Not found' } as const;

/** A result's key. */
export type FindingResult = keyof typeof FINDING_RESULT;

/** Where the order of dismissal stands. */
export const DISMISSAL_STATE = { drafted: 'Drafted', signed: 'Signed', entered: 'Entered', final: 'Final' } as const;

/** A dismissal state's key. */
export type DismissalState = keyof typeof DISMISSAL_STATE;

/** Why a defense was denied: a choice, never a story (I9). */
export const DENIED_REASON = {
  elements_not_shown: 'An element of the defense was not shown by a preponderance of the evidence',
  juvenile_finding_not_shown: 'That the offense was a direct result of being a victim was not shown',
  evidence_balanced: 'The evidence is exactly balanced, and the burden is on the youth',
  no_evidence_offered: 'No evidence was offered',
} as const;

/** A denied reason's key. */
export type DeniedReason = keyof typeof DENIED_REASON;

/** On what a denied defense is raised again (WIC 775, 778). */
export const RENEWAL_GROUND = {
  new_evidence: 'New evidence',
  changed_circumstance: 'A changed circumstance',
  court_own_motion: 'The court’s own motion',
} as const;

/** A renewal ground's key. */
export type RenewalGround = keyof typeof RENEWAL_GROUND;

/** In which words a sustained finding is set aside before the dismissal. */
export const SET_ASIDE_RECITAL = {
  order_changed_775: 'The court changes its earlier order, after notice',
  new_evidence_778: 'A petition to change the order shows new evidence',
  changed_circumstance_778: 'A petition to change the order shows a changed circumstance',
  interests_of_justice_782: 'The interests of justice ask for it',
  admission_withdrawn: 'The admission is withdrawn with the court’s leave',
} as const;

/** A set-aside recital's key. */
export type SetAsideRecital = keyof typeof SET_ASIDE_RECITAL;

/** What becomes of restitution when the petition ends. */
export const RESTITUTION_RULING = {
  none_ordered: 'None was ordered',
  stands_as_civil_judgment: 'It stands, and may be enforced as a civil judgment',
  ends_with_finding: 'It ends with the finding',
  reserved: 'Reserved: collection is stayed until the court rules',
} as const;

/** A restitution ruling's key. */
export type RestitutionRuling = keyof typeof RESTITUTION_RULING;

/** What the judge says of one earlier petition (WIC 786(f)(1)). */
export const PRIOR_ANSWER = { dismiss: 'Dismissed and sealed too', keep: 'Stays as it is' } as const;

/** A prior answer's key. */
export type PriorAnswer = keyof typeof PRIOR_ANSWER;
