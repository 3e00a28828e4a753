import type { TeamScope } from '@starling/db/team-scope';
import { COURT_ZONE } from '@starling/shared/time/court-zone';
import type { LocalDate } from '@starling/shared/time/local-date';
import type {
  StaffingAgency,
  StaffingAttendance,
  StaffingLineKind,
  StaffingLineState,
  StaffingState,
} from '@starling/shared/vocabulary/staffing';
import { instant, listOf } from '../reads/sql.ts';

/** A line as the team's store answers it. */
export interface TeamLine {
  readonly lineId: string;
  readonly hearingId: string;
  readonly sessionId: string;
  readonly agency: StaffingAgency;
  readonly kind: StaffingLineKind;
  readonly words: string;
  readonly askInChambers: boolean;
  readonly doNotRaise: boolean;
  readonly isPrivileged: boolean;
  readonly optedIn: boolean;
  readonly enteredBy: string | null;
  readonly enteredAt: string;
  readonly enteredOn: LocalDate;
  readonly state: StaffingLineState;
  readonly version: number;
}

/** Who came for an agency. */
export interface TeamAttendance {
  readonly agency: StaffingAgency;
  readonly name: string;
  readonly state: StaffingAttendance;
}

/** Something the team takes on. */
export interface TeamActionItem {
  readonly actionItemId: string;
  readonly hearingId: string | null;
  readonly words: string;
  readonly ownerRole: string;
  readonly dueOn: LocalDate | null;
  readonly doneOn: LocalDate | null;
  readonly version: number;
}

/** Everything of one session that this person may read: PostgreSQL leaves out the rest. */
export interface TeamSheet {
  readonly staffing: { readonly staffingId: string; readonly state: StaffingState; readonly version: number } | null;
  readonly lines: readonly TeamLine[];
  readonly attendance: readonly TeamAttendance[];
  readonly actionItems: readonly TeamActionItem[];
}

/** A line `l` of a hearing `h`. */
const LINE = `json_build_object('lineId', l.line_id, 'hearingId', l.hearing_id, 'sessionId', h.session_id, 'agency', l.agency, 'kind', l.kind,
  'words', l.words, 'askInChambers', l.ask_in_chambers, 'doNotRaise', l.do_not_raise, 'isPrivileged', l.is_privileged, 'optedIn', l.opted_in,
  'enteredBy', l.entered_by, 'enteredAt', ${instant('l.entered_at')}, 'enteredOn', (l.entered_at at time zone '${COURT_ZONE}')::date,
  'state', l.state, 'version', l.version)`;
const LINE_FROM = 'team.line l join app.hearing h on h.court_id = l.court_id and h.hearing_id = l.hearing_id';

const SHEET = `select json_build_object(
  'staffing', (select json_build_object('staffingId', t.staffing_id, 'state', t.state, 'version', t.version)
    from team.staffing t where t.court_id = s.court_id and t.session_id = s.session_id),
  'lines', ${listOf(LINE, `from ${LINE_FROM} where h.court_id = s.court_id and h.session_id = s.session_id and l.state = 'stands'`, 'l.entered_at, l.line_id')},
  'attendance', ${listOf(
    `json_build_object('agency', a.agency, 'name', a.name, 'state', a.state)`,
    'from team.attendance a join team.staffing t on t.court_id = a.court_id and t.staffing_id = a.staffing_id where t.court_id = s.court_id and t.session_id = s.session_id',
    'a.agency',
  )},
  'actionItems', ${listOf(
    `json_build_object('actionItemId', i.action_item_id, 'hearingId', i.hearing_id, 'words', i.words, 'ownerRole', i.owner_role, 'dueOn', i.due_on,
      'doneOn', i.done_on, 'version', i.version)`,
    'from team.action_item i join team.staffing t on t.court_id = i.court_id and t.staffing_id = i.staffing_id where t.court_id = s.court_id and t.session_id = s.session_id',
    'i.done_on nulls first, i.due_on nulls last, i.action_item_id',
  )})
  from app.court_session s where s.court_id = (select app.court()) and s.session_id = $1`;

const ONE_LINE = `select ${LINE} from ${LINE_FROM} where l.court_id = (select app.court()) and l.line_id = $1`;

const FLAGS = `select ${listOf(
  `json_build_object('kind', l.kind, 'askInChambers', l.ask_in_chambers, 'doNotRaise', l.do_not_raise)`,
  `from ${LINE_FROM} where l.court_id = (select app.court()) and l.hearing_id = $1 and l.state = 'stands'`,
  'l.line_id',
)}`;

const SESSION_OF_ITEM = `select t.session_id as "sessionId" from team.action_item i
  join team.staffing t on t.court_id = i.court_id and t.staffing_id = i.staffing_id
  where i.court_id = (select app.court()) and i.action_item_id = $1`;

/** The team's sheet of a session; null when there is no such session. */
export async function readTeamSheet(scope: TeamScope, sessionId: string): Promise<TeamSheet | null> {
  return (await scope.json(SHEET, [sessionId])) as TeamSheet | null; // parse border: the statement shapes it
}

/** One line, also one that was taken back; null when it is absent or not this person's to read. */
export async function readTeamLine(scope: TeamScope, lineId: string): Promise<TeamLine | null> {
  return (await scope.json(ONE_LINE, [lineId])) as TeamLine | null; // parse border, as above
}

/** What is flagged about one hearing, without any words. */
export async function readFlags(
  scope: TeamScope,
  hearingId: string,
): Promise<readonly Pick<TeamLine, 'kind' | 'askInChambers' | 'doNotRaise'>[]> {
  return (await scope.json(FLAGS, [hearingId])) as readonly Pick<TeamLine, 'kind' | 'askInChambers' | 'doNotRaise'>[]; // parse border, as above
}

/** The session of something the team took on; null when it is absent or not seen. */
export async function sessionOfItem(scope: TeamScope, actionItemId: string): Promise<string | null> {
  return (await scope.one<{ readonly sessionId: string }>(SESSION_OF_ITEM, [actionItemId]))?.sessionId ?? null;
}
