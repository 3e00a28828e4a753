import type { Scope } from '@starling/db/scope';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { ReportKind, ReportState } from '@starling/shared/vocabulary/report-due';
import type { SessionState } from '@starling/shared/vocabulary/session';
import { DOCKET_ROW, ROW_FROM, sayRow, type RowFromSql } from '../../reads/docket-row.read.ts';
import { SETTING_ROWS, type SettingFromSql } from '../../reads/settings.read.ts';
import { listOf, wallTime } from '../../reads/sql.ts';

/** A report of a hearing, as the record has it. */
export interface GroundReport {
  readonly reportId: string;
  readonly hearingId: string;
  readonly fromRole: string;
  readonly kind: ReportKind;
  readonly dueOn: LocalDate;
  readonly receivedOn: LocalDate | null;
  readonly state: ReportState;
  readonly recommendation: string | null;
}

/** A session to choose from. */
export interface GroundSession {
  readonly sessionId: string;
  readonly name: string;
  readonly heldOn: LocalDate;
}

/** What the talk stands on: the docket and the reports of the record, as this person sees them. Nothing of the team is in it. */
export interface StaffingGround {
  readonly today: LocalDate;
  readonly session: GroundSession & {
    readonly state: SessionState;
    readonly startsAt: string;
    /** When the team meets; null when it does not. */
    readonly meetsAt: string | null;
    readonly isDemonstration: boolean;
  };
  readonly sessions: readonly GroundSession[];
  readonly rows: readonly ReturnType<typeof sayRow>[];
  readonly reports: readonly GroundReport[];
  readonly settings: readonly SettingFromSql[];
  /** Names of the court's people by account. */
  readonly names: Readonly<Record<string, string>>;
}

type FromSql = Omit<StaffingGround, 'rows'> & { readonly rows: readonly RowFromSql[] };

const CHOICE = `json_build_object('sessionId', o.session_id, 'name', o.name, 'heldOn', o.held_on)`;
const HAS_A_HEARING = `exists (select 1 from app.hearing oh where oh.court_id = o.court_id and oh.session_id = o.session_id and oh.state <> 'vacated')`;
const AHEAD = `app.court_session o where o.court_id = (select app.court()) and o.held_on >= app.today() and o.state in ('planned', 'open')
  and o.staffing_starts_at is not null and ${HAS_A_HEARING}`;

/** The session asked for; without one, the next of this person before which the team meets. */
const CHOSEN = `s.session_id = coalesce($1::uuid, (select o.session_id from ${AHEAD} order by o.held_on, o.starts_at, o.session_id limit 1))`;

const GROUND = `select json_build_object(
  'today', app.today(),
  'session', json_build_object('sessionId', s.session_id, 'name', s.name, 'heldOn', s.held_on, 'state', s.state, 'startsAt', ${wallTime('s.starts_at')}, 'meetsAt', ${wallTime('s.staffing_starts_at')},
    'isDemonstration', k.demonstration),
  'sessions', (select coalesce(json_agg(${CHOICE} order by o.held_on, o.starts_at), '[]'::json) from (select o.* from ${AHEAD} order by o.held_on, o.starts_at limit 8) o),
  'rows', ${listOf(
    'r.shaped',
    `from (select h.place_in_line, h.starts_at, h.hearing_id, ${DOCKET_ROW} as shaped
    from ${ROW_FROM} where h.court_id = (select app.court()) and h.session_id = $1 and h.state not in ('vacated', 'continued', 'off_calendar')) r`,
    'r.place_in_line, r.starts_at, r.hearing_id',
  )},
  'reports', ${listOf(
    `json_build_object('reportId', p.report_id, 'hearingId', p.hearing_id, 'fromRole', p.from_role, 'kind', p.kind, 'dueOn', p.due_on,
      'receivedOn', p.received_on, 'state', p.state, 'recommendation', case when app.seat() = 'coordinator' then null else p.recommendation end)`,
    'from app.report_due p join app.hearing ph on ph.court_id = p.court_id and ph.hearing_id = p.hearing_id where p.court_id = (select app.court()) and ph.session_id = $1',
    'p.due_on, p.report_id',
  )},
  'settings', ${SETTING_ROWS},
  'names', (select coalesce(json_object_agg(a.account_id, a.name), '{}'::json) from app.account a where a.court_id = (select app.court())))
  from app.court_session s join app.court k on k.court_id = s.court_id where s.court_id = (select app.court()) and s.session_id = $1`;

const WHICH = `select to_json(s.session_id) from app.court_session s where s.court_id = (select app.court()) and ${CHOSEN}`;

/** What the talk of a session stands on; null when there is no such session, or none ahead. */
export async function loadStaffingGround(scope: Scope, sessionId: string | null): Promise<StaffingGround | null> {
  const chosen = (await scope.json(WHICH, [sessionId])) as string | null; // parse border: the statement shapes it
  if (chosen === null) return null;
  const found = (await scope.json(GROUND, [chosen])) as FromSql | null; // parse border, as above
  return found === null ? null : { ...found, rows: found.rows.map(sayRow) };
}
