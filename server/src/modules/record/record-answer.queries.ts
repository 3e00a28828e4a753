import type { Scope } from '@starling/db/scope';
import type { MinuteFindingMade, NextStepMade } from '../../graphql/types/court-day.types.ts';
import type { Appearance, CourtOrder } from '../../graphql/types/hearing.types.ts';
import { APPEARANCE, COURT_ORDER, ORDER_FROM } from '../../reads/hearing.read.ts';
import { FINDINGS_MADE, NEXT_MADE, sayFinding, sayNext, type FindingFromSql, type NextFromSql } from '../../reads/recorded.read.ts';
import { listOf } from '../../reads/sql.ts';

/** What stands in a matter after it was recorded. */
export interface Recorded {
  readonly appearances: readonly Appearance[];
  readonly orders: readonly CourtOrder[];
  readonly findings: readonly MinuteFindingMade[];
  readonly next: NextStepMade | null;
}

const RECORDED = `
  select json_build_object(
    'appearances', ${listOf(APPEARANCE, 'from app.appearance a where a.court_id = h.court_id and a.hearing_id = h.hearing_id', 'a.role, a.name, a.appearance_id')},
    'orders', ${listOf(COURT_ORDER, `from ${ORDER_FROM} where o.court_id = h.court_id and o.hearing_id = h.hearing_id`, 'o.ordinal, o.order_id')},
    'findings', ${FINDINGS_MADE}, 'next', ${NEXT_MADE})
  from app.hearing h join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
  where h.court_id = (select app.court()) and h.hearing_id = $1`;

interface RecordedFromSql extends Omit<Recorded, 'findings' | 'next'> {
  readonly findings: readonly FindingFromSql[];
  readonly next: NextFromSql;
}

/** Read in the transaction of the save, under the same rights. */
export async function loadRecorded(scope: Scope, hearingId: string): Promise<Recorded> {
  const { findings, next, ...found } = (await scope.json(RECORDED, [hearingId])) as RecordedFromSql; // parse border: the statement shapes it
  return { ...found, findings: findings.map(sayFinding), next: sayNext(next) };
}
