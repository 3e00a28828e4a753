import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { asSystem } from '@starling/db/scope';
import { inTeamScope } from '@starling/db/team-scope';
import { purgeBefore } from '@starling/shared/staffing/kept';
import { localDate, type LocalDate } from '@starling/shared/time/local-date';
import { DATABASE } from '../config/providers.ts';
import { TaskRegistry } from '../jobs/task-registry.ts';
import { SETTING_ROWS, settingsOn, type SettingFromSql } from '../reads/settings.read.ts';

const GROUND = `select json_build_object('today', app.today(), 'settings', ${SETTING_ROWS})`;

/** Deletes each hour the team's lines whose days are over, by each court's own figure. What is deleted leaves a hash in the team's journal, and no word. */
@Injectable()
export class PurgeStaffings {
  constructor(
    tasks: TaskRegistry,
    @Inject(DATABASE) private readonly database: Database,
  ) {
    tasks.addHourly('staffing_purge', () => this.purgeEverywhere());
  }

  private async purgeEverywhere(): Promise<void> {
    const { rows } = await this.database.queue.query<{ court_id: string }>('select court_id from app.courts()');
    for (const { court_id: courtId } of rows) await this.purge(courtId);
  }

  /** Deletes in one court what is over, and answers how many staffings were. Running twice does no harm. */
  async purge(courtId: string): Promise<number> {
    const before = await this.dayOf(courtId);
    const starling = { courtId, accountId: null, seat: 'system', name: 'Starling', sessionId: null } as const;
    return inTeamScope(this.database, starling, async (scope) => {
      const done = await scope.one<{ readonly purged: number }>('select team.purge($1) as purged', [before]);
      return done?.purged ?? 0;
    });
  }

  private dayOf(courtId: string): Promise<LocalDate> {
    return asSystem(this.database, courtId, async (scope) => {
      const { today, settings } = (await scope.json(GROUND)) as { readonly today: string; readonly settings: readonly SettingFromSql[] };
      return purgeBefore(localDate(today), settingsOn(settings, today));
    });
  }
}
