import type { Scope } from '@starling/db/scope';
import { RESOURCE_KIND, type ResourceKind } from '@starling/shared/vocabulary/resource';
import type { CourtResource } from './resources.types.ts';

/** From a resource `o` to the courthouse it stays in. */
export const RESOURCE_FROM =
  'app.resource o left join app.courthouse oh on oh.court_id = o.court_id and oh.courthouse_id = o.courthouse_id';

/** A resource `o` of RESOURCE_FROM. */
export const RESOURCE = `json_build_object('resourceId', o.resource_id, 'kind', o.kind, 'name', o.name, 'language', o.language, 'capacity', o.capacity,
  'courthouseId', o.courthouse_id, 'courthouse', case when oh.courthouse_id is null then null else concat_ws(', ', oh.name, nullif(oh.city, oh.name)) end,
  'active', o.active, 'version', o.version)`;

const ONE = `select ${RESOURCE} from ${RESOURCE_FROM} where o.court_id = (select app.court()) and o.resource_id = $1`;

/** A resource as the statement answers it. */
export interface ResourceFromSql extends Omit<CourtResource, 'kindWords'> {
  readonly kind: ResourceKind;
}

/** Adds the kind in words. */
export function resourceLine(row: ResourceFromSql): CourtResource {
  return { ...row, kindWords: RESOURCE_KIND[row.kind] };
}

/** Loads one resource; null when there is none. */
export async function loadResource(scope: Scope, resourceId: string): Promise<ResourceFromSql | null> {
  return (await scope.json(ONE, [resourceId])) as ResourceFromSql | null; // parse border: the statement shapes it
}
