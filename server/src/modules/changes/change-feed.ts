import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { can } from '@starling/shared/policy/can';
import { PinoLogger } from 'nestjs-pino';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { CHANGE_TOPIC } from './changes.types.ts';
import type { Change, ChangeTopic } from './changes.types.ts';
import { Inbox } from './inbox.ts';

const RETRY_MS = 500;
const ANYTHING = '*';

/**
 * Tells every open screen what changed in its court, by topic and id alone. One connection of each process listens to the database, so
 * it does not matter which process wrote. When that line was cut, whatever was missed may be anything: each screen is told to read again.
 */
@Injectable()
export class ChangeFeed implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly inboxes = new Map<Inbox, SeatedActor>();
  private hangUp: (() => Promise<void>) | null = null;
  private again: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly log: PinoLogger,
  ) {
    log.setContext('changes');
  }

  async onApplicationBootstrap(): Promise<void> {
    this.hangUp = await this.database.listen(
      (message) => this.hear(message),
      () => this.lost(),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.again !== null) clearTimeout(this.again);
    for (const inbox of this.inboxes.keys()) inbox.close();
    await this.hangUp?.();
  }

  /**
   * What changes in this person's court from now on, until the reader leaves. An id means nothing to whoever may not read what it stands for;
   * that an order to seal was signed or moved is told to nobody but those who read such orders, and a person's own page to that person.
   */
  of(actor: SeatedActor): AsyncIterableIterator<{ readonly changes: Change }> {
    const inbox = new Inbox(() => this.inboxes.delete(inbox));
    if (this.stopped) inbox.close();
    else this.inboxes.set(inbox, actor);
    return inbox;
  }

  private hear(message: string): void {
    const [courtId, topic, id] = message.split(':');
    if (id === undefined || !isTopic(topic)) return;
    for (const [inbox, actor] of this.inboxes) if (actor.courtId === courtId && isTold(actor, { topic, id })) inbox.put({ topic, id });
  }

  private lost(): void {
    this.hangUp = null;
    if (this.stopped) return;
    this.log.warn('The line that hears of changes was cut. Trying again.');
    this.again = setTimeout(() => void this.callAgain(), RETRY_MS);
  }

  private async callAgain(): Promise<void> {
    try {
      await this.onApplicationBootstrap();
    } catch {
      this.lost();
      return;
    }
    for (const inbox of this.inboxes.keys()) for (const topic of Object.values(CHANGE_TOPIC)) inbox.put({ topic, id: ANYTHING });
  }
}

function isTold({ seat, accountId }: SeatedActor, { topic, id }: Change): boolean {
  if (topic === 'SEALING') return can(seat, 'sealingDesk.read');
  return topic !== 'HOME' || id === accountId;
}

function isTopic(topic: string | undefined): topic is ChangeTopic {
  return topic !== undefined && Object.hasOwn(CHANGE_TOPIC, topic);
}
