import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import { can } from '@starling/shared/policy/can';
import { SEAT, type Seat } from '@starling/shared/vocabulary/seat';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { BENCH_OFFICERS, DEPARTMENTS } from '../../reads/court-places.read.ts';
import { listOf } from '../../reads/sql.ts';
import { RESOURCE, RESOURCE_FROM, resourceLine, type ResourceFromSql } from './resource-line.ts';
import type { CourtPerson, CourtResources } from './resources.types.ts';
import { UNAVAILABILITY, unavailabilityLine, type UnavailabilityFromSql } from './unavailability-line.ts';

/** Those whose days the court plans around; a bench officer stands in a list of its own. */
const PEOPLE = listOf(
  `json_build_object('subjectId', a.account_id, 'name', a.name, 'seat', a.seat)`,
  `from app.account a where a.court_id = (select app.court()) and a.active and a.seat not in ('judge', 'sealing_clerk', 'administrator')`,
  'a.seat, a.name, a.account_id',
);
const PLACES = listOf(
  `json_build_object('courthouseId', h.courthouse_id, 'name', concat_ws(', ', h.name, nullif(h.city, h.name)))`,
  'from app.courthouse h where h.court_id = (select app.court())',
  'h.name, h.courthouse_id',
);

const ALL = `
  select json_build_object('departments', ${DEPARTMENTS}, 'courthouses', ${PLACES}, 'bench', ${BENCH_OFFICERS}, 'people', ${PEOPLE},
    'resources', ${listOf(RESOURCE, `from ${RESOURCE_FROM} where o.court_id = (select app.court())`, 'o.active desc, o.kind, o.name, o.resource_id')},
    'unavailability', ${listOf(
      UNAVAILABILITY,
      `from app.unavailability n where n.court_id = (select app.court()) and n.state = 'stands' and n.until_on >= app.today()`,
      'n.from_on, n.starts_at nulls first, n.unavailability_id',
    )})`;

interface AllFromSql extends Pick<CourtResources, 'departments' | 'courthouses'> {
  readonly bench: readonly { readonly benchOfficerId: string; readonly name: string }[];
  readonly people: readonly { readonly subjectId: string; readonly name: string; readonly seat: Seat }[];
  readonly resources: readonly ResourceFromSql[];
  readonly unavailability: readonly UnavailabilityFromSql[];
}

const NOTHING: CourtResources = { resources: [], people: [], unavailability: [], departments: [], courthouses: [] };

/** What the court can ask for, who works there, and when they cannot be had. */
@Injectable()
export class ResourcesQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async all(actor: SeatedActor): Promise<CourtResources> {
    if (!can(actor.seat, 'resources.read')) return NOTHING;
    const read = (await inScope(this.database, actor, (scope) => scope.json(ALL), { readOnly: true })) as AllFromSql; // parse border: the statement shapes it
    return {
      departments: read.departments,
      courthouses: read.courthouses,
      people: peopleOf(read),
      resources: read.resources.map(resourceLine),
      unavailability: read.unavailability.map(unavailabilityLine),
    };
  }
}

function peopleOf({ bench, people }: Pick<AllFromSql, 'bench' | 'people'>): readonly CourtPerson[] {
  return [
    ...bench.map(({ benchOfficerId, name }) => ({ subjectKind: 'bench_officer', subjectId: benchOfficerId, name, role: 'Bench officer' })),
    ...people.map(({ subjectId, name, seat }) => ({ subjectKind: 'account', subjectId, name, role: SEAT[seat] })),
  ];
}
