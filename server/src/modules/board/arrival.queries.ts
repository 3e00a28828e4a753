import type { Scope } from '@starling/db/scope';
import type { ArrivalState } from '@starling/shared/vocabulary/arrival';

/** An arrival that was entered before. */
export interface FoundArrival {
  readonly arrivalId: string;
  readonly state: ArrivalState;
  readonly version: number;
}

const FOUND = `
  select json_build_object('arrivalId', a.arrival_id, 'state', a.state, 'version', a.version)
  from app.arrival a where a.court_id = (select app.court()) and a.hearing_id = $1
    and case when $2::uuid is null then a.who = $3 and coalesce(a.name, '') = coalesce($4, '') else a.arrival_id = $2 end`;

/** What was entered about somebody: by its id, or by who it is; null when nothing was. */
export async function loadArrival(
  scope: Scope,
  of: { readonly hearingId: string; readonly arrivalId: string | null; readonly who: string; readonly name: string | null },
): Promise<FoundArrival | null> {
  return (await scope.json(FOUND, [of.hearingId, of.arrivalId, of.who, of.name])) as FoundArrival | null; // parse border: the statement shapes it
}
