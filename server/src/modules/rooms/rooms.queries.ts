import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { AdmittedPerson } from '../../graphql/types/court-day.types.ts';
import { ADMITTED_OF_HEARING } from '../../reads/admitted.read.ts';

const ADMITTED = `select ${ADMITTED_OF_HEARING} from app.hearing h where h.court_id = (select app.court()) and h.hearing_id = $1`;

/** Who is let into the room beside the parties. */
@Injectable()
export class RoomsQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Empty for a hearing that is absent, sealed or not for this person. */
  async admitted(actor: SeatedActor, hearingId: string): Promise<readonly AdmittedPerson[]> {
    const found = await inScope(this.database, actor, (scope) => scope.json(ADMITTED, [hearingId]), { readOnly: true });
    return (found as readonly AdmittedPerson[] | null) ?? []; // parse border: the statement shapes it
  }
}
