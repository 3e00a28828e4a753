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
  slot_time: 'A time of the day',
  school: 'School',
  seating: 'Where to sit',
  food: 'Food and water',
  clothing: 'Own clothes',
  communication: 'How to speak and write',
  advocate: 'Advocate beside the youth',
  phone: 'Phone',
  name_privacy: 'Who may know the name',
  date_avoid: 'Days to avoid',
  medical: 'Appointment',
  sensory: 'Light, sound and space',
  order_in_docket: 'Place in the call order',
  hard_news: 'Hard news, told first',
  mobility: 'Way in and around',
} as const;

/** A youth need's key. */
export type YouthNeedKind = keyof typeof YOUTH_NEED;

/** How firmly a need binds: a must is kept or a judge decides; the others count by their weight. */
export const NEED_STRENGTH = { must: 'Must', should: 'Should', nice: 'Would be good' } as const;

/** A need's strength. */
export type NeedStrength = keyof typeof NEED_STRENGTH;

/** On whose word a need stands. */
export const NEED_AUTHORITY = {
  youth_request: 'Asked for by the youth',
  rule_1_100: 'Accommodation (rule 1.100)',
  court_order: 'Order of the court',
  local_practice: 'Practice of this court',
  statute: 'Statute',
} as const;

/** A need's authority. */
export type NeedAuthority = keyof typeof NEED_AUTHORITY;

/** Whether a need still stands. A need taken back stays on its line: no row is ever deleted. */
export const NEED_STATE = { stands: 'Stands', taken_back: 'Taken back' } as const;

/** A need state's key. */
export type NeedState = keyof typeof NEED_STATE;

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
