import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import { inTeamScope } from '@starling/db/team-scope';
import { setting, type CourtSettings } from '@starling/shared/law/court-settings';
import { can } from '@starling/shared/policy/can';
import { flaggedIn } from '@starling/shared/staffing/table';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { settingsOn } from '../../reads/settings.read.ts';
import { readFlags, readTeamSheet } from '../../team/team-sheet.read.ts';
import { loadStaffingGround, type StaffingGround } from './staffing-ground.read.ts';
import { sayStaffing } from './staffing-words.ts';
import type { NotAloud, Staffing } from './staffing.types.ts';

/** The ground of the talk with the settings in force. */
export interface Ground {
  readonly ground: StaffingGround;
  readonly settings: CourtSettings;
  readonly time: string;
}

/** The team's talk before a session. */
@Injectable()
export class StaffingQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Null for a session that does not exist, for seats that do not sit at the table, and for the prosecutor where the court says so. */
  async one(actor: SeatedActor, sessionId: string | null): Promise<Staffing | null> {
    const known = await this.groundFor(actor, sessionId);
    if (known === null) return null;
    const { ground, settings, time } = known;
    const sheet = await inTeamScope(this.database, actor, (scope) => readTeamSheet(scope, ground.session.sessionId));
    return sheet === null ? null : sayStaffing({ actor, ground, sheet, settings, time });
  }

  /** What is not said aloud about one youth, as a number. */
  async notAloud(actor: SeatedActor, hearingId: string): Promise<NotAloud | null> {
    if (!can(actor.seat, 'staffing.read') || actor.seat === 'prosecutor') return null;
    const flags = await inTeamScope(this.database, actor, (scope) => readFlags(scope, hearingId));
    const { notAloud: count, covered } = flaggedIn(flags);
    return covered === null ? null : { count, words: covered };
  }

  /** What the talk stands on, for whoever may read it at all. */
  async groundFor(actor: SeatedActor, sessionId: string | null): Promise<Ground | null> {
    if (!can(actor.seat, 'staffing.read')) return null;
    return inScope(
      this.database,
      actor,
      async (scope) => {
        const ground = await loadStaffingGround(scope, sessionId);
        if (ground === null) return null;
        const settings = settingsOn(ground.settings, ground.today);
        if (actor.seat === 'prosecutor' && !setting(settings, 'staffingProsecutorReads')) return null;
        return { ground, settings, time: scope.time() };
      },
      { readOnly: true },
    );
  }
}
