import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { asSystem } from '@starling/db/scope';
import type { Settings } from '../../config/env.ts';
import { DATABASE, SETTINGS } from '../../config/providers.ts';
import { TaskRegistry } from '../../jobs/task-registry.ts';
import { collectMessages } from './outbox-collect.ts';
import { sendDue } from './outbox-sender.ts';

/** Each minute: what every court has to tell goes into its outbox, and what is due leaves. */
@Injectable()
export class OutboxJob {
  constructor(
    tasks: TaskRegistry,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    tasks.addEachMinute('tell', () => this.tellEverywhere());
  }

  private async tellEverywhere(): Promise<void> {
    const { rows } = await this.database.queue.query<{ court_id: string }>('select court_id from app.courts()');
    for (const { court_id: courtId } of rows) await this.tell(courtId);
  }

  /** Collects and sends in one court. */
  async tell(courtId: string): Promise<void> {
    const { mail } = this.settings;
    await asSystem(this.database, courtId, (scope) => collectMessages(scope, mail !== null));
    await sendDue(this.database, courtId, mail);
  }
}
