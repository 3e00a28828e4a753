import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@starling/db/clock';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import { FIRST_SEES } from '@starling/db/seed/personas';
import { actionsOf } from '@starling/shared/policy/can';
import { seatWords } from '@starling/shared/vocabulary/seat';
import type { SignedInActor } from '../../auth/actor.ts';
import { PersonaMethod } from '../../auth/persona.method.ts';
import { CLOCK, DATABASE } from '../../config/providers.ts';
import type { Persona, Viewer } from './accounts.types.ts';
import { PLACES } from './places.ts';
import { seatName } from './seat.types.ts';

const COURT = `select json_build_object('name', c.name, 'zone', c.time_zone, 'demonstration', c.demonstration) from app.court c where c.court_id = app.court()`;

interface CourtOfViewer {
  readonly name: string;
  readonly zone: string;
  readonly demonstration: boolean;
}

/** Who is signed in, and who one may sign in as in a demonstration. */
@Injectable()
export class AccountsQueries {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly personaMethod: PersonaMethod,
  ) {}

  async listPersonas(): Promise<readonly Persona[]> {
    const rows = await this.personaMethod.list();
    return rows.map((row) => ({
      accountId: row.account_id,
      courtId: row.court_id,
      courtName: row.court_name,
      name: row.name,
      seat: seatName(row.seat),
      seatWords: seatWords(row.seat),
      firstSees: FIRST_SEES[row.seat],
    }));
  }

  async viewer({ actor, csrf }: SignedInActor): Promise<Viewer> {
    const court = (await inScope(this.database, actor, (scope) => scope.json(COURT), { readOnly: true })) as CourtOfViewer;
    return {
      accountId: actor.accountId,
      name: actor.name,
      seat: seatName(actor.seat),
      seatWords: seatWords(actor.seat),
      courtId: actor.courtId,
      courtName: court.name,
      demonstration: court.demonstration,
      csrf,
      acts: actionsOf(actor.seat),
      today: this.clock.today(court.zone),
      now: this.clock.time(court.zone),
      places: PLACES[actor.seat],
    };
  }
}
