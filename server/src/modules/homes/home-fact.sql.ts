import { WAITING, wallTime } from '../../reads/sql.ts';

/** How far ahead a section looks. */
export const AHEAD_DAYS = 14;

/** The members of a fact that a kind of row may have, each as SQL; the rest is null. */
type Fact = Readonly<Partial<Record<'on' | 'at' | 'kind' | 'stands' | 'said' | 'amount' | 'isOpen', string>>> & {
  readonly rowId: string;
  /** A hearing `h` to open. */
  readonly hearing?: boolean;
  /** False where it is about no youth `y` of a case `c`. */
  readonly youth?: boolean;
};

const NOTHING = { on: 'null', at: 'null', kind: 'null', stands: 'null', said: 'null', amount: 'null', isOpen: 'false' } as const;

/** A fact as persona-home-rows.ts says it. Row security decides which rows there are; which sections a seat has at all is shared's. */
export function fact({ hearing, youth, ...columns }: Fact): string {
  const youthIs = youth === false ? { chosenName: 'null', caseId: 'null' } : { chosenName: 'y.chosen_name', caseId: 'c.case_id' };
  const hearingIs = hearing === true ? { hearingId: 'h.hearing_id', place: 'h.place_in_line' } : { hearingId: 'null', place: 'null' };
  const members = Object.entries({ ...NOTHING, ...youthIs, ...hearingIs, ...columns });
  return `json_build_object(${members.map(([name, column]) => `'${name}', ${column}`).join(', ')})`;
}

/** From the cases a section is about, `m`, to the case and the youth. */
export const OF_CASE = `ours m join app.legal_case c on c.court_id = m.court_id and c.case_id = m.case_id join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id`;
export const HEARINGS = `${OF_CASE} join app.hearing h on h.court_id = c.court_id and h.case_id = c.case_id
  join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
  join app.department d on d.court_id = s.court_id and d.department_id = s.department_id`;
export const SOON = `h.state ${WAITING} and s.held_on between (select app.today()) and (select app.today()) + ${AHEAD_DAYS}`;
export const BY_DAY = 's.held_on, h.starts_at, h.hearing_id';
export const OF_HEARING = { hearing: true, on: 's.held_on', at: wallTime('h.starts_at') } as const;
