import type { Scope } from '@starling/db/scope';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { CaseBranch } from '@starling/shared/vocabulary/petition';
import type { Petition } from '../../graphql/types/petition.types.ts';
import { judgePetition, PETITION, type PetitionFromSql } from '../../reads/petition.read.ts';
import { SETTING_ROWS, settingsOn, type SettingFromSql } from '../../reads/settings.read.ts';

/** The case a petition is filed into. */
export interface FilingCase {
  readonly caseId: string;
  readonly number: string;
  readonly branch: CaseBranch;
  readonly bornOn: LocalDate;
  readonly accountIds: readonly string[];
}

const CASE = `
  select json_build_object('caseId', c.case_id, 'number', c.number, 'branch', c.branch, 'bornOn', i.born_on,
    'accountIds', coalesce((select json_agg(distinct a.account_id) from app.participation a
      where a.court_id = c.court_id and a.case_id = c.case_id and a.account_id is not null and a.from_on <= app.today() and (a.until_on is null or a.until_on >= app.today())), '[]'))
  from app.legal_case c join app.youth_identity i on i.court_id = c.court_id and i.youth_id = c.youth_id
  where c.court_id = (select app.court()) and c.case_id = $1`;

/** The case, when this person sees it and may know the birth date. */
export async function loadFilingCase(scope: Scope, caseId: string): Promise<FilingCase | null> {
  return (await scope.json(CASE, [caseId])) as FilingCase | null; // parse border: the statement shapes it
}

/** True when the court has a case of this number, whether or not anybody may still read it. Only a clerk asks. */
export async function numberIsTaken(scope: Scope, number: string): Promise<boolean> {
  return (await scope.one('select 1 from app.known_to_import(array[$1::text])', [number])) !== null;
}

/** The account of counsel of this name; null when the court has none, or two whom a name does not tell apart. */
export async function counselNamed(scope: Scope, name: string): Promise<string | null> {
  const found = await scope.one<{ accountId: string }>(COUNSEL, [name]);
  return found?.accountId ?? null;
}

const COUNSEL = `select min(account_id::text) as "accountId" from app.account where court_id = (select app.court()) and seat = 'minors_counsel' and active and name = $1 having count(*) = 1`;

const FILED = `select json_build_object('petition', ${PETITION}, 'settings', ${SETTING_ROWS}, 'today', app.today()) from app.petition p where p.court_id = (select app.court()) and p.petition_id = $1`;

/** The petition as it stands after the filing, under this court's settings. */
export async function filedPetition(scope: Scope, petitionId: string): Promise<Petition> {
  const { petition, settings, today } = (await scope.json(FILED, [petitionId])) as {
    readonly petition: PetitionFromSql;
    readonly settings: readonly SettingFromSql[];
    readonly today: string;
  }; // parse border
  return judgePetition(petition, settingsOn(settings, today));
}
