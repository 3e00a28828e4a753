import type { Scope } from '@starling/db/scope';
import { hearingWords } from '@starling/shared/vocabulary/hearing';
import type { DocketRow } from '../graphql/types/docket-row.types.ts';
import type { Appearance, CaseHearing, CourtOrder } from '../graphql/types/hearing.types.ts';
import { DOCKET_ROW, ROW_FROM, sayRow, type RowFromSql } from './docket-row.read.ts';
import { APPEARANCE, CASE_HEARING, COURT_ORDER, ORDER_FROM } from './hearing.read.ts';

// What an act answers with: the row as it stands after the act, read in the same transaction under the same rights.

const ONE_ROW = `select ${DOCKET_ROW} from ${ROW_FROM} where h.court_id = (select app.court()) and h.hearing_id = $1`;
const ONE_HEARING = `
  select json_build_object('hearing', ${CASE_HEARING}, 'minutesLeft', greatest(s.minutes_capacity + s.minutes_over - s.minutes_set, 0))
  from app.hearing h
  join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
  join app.department d on d.court_id = s.court_id and d.department_id = s.department_id
  where h.court_id = (select app.court()) and h.hearing_id = $1`;
const ONE_ORDER = `select ${COURT_ORDER} from ${ORDER_FROM} where o.court_id = (select app.court()) and o.order_id = $1`;
const ONE_APPEARANCE = `select ${APPEARANCE} from app.appearance a where a.court_id = (select app.court()) and a.appearance_id = $1`;

/** The docket's row of a hearing. */
export async function rowOf(scope: Scope, hearingId: string): Promise<DocketRow> {
  return sayRow((await scope.json(ONE_ROW, [hearingId])) as RowFromSql); // parse border: the statement shapes it
}

/** A hearing as its case lists it, and the minutes left in its session. */
export async function setHearingOf(
  scope: Scope,
  hearingId: string,
): Promise<{ readonly hearing: CaseHearing; readonly minutesLeft: number }> {
  const { hearing, minutesLeft } = (await scope.json(ONE_HEARING, [hearingId])) as {
    readonly hearing: CaseHearing;
    readonly minutesLeft: number;
  }; // parse border
  return { hearing: { ...hearing, type: hearingWords(hearing.type) }, minutesLeft };
}

export async function orderOf(scope: Scope, orderId: string): Promise<CourtOrder> {
  return (await scope.json(ONE_ORDER, [orderId])) as CourtOrder; // parse border: the statement shapes it
}

export async function appearanceOf(scope: Scope, appearanceId: string): Promise<Appearance> {
  return (await scope.json(ONE_APPEARANCE, [appearanceId])) as Appearance; // parse border: the statement shapes it
}
