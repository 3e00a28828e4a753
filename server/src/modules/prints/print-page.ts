import type { Clock } from '@starling/db/clock';
import type { Scope } from '@starling/db/scope';
import { readMinuteOfDay, writeMinuteOfDay, type MinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import { printFoot, printHeading, printOf, type PrintedLine, type PrintLine } from '@starling/shared/calendar/papers/print';
import { COURT_ZONE } from '@starling/shared/time/court-zone';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { SessionPrintKind } from '@starling/shared/vocabulary/session';
import type { Need } from '../../graphql/types/docket-row.types.ts';
import { DOCKET_ROW, ROW_FROM, sayRow, type RowFromSql } from '../../reads/docket-row.read.ts';
import { instant, wallTime } from '../../reads/sql.ts';
import type { PrintRow, SessionPrint } from './prints.types.ts';

/** Counsel for the youth who take part today; the name that is said in the room. */
const COUNSEL = `(select string_agg(a.name, ', ' order by a.name) from app.participation a where a.court_id = h.court_id and a.case_id = h.case_id
  and a.role = 'minors_counsel' and a.from_on <= app.today() and (a.until_on is null or a.until_on >= app.today()))`;

const PRINTABLE = `
  select json_build_object('sessionId', s.session_id, 'department', d.name, 'heldOn', s.held_on, 'startsAt', ${wallTime('s.starts_at')}, 'version', s.version,
    'last', (select json_build_object('number', p.number, 'printedAt', ${instant('p.printed_at')}, 'on', (p.printed_at at time zone '${COURT_ZONE}')::date,
      'at', ${wallTime(`(p.printed_at at time zone '${COURT_ZONE}')`)}, 'hearingIds', to_json(p.hearing_ids)) from app.session_print p
      where p.court_id = s.court_id and p.session_id = s.session_id and p.kind = $2 order by p.number desc limit 1),
    'rows', (select coalesce(json_agg(json_build_object('row', r.row, 'mode', r.mode, 'caseNumber', r.case_number, 'counsel', r.counsel, 'stands', r.stands)), '[]') from (
      select ${DOCKET_ROW} as row, h.mode, c.number as case_number, ${COUNSEL} as counsel, h.state not in ('vacated', 'continued', 'off_calendar') as stands
      from ${ROW_FROM} where h.court_id = (select app.court()) and h.session_id = $1) r))
  from app.court_session s join app.department d on d.court_id = s.court_id and d.department_id = s.department_id
  where s.court_id = (select app.court()) and s.session_id = $1`;

/** The print of a kind before this one, with its day and time on the court's wall. */
export interface LastPrint {
  readonly number: number;
  readonly printedAt: string;
  readonly on: LocalDate;
  readonly at: string;
  readonly hearingIds: readonly string[];
}

/** A session with everything that any print may say of it. */
export interface Printable {
  readonly sessionId: string;
  readonly department: string;
  readonly heldOn: LocalDate;
  readonly startsAt: string;
  readonly last: LastPrint | null;
  readonly rows: readonly {
    readonly row: RowFromSql;
    readonly mode: string;
    readonly caseNumber: string;
    readonly counsel: string | null;
    readonly stands: boolean;
  }[];
}

/** Loads what may be printed of a session; null when this person has no such session. */
export async function loadPrintable(scope: Scope, sessionId: string, kind: SessionPrintKind): Promise<Printable | null> {
  return (await scope.json(PRINTABLE, [sessionId, kind])) as Printable | null; // parse border: the statement shapes it
}

/** Who prints, when, and which list. */
export interface PrintAsked {
  readonly kind: SessionPrintKind;
  readonly clock: Clock;
  readonly by: string;
}

/** The page as it goes on paper, and what it holds for the next one to be compared with. */
export interface PrintPage {
  readonly page: SessionPrint;
  readonly hearingIds: readonly string[];
}

/** Makes the next print of its kind. What the kind may not hold is decided in shared/src/calendar/papers/print.ts and leaves the server as null. */
export function pageOf({ sessionId, department, heldOn, startsAt, last, rows }: Printable, { kind, clock, by }: PrintAsked): PrintPage {
  const { hearingIds, ...printed } = printOf(kind, rows.map(lineOf), last?.hearingIds ?? null);
  const number = (last?.number ?? 0) + 1;
  const foot = printFoot({
    kind,
    number,
    printedAt: { on: clock.today(COURT_ZONE), at: minuteOf(clock.time(COURT_ZONE)) },
    printedFor: by,
    last: last === null ? null : { on: last.on, at: minuteOf(last.at) },
    added: printed.additions.length,
    gone: printed.gone,
  });
  return {
    hearingIds,
    page: {
      sessionId,
      kind,
      heading: printHeading({ department, heldOn, startsAt: minuteOf(startsAt) }),
      department,
      heldOn,
      startsAt,
      number,
      printedAt: clock.now(),
      printedBy: by,
      lastPrintedAt: last?.printedAt ?? null,
      foot,
      rows: printed.rows.map(rowOf),
      additions: printed.additions.map(rowOf),
      recorded: false,
    },
  };
}

function lineOf({ row, mode, caseNumber, counsel, stands }: Printable['rows'][number]): PrintLine<Need> {
  const { hearingId, place, startsAt, minutes, chosenName, hearingType, needs } = sayRow(row);
  return {
    hearingId,
    number: place,
    startsAt: minuteOf(startsAt),
    minutes,
    chosenName,
    caseNumber,
    typeWords: hearingType,
    mode,
    needs,
    counsel,
    stands,
  };
}

function rowOf({ startsAt, ...line }: PrintedLine<Need>): PrintRow {
  return { ...line, startsAt: writeMinuteOfDay(startsAt) };
}

function minuteOf(time: string): MinuteOfDay {
  return readMinuteOfDay(time) ?? 0;
}
