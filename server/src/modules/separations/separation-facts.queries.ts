import type { Scope } from '@starling/db/scope';
import type { LocalDate } from '@starling/shared/time/local-date';

/** A separation as an act on it looks at it. */
export interface SeparationStanding {
  readonly keepApartId: string;
  readonly youthId: string;
  readonly otherYouthId: string | null;
  readonly outsidePersonId: string | null;
  readonly level: number;
  readonly until: LocalDate | null;
  readonly state: string;
  readonly version: number;
  /** Why: null for whoever may not read it. */
  readonly reasonCode: string | null;
  readonly reasonWords: string | null;
}

/** A person outside from whom a youth is kept apart. */
export interface OutsideStanding {
  readonly outsidePersonId: string;
}

/** A day of a person outside. */
export interface OutsideDayStanding {
  readonly outsidePersonDayId: string;
  readonly version: number;
  readonly state: string;
}

const SEPARATION = `
  select json_build_object('keepApartId', k.keep_apart_id, 'youthId', k.youth_id, 'otherYouthId', k.other_youth_id, 'outsidePersonId', k.outside_person_id,
    'level', k.level, 'until', k.until, 'state', k.state, 'version', k.version, 'reasonCode', r.reason_code, 'reasonWords', r.words)
  from app.keep_apart k left join app.keep_apart_reason r on r.court_id = k.court_id and r.keep_apart_id = k.keep_apart_id
  where k.court_id = (select app.court()) and k.keep_apart_id = $1 and (k.youth_id = $2 or k.other_youth_id = $2)`;
const BETWEEN = `
  select json_build_object('level', k.level) from app.keep_apart k
  where k.court_id = (select app.court()) and k.state = 'stands' and (k.until is null or k.until >= app.today())
    and (k.youth_id = $1 and k.other_youth_id = $2 or k.youth_id = $2 and k.other_youth_id = $1 or k.youth_id = $1 and k.outside_person_id = $3) limit 1`;
const OUTSIDE = `select json_build_object('outsidePersonId', o.outside_person_id) from app.outside_person o where o.court_id = (select app.court()) and o.token = $1`;
const OUTSIDE_OF_YOUTH = `
  select json_build_object('outsidePersonId', o.outside_person_id) from app.outside_person o
  join app.keep_apart k on k.court_id = o.court_id and k.outside_person_id = o.outside_person_id and k.youth_id = $2 and k.state = 'stands'
  where o.court_id = (select app.court()) and o.token = $1 limit 1`;
const OUTSIDE_DAY = `
  select json_build_object('outsidePersonDayId', d.outside_person_day_id, 'version', d.version, 'state', d.state) from app.outside_person_day d
  where d.court_id = (select app.court()) and d.outside_person_day_id = $1 and exists (select 1 from app.keep_apart k
    where k.court_id = d.court_id and k.outside_person_id = d.outside_person_id and k.youth_id = $2)`;
const SAME_DAY = `
  select json_build_object('version', d.version) from app.outside_person_day d
  where d.court_id = (select app.court()) and d.outside_person_id = $1 and d.on_day = $2 and d.kind = $3 and d.state = 'stands'`;

/** A separation of this youth. */
export async function loadSeparation(scope: Scope, keepApartId: string, youthId: string): Promise<SeparationStanding | null> {
  return (await scope.json(SEPARATION, [keepApartId, youthId])) as SeparationStanding | null; // parse border: the statement shapes it
}

/** The level at which two are kept apart already; null when they are not, or this person does not see it. */
export async function levelBetween(
  scope: Scope,
  { youthId, otherYouthId, outsidePersonId }: Pick<SeparationStanding, 'youthId' | 'otherYouthId' | 'outsidePersonId'>,
): Promise<number | null> {
  const found = (await scope.json(BETWEEN, [youthId, otherYouthId, outsidePersonId])) as { readonly level: number } | null; // parse border
  return found?.level ?? null;
}

/** A person outside by the token. */
export async function loadOutside(scope: Scope, token: string): Promise<OutsideStanding | null> {
  return (await scope.json(OUTSIDE, [token])) as OutsideStanding | null; // parse border: the statement shapes it
}

/** The same, when this youth is kept apart from that person. */
export async function loadOutsideOf(scope: Scope, token: string, youthId: string): Promise<OutsideStanding | null> {
  return (await scope.json(OUTSIDE_OF_YOUTH, [token, youthId])) as OutsideStanding | null; // parse border: the statement shapes it
}

/** A day of a person outside from whom this youth is kept apart. */
export async function loadOutsideDay(scope: Scope, outsidePersonDayId: string, youthId: string): Promise<OutsideDayStanding | null> {
  return (await scope.json(OUTSIDE_DAY, [outsidePersonDayId, youthId])) as OutsideDayStanding | null; // parse border: the statement shapes it
}

/** Whether that day is entered already. */
export async function isEntered(
  scope: Scope,
  day: { readonly outsidePersonId: string; readonly onDay: string; readonly kind: string },
): Promise<boolean> {
  return (await scope.json(SAME_DAY, [day.outsidePersonId, day.onDay, day.kind])) !== null;
}
