/** Where a sitting of a department stands. A cancelled one stays on its line, its hearings moved or vacated. */
export const SESSION_STATE = { planned: 'Planned', open: 'Open', closed: 'Closed', cancelled: 'Cancelled' } as const;

/** A session state's key. */
export type SessionState = keyof typeof SESSION_STATE;

/** What a sitting is for. Neutral words: the list at the counter names no program. */
export const SESSION_KIND = {
  specialty: 'Specialty calendar',
  general: 'General calendar',
  detention: 'Detention calendar',
  dependency: 'Dependency calendar',
  contested: 'Contested hearings',
  review: 'Reviews',
} as const;

/** A session kind's key. */
export type SessionKind = keyof typeof SESSION_KIND;

/** How often a template's sitting comes back. */
export const TEMPLATE_FREQUENCY = { weekly: 'Weekly', monthly: 'Monthly' } as const;

/** A template's frequency. */
export type TemplateFrequency = keyof typeof TEMPLATE_FREQUENCY;

/** Whether a template still makes sessions. */
export const TEMPLATE_STATE = { stands: 'Stands', ended: 'Ended' } as const;

/** A template state's key. */
export type TemplateState = keyof typeof TEMPLATE_STATE;

/** The three prints of a session: what each may hold is said in calendar/papers/print.ts. */
export const SESSION_PRINT_KIND = { full: 'Full list', staff: 'Staff list', lobby: 'Lobby list' } as const;

/** A print's kind. */
export type SessionPrintKind = keyof typeof SESSION_PRINT_KIND;

/** How a call order came about. */
export const SESSION_ORDER_BY = { rule: 'By the rule', solver: 'Worked out', hand: 'By hand' } as const;

/** A call order's origin. */
export type SessionOrderBy = keyof typeof SESSION_ORDER_BY;
