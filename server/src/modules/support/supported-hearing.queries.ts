import type { Scope } from '@starling/db/scope';

/** A hearing that something is arranged for. */
export interface SupportedHearing {
  readonly caseId: string;
  readonly sessionId: string;
  readonly petitionId: string | null;
}

const ONE = `select json_build_object('caseId', h.case_id, 'sessionId', h.session_id, 'petitionId', h.petition_id)
  from app.hearing h where h.court_id = (select app.court()) and h.hearing_id = $1`;

/** Loads it; null when it is absent, sealed or not for this person. */
export async function loadSupported(scope: Scope, hearingId: string): Promise<SupportedHearing | null> {
  return (await scope.json(ONE, [hearingId])) as SupportedHearing | null; // parse border: the statement shapes it
}
