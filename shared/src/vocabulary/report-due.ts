/** What a report before a hearing is for. */
export const REPORT_KIND = {
  progress: 'Progress report',
  social_study: 'Social study',
  placement: 'Placement report',
  joint_assessment: 'Joint assessment',
  education: 'School report',
  health: 'Health report',
  advocate: 'Advocate’s report',
} as const;

/** A report kind's key. */
export type ReportKind = keyof typeof REPORT_KIND;

/** Whether it is there. */
export const REPORT_STATE = { due: 'Not here yet', received: 'Received', late_excused: 'Late, excused' } as const;

/** A report state's key. */
export type ReportState = keyof typeof REPORT_STATE;
