import type { Scope } from '@starling/db/scope';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { BenchTitle } from '@starling/shared/vocabulary/participation';

/** What stands at the head and at the foot of a paper that goes to whoever holds a youth, or looks for one. */
export interface HolderPaperFacts {
  readonly county: string;
  readonly courthouse: string;
  readonly department: string;
  readonly judge: string;
  readonly judgeTitle: BenchTitle;
  readonly caseNumber: string;
  readonly heldOn: LocalDate;
  readonly legalFirstName: string;
  readonly legalLastName: string;
  readonly bornOn: LocalDate;
  /** Who signs or enters it now. */
  readonly signer: string;
}

const FACTS = `
  select json_build_object('county', k.county, 'courthouse', ch.name, 'department', d.name, 'judge', b.name, 'judgeTitle', b.title, 'caseNumber', c.number, 'heldOn', s.held_on,
    'legalFirstName', i.legal_first_name, 'legalLastName', i.legal_last_name, 'bornOn', i.born_on,
    'signer', (select a.name from app.account a where a.court_id = h.court_id and a.account_id = (select app.actor())))
  from app.hearing h
  join app.court k on k.court_id = h.court_id
  join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
  join app.department d on d.court_id = s.court_id and d.department_id = s.department_id
  join app.courthouse ch on ch.court_id = d.court_id and ch.courthouse_id = d.courthouse_id
  join app.bench_officer b on b.court_id = s.court_id and b.bench_officer_id = s.bench_officer_id
  join app.legal_case c on c.court_id = h.court_id and c.case_id = $2
  join app.youth_identity i on i.court_id = c.court_id and i.youth_id = c.youth_id
  where h.court_id = (select app.court()) and h.hearing_id = $1`;

/** Loads the head of a paper of one hearing and one case; null when either may not be seen: then no paper is made. */
export async function loadHolderPaper(scope: Scope, hearingId: string, caseId: string): Promise<HolderPaperFacts | null> {
  return (await scope.json(FACTS, [hearingId, caseId])) as HolderPaperFacts | null; // parse border: the statement shapes it
}
