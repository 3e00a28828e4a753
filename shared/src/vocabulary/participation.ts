/** Who takes part in a case. */
export const PARTICIPATION_ROLE = {
  minors_counsel: 'Counsel for the youth',
  prosecutor: 'Prosecutor',
  county_counsel: 'County counsel',
  probation_officer: 'Probation officer',
  social_worker: 'Social worker',
  advocate: 'Advocate',
  parent: 'Parent',
  guardian: 'Guardian',
  caregiver: 'Caregiver',
  interpreter: 'Interpreter',
} as const;

/** A participation role's key. */
export type ParticipationRole = keyof typeof PARTICIPATION_ROLE;

/** How counsel for the youth came to the case. */
export const COUNSEL_KIND = {
  public_defender: 'Public defender',
  alternate_defender: 'Alternate public defender',
  panel: 'Appointed private counsel (panel)',
  retained: 'Retained counsel',
  dependency: 'Dependency counsel',
} as const;

/** A kind of counsel's key. */
export type CounselKind = keyof typeof COUNSEL_KIND;

/** What a parent, guardian or caregiver is to the youth. */
export const RELATIONSHIP = {
  mother: 'Mother',
  father: 'Father',
  parent: 'Parent',
  stepparent: 'Stepparent',
  grandparent: 'Grandparent',
  aunt_or_uncle: 'Aunt or uncle',
  adult_sibling: 'Adult brother or sister',
  other_relative: 'Other relative',
  legal_guardian: 'Legal guardian',
  foster_parent: 'Foster parent',
  family_friend: 'Friend of the family',
} as const;

/** A relationship's key. */
export type Relationship = keyof typeof RELATIONSHIP;

/** Why a youth goes on without counsel: each is the judge's finding on the record (WIC 634, 317(c)). */
export const WITHOUT_COUNSEL = {
  waived: 'The youth gave up counsel, knowing what that means',
  no_benefit: 'The court found that counsel would be of no benefit to the youth',
} as const;

/** The key of a reason to go on without counsel. */
export type WithoutCounsel = keyof typeof WITHOUT_COUNSEL;

/** Whether somebody was at the hearing. */
export const ATTENDANCE = {
  expected: 'Expected',
  present: 'Present',
  remote: 'Remote',
  late: 'Late',
  excused: 'Excused',
  absent: 'Absent',
} as const;

/** An attendance's key. */
export type Attendance = keyof typeof ATTENDANCE;

/** The title of a bench officer. */
export const BENCH_TITLE = { judge: 'Judge', commissioner: 'Commissioner', referee: 'Referee' } as const;

/** A bench title's key. */
export type BenchTitle = keyof typeof BENCH_TITLE;

/** Who presents a youth's progress in this court. */
export const PRESENTER_ROLE = {
  probation_officer: 'Probation officer',
  coordinator: 'Coordinator',
  deputy_district_attorney: 'Deputy district attorney',
} as const;

/** A presenter role's key. */
export type PresenterRole = keyof typeof PRESENTER_ROLE;
