import type { SectionRows } from '@starling/shared/court-day/homes/persona-home';
import { listOf, WAITING, wallTime } from '../../reads/sql.ts';
import { BY_DAY, fact, HEARINGS, OF_HEARING, SOON } from './home-fact.sql.ts';

/** How far back what was not finished is listed. */
const LEFT_DAYS = 60;

/** A figure of the court (db/src/guards/court-figures.sql), which answers the administrator alone: numbers without a row behind them. */
const figures = (what: string): string =>
  listOf(
    fact({
      rowId: `coalesce(f.row_key, f.on_day::text)`,
      youth: false,
      on: 'f.on_day',
      kind: 'f.row_key',
      said: 'f.share::text',
      amount: 'f.amount',
    }),
    `from app.court_figures('${what}') f`,
    'f.on_day desc nulls last, f.amount desc nulls last, f.row_key',
  );

/** The rows of those who serve the whole court. */
export const COURT_ROWS = {
  checks: listOf(
    fact({ ...OF_HEARING, rowId: 'h.hearing_id', kind: 'h.type', said: 'k.items', amount: 'k.open' }),
    `from ${HEARINGS} join lateral (select count(*) as open, string_agg(x.item, ',' order by x.item) as items from app.hearing_check x
        where x.court_id = h.court_id and x.hearing_id = h.hearing_id and x.state = 'open') k on k.open > 0 where ${SOON}`,
    BY_DAY,
  ),
  leftover: listOf(
    fact({ ...OF_HEARING, rowId: 'h.hearing_id', kind: 'h.type', stands: 'h.state' }),
    `from app.court_session s join app.hearing h on h.court_id = s.court_id and h.session_id = s.session_id and h.minute_signed_at is null and h.state <> 'vacated'
      join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id
      where s.court_id = (select app.court()) and s.state in ('open', 'closed') and s.held_on between (select app.today()) - ${String(LEFT_DAYS)} and (select app.today())
        and (s.held_on < (select app.today()) or not h.state ${WAITING})`,
    BY_DAY,
  ),
  interpreters: listOf(
    fact({
      ...OF_HEARING,
      rowId: 'h.hearing_id',
      at: wallTime('h.starts_at'),
      kind: 'h.interpreter_language',
      said: 'd.name',
      stands: `(select u.state from app.resource_use u join app.resource r on r.court_id = u.court_id and r.resource_id = u.resource_id and r.kind = 'interpreter'
        where u.court_id = h.court_id and u.hearing_id = h.hearing_id and u.state <> 'cancelled' order by u.state desc limit 1)`,
    }),
    `from ${HEARINGS} where ${SOON} and h.interpreter_language is not null`,
    BY_DAY,
  ),
  waits: figures('waits'),
  continuances: figures('continuances'),
  outcomes: figures('outcomes'),
  acts: figures('acts'),
} as const satisfies Partial<Record<SectionRows, string>>;
