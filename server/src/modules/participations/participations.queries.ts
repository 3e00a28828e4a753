import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import { findingWithoutCounsel } from '@starling/shared/participation/parts';
import { can } from '@starling/shared/policy/can';
import { WITHOUT_COUNSEL } from '@starling/shared/vocabulary/participation';
import type { CaseBranch } from '@starling/shared/vocabulary/petition';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { listOf } from '../../reads/sql.ts';
import type { PartChoices } from './participations.types.ts';

const CHOICES = `
  select json_build_object('caseId', c.case_id, 'branch', c.branch, 'accounts', ${listOf(
    `json_build_object('accountId', a.account_id, 'name', a.name, 'role', a.seat)`,
    `from app.account a where a.court_id = c.court_id and a.active
      and a.seat in ('minors_counsel', 'prosecutor', 'county_counsel', 'probation_officer', 'social_worker', 'advocate')`,
    'a.seat, a.name, a.account_id',
  )})
  from app.legal_case c where c.court_id = (select app.court()) and c.case_id = $1`;

type ChoicesFromSql = Pick<PartChoices, 'caseId' | 'accounts'> & { readonly branch: CaseBranch };

/** Whom a part in a case can be given to. */
@Injectable()
export class ParticipationsQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Null when the case is absent, sealed or not this person's, and for a seat that enters nobody. */
  async choices(actor: SeatedActor, caseId: string): Promise<PartChoices | null> {
    if (!can(actor.seat, 'participation.change')) return null;
    const found = await inScope(this.database, actor, (scope) => scope.json(CHOICES, [caseId]), { readOnly: true });
    if (found === null) return null;
    const { branch, ...choices } = found as ChoicesFromSql; // parse border: the statement shapes it
    const withoutCounsel = findingWithoutCounsel(branch);
    return { ...choices, withoutCounsel, withoutCounselWords: WITHOUT_COUNSEL[withoutCounsel] };
  }
}
