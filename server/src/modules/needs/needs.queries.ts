import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope, type Scope } from '@starling/db/scope';
import { NEED_AUTHORITY, YOUTH_NEED } from '@starling/shared/vocabulary/need';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { apartLine, SEPARATIONS, type ApartFromSql } from '../../reads/separations.read.ts';
import { listOf, wallTime } from '../../reads/sql.ts';
import type { YouthNeed, YouthNeeds } from './needs.types.ts';

const NEEDS = listOf(
  `json_build_object('needId', n.need_id, 'kind', n.kind, 'words', n.words, 'strength', n.strength, 'weight', n.weight, 'visibleTo', n.visible_to,
    'authority', n.authority, 'askedByRole', n.asked_by_role, 'weekdays', coalesce(n.weekdays, '{}'), 'fromOn', n.from_on, 'untilOn', n.until_on,
    'fromTime', ${wallTime('n.from_time')}, 'untilTime', ${wallTime('n.until_time')}, 'reviewOn', n.review_on, 'reviewIsDue', coalesce(n.review_on <= app.today(), false),
    'enteredOn', n.entered_on, 'version', n.version)`,
  `from app.youth_need n where n.court_id = y.court_id and n.youth_id = y.youth_id and n.state = 'stands'`,
  `array_position(array['must', 'should', 'nice'], n.strength), n.kind, n.need_id`,
);

/** The number of a safe contact `f`: the latest one that was entered for the youth. Whoever may not read it changes the words around it, and it stays. */
const REACH = `(select r.reach from app.safe_contact o join app.safe_contact_reach r on r.court_id = o.court_id and r.safe_contact_id = o.safe_contact_id
  where o.court_id = f.court_id and o.youth_id = f.youth_id order by o.safe_contact_id desc limit 1)`;

const CONTACT = `(select json_build_object('safeContactId', f.safe_contact_id, 'throughRole', f.through_role, 'hours', f.hours, 'words', f.words,
    'reach', ${REACH}, 'version', f.version)
  from app.safe_contact f where f.court_id = y.court_id and f.youth_id = y.youth_id and f.state = 'stands')`;

const YOUTH_NEEDS = `
  select json_build_object('caseId', c.case_id, 'needs', ${NEEDS}, 'safeContact', ${CONTACT}, ${SEPARATIONS}, 'today', app.today())
  from app.legal_case c join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id
  where c.court_id = (select app.court()) and c.case_id = $1`;

/** A need without its words. */
type NeedFromSql = Omit<YouthNeed, 'kindWords' | 'authorityWords' | 'weight'> & { readonly weight: number | null };
type NeedsFromSql = Omit<YouthNeeds, 'needs' | 'apart'> & {
  readonly needs: readonly NeedFromSql[];
  readonly apart: readonly ApartFromSql[];
};

/** What a youth needs on the day. */
@Injectable()
export class NeedsQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Everything this person may read of it; null when the case is absent, sealed or not theirs. */
  one(actor: SeatedActor, caseId: string): Promise<YouthNeeds | null> {
    return inScope(this.database, actor, (scope) => youthNeedsOf(scope, caseId), { readOnly: true });
  }
}

/** The same inside an act. */
export async function youthNeedsOf(scope: Scope, caseId: string): Promise<YouthNeeds | null> {
  const found = (await scope.json(YOUTH_NEEDS, [caseId])) as NeedsFromSql | null; // parse border: the statement shapes it
  return found === null ? null : { ...found, needs: found.needs.map(needLine), apart: found.apart.map(apartLine) };
}

const WEIGHT_UNLESS_SAID = 50;

function needLine(need: NeedFromSql): YouthNeed {
  const kinds: Readonly<Record<string, string>> = YOUTH_NEED;
  const authorities: Readonly<Record<string, string>> = NEED_AUTHORITY;
  const authorityWords = need.authority === null ? null : (authorities[need.authority] ?? need.authority);
  return { ...need, weight: need.weight ?? WEIGHT_UNLESS_SAID, kindWords: kinds[need.kind] ?? need.kind, authorityWords };
}
