/** What somebody needs on the day, as stored with the youth. */
export const YOUTH_NEED = {
  interpreter: 'Interpreter',
  remote: 'Remote',
  support_person: 'Support person',
  break: 'Breaks',
  transport: 'Transport',
  waiting_place: 'Own waiting place',
  facility_dog: 'Facility dog',
  not_aloud: 'Not to say aloud',
  other: 'Other',
} as const;

/** A youth need's key. */
export type YouthNeedKind = keyof typeof YOUTH_NEED;

/** Who may read a need. */
export const NEED_VISIBLE_TO = {
  staff: 'The court’s staff',
  team: 'The youth’s team',
  counsel_and_bench: 'Counsel and the bench',
  bench: 'The bench',
} as const;

/** A need's audience. */
export type NeedVisibleTo = keyof typeof NEED_VISIBLE_TO;

/** What a docket row shows in words: the youth's needs, and what the record adds by itself. */
export const ROW_NEED = {
  custody: 'In custody',
  interpreter: 'Interpreter',
  remote: 'Remote',
  warrant: 'Warrant out',
  dual_case: 'Two cases',
  keep_apart: 'Keep apart',
  support_person: 'Support person',
  not_aloud: 'Not to say aloud',
  other: 'Other',
  away: 'Away',
} as const;

/** A docket row need's key. */
export type RowNeedKind = keyof typeof ROW_NEED;
