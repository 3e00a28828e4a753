import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import { readMinuteOfDay, writeMinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import { can } from '@starling/shared/policy/can';
import { courtCalendar, courtDayStatus } from '@starling/shared/time/court-calendar';
import type { CourtClosure } from '@starling/shared/time/court-closure';
import { localDate } from '@starling/shared/time/local-date';
import { HEARING_CHECK, type ExitPlan } from '@starling/shared/vocabulary/hearing-check';
import { hearingWords, type HearingMode } from '@starling/shared/vocabulary/hearing';
import type { YouthNeedKind } from '@starling/shared/vocabulary/need';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { CLOSURES } from '../../reads/court-places.read.ts';
import { WAITING, wallTime } from '../../reads/sql.ts';
import { CHECKS, RIDES, checkLines, sayRide, USES, type SupportFromSql } from '../../reads/support.read.ts';
import type { DaySupport, InterpreterBlock, SupportRow } from './support.types.ts';

const ROW = `json_build_object('hearingId', h.hearing_id, 'sessionId', h.session_id, 'department', d.name, 'placeInLine', h.place_in_line,
  'startsAt', ${wallTime('h.starts_at')}, 'arriveAt', ${wallTime('h.arrive_at')}, 'minutes', h.minutes, 'chosenName', y.chosen_name, 'type', h.type,
  'inCustody', exists (select 1 from app.custody u where u.court_id = y.court_id and u.youth_id = y.youth_id and u.kind in ('juvenile_hall', 'camp')
    and coalesce(u.from_on, '-infinity') <= s.held_on and (u.until_on is null or u.until_on >= s.held_on)),
  'language', h.interpreter_language, 'exitPlan', h.exit_plan, 'mode', h.mode, 'isHardNews', h.is_hard_news,
  'needs', (select coalesce(json_agg(distinct n.kind), '[]') from app.youth_need n where n.court_id = y.court_id and n.youth_id = y.youth_id and n.state = 'stands'), 'uses', ${USES}, 'rides', ${RIDES}, 'checks', ${CHECKS})`;

/** A hearing without an appearance brings nobody to court. */
const DAY = `
  select json_build_object('closures', ${CLOSURES}, 'rows', (
    select coalesce(json_agg(r.row order by r.department, r.starts, r.place, r.id), '[]') from (
      select ${ROW} as row, d.name as department, h.starts_at as starts, h.place_in_line as place, h.hearing_id as id
      from app.court_session s
      join app.department d on d.court_id = s.court_id and d.department_id = s.department_id
      join app.hearing h on h.court_id = s.court_id and h.session_id = s.session_id and h.state ${WAITING} and h.mode <> 'no_appearance'
      join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id
      join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id
      where s.court_id = (select app.court()) and s.held_on = $1) r))`;

interface RowFromSql
  extends
    SupportFromSql,
    Pick<
      SupportRow,
      'hearingId' | 'sessionId' | 'department' | 'placeInLine' | 'startsAt' | 'arriveAt' | 'chosenName' | 'inCustody' | 'language'
    > {
  readonly minutes: number;
  readonly type: string;
  readonly exitPlan: ExitPlan;
  readonly mode: HearingMode;
  readonly isHardNews: boolean;
  readonly needs: readonly YouthNeedKind[];
}

interface DayFromSql {
  readonly closures: readonly CourtClosure[];
  readonly rows: readonly RowFromSql[];
}

/** Interpreters and transport of one day. */
@Injectable()
export class SupportQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async day(actor: SeatedActor, on: string): Promise<DaySupport> {
    if (!can(actor.seat, 'support.read')) return { on, closedBecause: null, interpreters: [], rows: [] };
    const read = (await inScope(this.database, actor, (scope) => scope.json(DAY, [on]), { readOnly: true })) as DayFromSql; // parse border: the statement shapes it
    const status = courtDayStatus(localDate(on), courtCalendar(read.closures));
    const rows = read.rows.map(supportRow);
    return { on, closedBecause: status.open ? null : status.why, interpreters: blocksOf(rows), rows };
  }
}

function supportRow({ minutes, type, checks, rides, mode, isHardNews, needs, ...row }: RowFromSql): SupportRow {
  const shown = {
    ...row,
    endsAt: writeMinuteOfDay((readMinuteOfDay(row.startsAt) ?? 0) + minutes),
    typeWords: hearingWords(type),
    checks: checkLines(checks, { mode, isHardNews, needs, isInCustody: row.inCustody, exitPlan: row.exitPlan }),
    rides: rides.map(sayRide),
  };
  return { ...shown, open: stillOpen(shown) };
}

/** What nobody has arranged yet, in sentences for whoever prepares the day. */
function stillOpen({ inCustody, language, uses, rides, checks }: Omit<SupportRow, 'open'>): readonly string[] {
  const interpreters = uses.filter(({ kind }) => kind === 'interpreter');
  const isSure = ({ state }: { readonly state: string }): boolean => state === 'confirmed' || state === 'arrived';
  const toCourt = rides.filter(({ direction, state }) => direction === 'to_court' && state !== 'cancelled');
  const home = rides.filter(({ direction, state }) => direction === 'home' && state !== 'cancelled');
  return [
    ...(language !== null && interpreters.length === 0 ? [`No ${language} interpreter was asked for.`] : []),
    ...(interpreters.length > 0 && !interpreters.some(isSure) ? ['The interpreter is not confirmed.'] : []),
    ...(toCourt.length === 0 ? [inCustody ? 'No transport order is entered.' : 'Nobody is named who drives to court.'] : []),
    ...(toCourt.length > 0 && !toCourt.some(isSure) ? ['The ride to court is not confirmed.'] : []),
    ...(home.length === 0 ? ['Nobody is named who drives home.'] : []),
    ...checks
      .filter(({ state, version }) => state === 'open' && version !== null)
      .map(({ item, words }) => `${isItem(item) ? HEARING_CHECK[item] : words}: open.`),
  ];
}

function isItem(item: string): item is keyof typeof HEARING_CHECK {
  return Object.hasOwn(HEARING_CHECK, item);
}

function blocksOf(rows: readonly SupportRow[]): readonly InterpreterBlock[] {
  const languages = [...new Set(rows.flatMap(({ language }) => (language === null ? [] : [language])))].toSorted();
  return languages.map((language) =>
    blockOf(
      language,
      rows.filter((row) => row.language === language),
    ),
  );
}

function blockOf(language: string, rows: readonly SupportRow[]): InterpreterBlock {
  const interpretersOf = ({ uses }: SupportRow) => uses.filter(({ kind, state }) => kind === 'interpreter' && state !== 'asked');
  return {
    language,
    hearings: rows.length,
    from: rows.map(({ startsAt }) => startsAt).toSorted()[0] ?? '',
    until:
      rows
        .map(({ endsAt }) => endsAt)
        .toSorted()
        .at(-1) ?? '',
    confirmed: [...new Set(rows.flatMap(interpretersOf).map(({ name }) => name))],
    uncovered: rows.filter((row) => interpretersOf(row).length === 0).length,
  };
}
