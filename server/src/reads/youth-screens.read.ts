import type { Changed } from '@starling/db/journal/journal';
import type { Scope } from '@starling/db/scope';
import { listOf, WAITING } from './sql.ts';

/** A youth of a case, and whose screens show what is entered about the youth. */
export interface YouthOfCase {
  readonly caseId: string;
  readonly youthId: string;
  readonly today: string;
  readonly sessionIds: readonly string[];
}

const YOUTH = `
  select json_build_object('caseId', c.case_id, 'youthId', c.youth_id, 'today', app.today(), 'sessionIds', ${listOf(
    'x.session_id',
    `from (select distinct h.session_id from app.legal_case oc
      join app.hearing h on h.court_id = oc.court_id and h.case_id = oc.case_id and h.state ${WAITING}
      join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id and s.held_on >= app.today()
      where oc.court_id = c.court_id and oc.youth_id = c.youth_id) x`,
    'x.session_id',
  )})
  from app.legal_case c where c.court_id = (select app.court()) and `;
const BY_CASE = `${YOUTH} c.case_id = $1`;
const BY_YOUTH = `${YOUTH} c.youth_id = $1 order by c.state = 'open' desc, c.case_id limit 1`;

/** The youth of a case; null when the case is absent, sealed or not this person's. */
export async function loadYouthOfCase(scope: Scope, caseId: string): Promise<YouthOfCase | null> {
  return (await scope.json(BY_CASE, [caseId])) as YouthOfCase | null; // parse border: the statement shapes it
}

/** The same by the youth, with one of the cases this person sees. */
export async function loadYouth(scope: Scope, youthId: string): Promise<YouthOfCase | null> {
  return (await scope.json(BY_YOUTH, [youthId])) as YouthOfCase | null; // parse border: the statement shapes it
}

/** The screens that show what was entered about a youth. */
export function screensOf({ caseId, sessionIds }: YouthOfCase): readonly Changed[] {
  return [{ topic: 'CASE', id: caseId }, ...sessionIds.map((id): Changed => ({ topic: 'DOCKET', id }))];
}
