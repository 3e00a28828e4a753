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
