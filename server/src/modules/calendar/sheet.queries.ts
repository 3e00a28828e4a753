import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import { courtCalendar } from '@starling/shared/time/court-calendar';
import type { CourtClosure } from '@starling/shared/time/court-closure';
import type { HearingMode } from '@starling/shared/vocabulary/hearing';
import type { ExitPlan } from '@starling/shared/vocabulary/hearing-check';
import { VACATED_REASON, type VacatedReason } from '@starling/shared/vocabulary/vacate';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import {
  CALENDAR_SESSION,
  CALENDAR_SESSION_FROM,
  sayCalendarSession,
  type CalendarSessionFromSql,
} from '../../reads/calendar-session.read.ts';
import { CLOSURES } from '../../reads/court-places.read.ts';
import { DOCKET_ROW, ROW_FROM, sayRow, type RowFromSql } from '../../reads/docket-row.read.ts';
import { CHANGE_LINE, sayChangeLine, type ChangeLineFromSql } from '../../reads/session-change.read.ts';
import { instant, listOf, wallTime } from '../../reads/sql.ts';
import { CHECKS, RIDES, checkLines, sayRide, USES, type SupportFromSql } from '../../reads/support.read.ts';
import type { SessionPrintLine, SessionSheet, SheetRow } from './sheet.types.ts';

/** Where a hearing that left went. A date that this person may not see is none. */
const MOVED_TO = `(select json_build_object('hearingId', th.hearing_id, 'sessionId', ts.session_id, 'heldOn', ts.held_on, 'startsAt', ${wallTime('th.starts_at')}, 'department', td.name)
  from app.hearing th join app.court_session ts on ts.court_id = th.court_id and ts.session_id = th.session_id
  join app.department td on td.court_id = ts.court_id and td.department_id = ts.department_id
  where th.court_id = h.court_id and th.hearing_id = h.continued_to)`;

const LAST_PRINT = `left join lateral (select lp.hearing_ids from app.session_print lp where lp.court_id = s.court_id and lp.session_id = s.session_id
  order by lp.printed_at desc, lp.number desc limit 1) lp on true`;

const SHEET_ROW = `json_build_object('row', ${DOCKET_ROW}, 'arriveAt', ${wallTime('h.arrive_at')}, 'bufferMinutes', h.buffer_minutes, 'mode', h.mode,
  'isHardNews', h.is_hard_news, 'keepApartLevel', k.level, 'leadHearingId', h.lead_hearing_id, 'exitPlan', h.exit_plan,
  'caseAgeDays', (select app.today() - p.filed_on from app.petition p where p.court_id = h.court_id and p.petition_id = h.petition_id),
  'addedAfterPrint', h.state in ('set', 'checked_in', 'second_call') and not h.hearing_id = any (lp.hearing_ids),
  'vacatedReason', h.vacated_reason, 'vacatedWords', h.vacated_words, 'movedTo', ${MOVED_TO},
  'checks', ${CHECKS}, 'rides', ${RIDES}, 'uses', ${USES})`;

const PRINT_LINE = `json_build_object('sessionPrintId', sp.session_print_id, 'kind', sp.kind, 'number', sp.number, 'printedAt', ${instant('sp.printed_at')},
  'printedBy', coalesce((select a.name from app.account a where a.court_id = sp.court_id and a.account_id = sp.printed_by), 'Starling'),
  'hearings', (select count(*) from app.hearing h where h.court_id = sp.court_id and h.hearing_id = any (sp.hearing_ids)))`;

const SHEET = `
  select json_build_object('session', ${CALENDAR_SESSION}, 'closures', ${CLOSURES}, 'orderLockedAt', ${instant('s.order_locked_at')},
    'rows', (select coalesce(json_agg(r.row order by r.last, r.place, r.starts, r.id), '[]') from (
      select ${SHEET_ROW} as row, h.state in ('vacated', 'continued', 'off_calendar') as last, h.place_in_line as place, h.starts_at as starts, h.hearing_id as id
      from ${ROW_FROM} ${LAST_PRINT} where h.court_id = (select app.court()) and h.session_id = $1) r),
    'changes', ${listOf(CHANGE_LINE, 'from app.session_change sc where sc.court_id = s.court_id and sc.session_id = s.session_id', 'sc.made_at desc, sc.session_change_id desc')},
    'prints', ${listOf(PRINT_LINE, 'from app.session_print sp where sp.court_id = s.court_id and sp.session_id = s.session_id', 'sp.printed_at desc, sp.kind')})
  from ${CALENDAR_SESSION_FROM} where s.court_id = (select app.court()) and s.session_id = $1`;

interface RowOfSheet
  extends
    SupportFromSql,
    Pick<SheetRow, 'arriveAt' | 'bufferMinutes' | 'isHardNews' | 'keepApartLevel' | 'leadHearingId' | 'caseAgeDays' | 'movedTo'> {
  readonly row: RowFromSql;
  readonly mode: HearingMode;
  readonly exitPlan: ExitPlan;
  readonly addedAfterPrint: boolean | null;
  readonly vacatedReason: VacatedReason | null;
  readonly vacatedWords: string | null;
}

interface SheetFromSql {
  readonly session: CalendarSessionFromSql;
  readonly closures: readonly CourtClosure[];
  readonly orderLockedAt: string | null;
  readonly rows: readonly RowOfSheet[];
  readonly changes: readonly ChangeLineFromSql[];
  readonly prints: readonly SessionPrintLine[];
}

/** One session with everything that stands in it. */
@Injectable()
export class SheetQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The sheet as this person sees it; null when there is no such session for this person. */
  async read(actor: SeatedActor, sessionId: string): Promise<SessionSheet | null> {
    const read = (await inScope(this.database, actor, (scope) => scope.json(SHEET, [sessionId]), {
      readOnly: true,
    })) as SheetFromSql | null; // parse border: the statement shapes it
    if (read === null) return null;
    const { session, closures, orderLockedAt, rows, changes, prints } = read;
    return {
      session: sayCalendarSession(session, courtCalendar(closures)),
      rows: rows.map(sheetRow),
      changes: changes.map(sayChangeLine),
      prints,
      orderLockedAt,
      orderLocked: orderLockedAt !== null,
    };
  }
}

function sheetRow({ row, addedAfterPrint, vacatedReason, vacatedWords, checks, rides, ...kept }: RowOfSheet): SheetRow {
  const { hearingId, version, place, startsAt, minutes, chosenName, caseId, petitionId, hearingType, state, needs } = sayRow(row);
  return {
    ...kept,
    hearingId,
    version,
    placeInLine: place,
    startsAt,
    minutes,
    chosenName,
    caseId,
    petitionId,
    typeWords: hearingType,
    state,
    needs,
    addedAfterPrint: addedAfterPrint ?? false,
    vacatedReason: vacatedReason === null ? null : sayVacated(vacatedReason, vacatedWords),
    checks: checkLines(checks, {
      mode: kept.mode,
      isInCustody: row.needs.custody === 'juvenile_hall' || row.needs.custody === 'camp',
      isHardNews: kept.isHardNews,
      exitPlan: kept.exitPlan,
      needs: row.needs.said.map(({ kind }) => kind),
    }),
    rides: rides.map(sayRide),
  };
}

function sayVacated(reason: VacatedReason, words: string | null): string {
  return words === null ? VACATED_REASON[reason] : `${VACATED_REASON[reason]}: ${words}`;
}
