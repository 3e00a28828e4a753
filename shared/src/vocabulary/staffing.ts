/** Where the team's talk before a session stands. */
export const STAFFING_STATE = { planned: 'Planned', open: 'Open', ended: 'Ended' } as const;

/** A staffing state's key. */
export type StaffingState = keyof typeof STAFFING_STATE;

/** Who sits at the table, each with one line per youth. */
export const STAFFING_AGENCY = {
  probation: 'Probation',
  child_welfare: 'Child welfare',
  minors_counsel: 'Counsel for the youth',
  prosecutor: 'Prosecutor',
  advocate: 'Advocate',
  education: 'Education',
  health: 'Health',
  coordinator: 'Coordinator',
} as const;

/** An agency's key. */
export type StaffingAgency = keyof typeof STAFFING_AGENCY;

/** What a line is about, in the order in which the table talks. */
export const STAFFING_LINE_KIND = {
  went_well: 'Went well',
  went_wrong: 'Was hard',
  placement: 'Where the youth lives',
  school: 'School',
  health_need: 'Health need',
  safety: 'Safety',
  recommendation: 'Recommendation',
  might_say: 'The judge might say',
  coming: 'Who is coming',
  do_not_raise: 'Not to say aloud',
} as const;

/** A line kind's key. */
export type StaffingLineKind = keyof typeof STAFFING_LINE_KIND;

/** Whether a line still stands. */
export const STAFFING_LINE_STATE = { stands: 'Stands', taken_back: 'Taken back' } as const;

/** A line state's key. */
export type StaffingLineState = keyof typeof STAFFING_LINE_STATE;

/** Whether an agency has come to the table. */
export const STAFFING_ATTENDANCE = { expected: 'Expected', present: 'Here', absent: 'Not here' } as const;

/** An attendance at the table. */
export type StaffingAttendance = keyof typeof STAFFING_ATTENDANCE;
