import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import { CASE_BRANCH } from '@starling/shared/vocabulary/petition';
import type { CaseBranch } from '@starling/shared/vocabulary/petition';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { FoundRecord } from './search.types.ts';

/** Nothing is suggested until so many letters match something one may see. */
const FEWEST_LETTERS = 3;
const MOST_FOUND = 20;

/**
 * Cases by number, by chosen name, and by legal name where the legal name may be seen; sealing orders by control number.
 * The letters are a plain part of the name: the wildcards of LIKE are letters here.
 */
const SEARCH = `
  with asked as (select '%' || replace(replace(replace(lower($1), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%' as words)
  select coalesce(json_agg(found.row order by found.row ->> 'words', found.row ->> 'detail'), '[]'::json) from (
    (select json_build_object('kind', 'case', 'id', c.case_id, 'caseId', c.case_id, 'words', y.chosen_name, 'detail', c.number, 'branch', c.branch) as row
    from asked, app.legal_case c
    join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id
    left join app.youth_identity i on i.court_id = y.court_id and i.youth_id = y.youth_id
    where c.court_id = (select app.court())
      and (lower(c.number) like asked.words or lower(y.chosen_name) like asked.words or lower(concat_ws(' ', i.legal_first_name, i.legal_last_name)) like asked.words)
    order by y.chosen_name, c.number limit $2)
    union all
    (select json_build_object('kind', 'sealing_order', 'id', o.sealing_order_id, 'caseId', null, 'words', o.control_number, 'detail', '', 'branch', null)
    from asked, app.sealing_order o where o.court_id = (select app.court()) and lower(o.control_number) like asked.words order by o.control_number limit $2)
  ) found`;

interface FoundFromSql extends FoundRecord {
  readonly branch: CaseBranch | null;
}

/** Finds among what this person may see, and tells nothing of the rest. */
@Injectable()
export class SearchQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async find(actor: SeatedActor, words: string): Promise<readonly FoundRecord[]> {
    const asked = words.trim();
    if (asked.length < FEWEST_LETTERS) return [];
    const found = (await inScope(this.database, actor, (scope) => scope.json(SEARCH, [asked, MOST_FOUND]), {
      readOnly: true,
    })) as readonly FoundFromSql[];
    return found.map(({ branch, ...record }) => ({
      ...record,
      detail: branch === null ? record.detail : `${record.detail}, ${CASE_BRANCH[branch]}`,
    }));
  }
}
