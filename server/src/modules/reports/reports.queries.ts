import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope, type Scope } from '@starling/db/scope';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { REPORT_FACTS, reportKindWords, reportStateWords, sayReport, type ReportFromSql } from '../../reads/report.read.ts';
import { listOf } from '../../reads/sql.ts';
import type { ReportDesk, ReportDeskLine } from './reports.types.ts';

/** How long a report that came stays on the list. */
const RECEIVED_DAYS = 14;

/** Who writes a report `r`: the one who takes part in the case in that role today. */
const WRITER = `left join lateral (select x.name, x.account_id from app.participation x where x.court_id = r.court_id and x.case_id = r.case_id and x.role = r.from_role
  and x.from_on <= (select app.today()) and (x.until_on is null or x.until_on >= (select app.today())) order by x.from_on desc, x.participation_id limit 1) x on true`;

const LINE = `json_build_object('report', ${REPORT_FACTS}, 'caseId', r.case_id, 'chosenName', y.chosen_name, 'hearingId', rh.hearing_id, 'heldOn', s.held_on, 'writer', x.name,
  'isMine', coalesce(x.account_id = (select app.actor()), false))`;

const LINE_FROM = `app.report_due r
  join app.hearing rh on rh.court_id = r.court_id and rh.hearing_id = r.hearing_id
  join app.court_session s on s.court_id = rh.court_id and s.session_id = rh.session_id
  join app.legal_case c on c.court_id = r.court_id and c.case_id = r.case_id
  join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id
  ${WRITER}`;

/** What is awaited, and what came of late. */
const DESK = `select ${listOf(
  LINE,
  `from ${LINE_FROM} where r.court_id = (select app.court()) and rh.state <> 'vacated'
    and (r.state = 'due' or s.held_on >= (select app.today()) or r.received_on > (select app.today()) - ${RECEIVED_DAYS})`,
  'r.due_on, r.report_id',
)}`;

const ONE = `select ${LINE} from ${LINE_FROM} where r.court_id = (select app.court()) and r.report_id = $1`;

interface LineFromSql extends Omit<ReportDeskLine, 'report' | 'kindWords' | 'stateWords'> {
  readonly report: ReportFromSql;
}

/** Reports due, received and late, as far as the person who asks may see them. */
@Injectable()
export class ReportsQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Late ones first, then by the day they are due. One statement. */
  async list(actor: SeatedActor): Promise<ReportDesk> {
    const read = (await inScope(this.database, actor, (scope) => scope.json(DESK), { readOnly: true })) as readonly LineFromSql[]; // parse border
    const lines = read.map(inWords).toSorted((one, other) => other.report.daysLate - one.report.daysLate);
    const late = lines.filter(({ report }) => report.daysLate > 0).length;
    return { lines, late, due: lines.filter(({ report }) => report.state === 'due' && report.daysLate === 0).length };
  }
}

/** One report inside an act; null when it may not be seen. */
export async function loadReport(scope: Scope, reportId: string): Promise<ReportDeskLine | null> {
  const read = (await scope.json(ONE, [reportId])) as LineFromSql | null; // parse border: the statement shapes it
  return read === null ? null : inWords(read);
}

function inWords({ report, ...line }: LineFromSql): ReportDeskLine {
  const said = sayReport(report);
  return {
    ...line,
    report: said,
    kindWords: reportKindWords(report.kind),
    stateWords: reportStateWords({ state: report.state, daysLate: said.daysLate }),
  };
}
