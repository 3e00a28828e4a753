import type { Scope } from '@starling/db/scope';
import type { ClockFacts } from '@starling/shared/law/clocks/clock-facts';
import type { CountingGround } from '@starling/shared/law/clocks/tally';
import { CLOCK_FACTS, CLOCK_GROUND } from './clock-facts.read.ts';
import { countingGround, knownFacts, type ClockFactsFromSql, type ClockGround } from './count-clocks.ts';
import { listOf, WAITING } from './sql.ts';

/** A case as an act on its clocks looks at it. */
export interface CaseFacts {
  readonly facts: ClockFacts;
  readonly ground: CountingGround;
  /** Those who take part today and sign in: their homes show the clocks. */
  readonly accountIds: readonly string[];
  /** The sessions of its hearings that are still to come: their matters show the clocks. */
  readonly sessionIds: readonly string[];
}

const CASE_FACTS = `
  select json_build_object('facts', ${CLOCK_FACTS}, 'ground', ${CLOCK_GROUND},
    'accountIds', ${listOf(
      'a.account_id',
      `from app.participation a where a.court_id = c.court_id and a.case_id = c.case_id and a.account_id is not null
        and a.from_on <= app.today() and (a.until_on is null or a.until_on >= app.today())`,
      'a.account_id',
    )},
    'sessionIds', ${listOf(
      'h.session_id',
      `from app.hearing h join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
        where h.court_id = c.court_id and h.case_id = c.case_id and h.state ${WAITING} and s.held_on >= app.today()`,
      'h.session_id',
    )})
  from app.legal_case c join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id
  where c.court_id = (select app.court()) and c.case_id = $1`;

type CaseFactsFromSql = Omit<CaseFacts, 'facts' | 'ground'> & { readonly facts: ClockFactsFromSql; readonly ground: ClockGround };

/** Loads what the clocks of a case are counted from; null when it is absent, sealed or not for this person. */
export async function loadCaseFacts(scope: Scope, caseId: string): Promise<CaseFacts | null> {
  const found = (await scope.json(CASE_FACTS, [caseId])) as CaseFactsFromSql | null; // parse border: the statement shapes it
  if (found === null) return null;
  return { ...found, facts: knownFacts(found.facts, null), ground: countingGround(found.ground, found.facts.today) };
}

/** True when the petition is one of the case, or none is named. */
export function isPetitionOf({ facts }: CaseFacts, petitionId: string | null): boolean {
  return petitionId === null || facts.petitions.some((petition) => petition.petitionId === petitionId);
}
