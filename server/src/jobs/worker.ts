import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { Logger, run } from 'graphile-worker';
import type { Runner } from 'graphile-worker';
import { PinoLogger } from 'nestjs-pino';
import type { Settings } from '../config/env.ts';
import { withoutQuoted } from '../config/log-options.ts';
import { DATABASE, SETTINGS } from '../config/providers.ts';
import { TaskRegistry } from './task-registry.ts';

const AT_A_TIME = 2;
const LEFT_BEHIND = `select graphile_worker.force_unlock_workers(array(select distinct locked_by from graphile_worker._private_jobs where locked_by is not null))`;

/**
 * Runs what the journal queued, in this process, as role starling_jobs. A task is queued in the transaction that asks for it, so it
 * runs only if that committed; it may run twice after a crash and is written to do no harm then.
 */
@Injectable()
export class JobsWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private runner: Runner | null = null;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly tasks: TaskRegistry,
    private readonly log: PinoLogger,
  ) {
    log.setContext('jobs');
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.settings.embedded) await this.takeOver();
    this.runner = await run({
      pgPool: this.database.queue,
      taskList: this.tasks.list(),
      crontab: this.tasks.crontab(),
      concurrency: AT_A_TIME,
      noHandleSignals: true,
      logger: new Logger(() => (level, message) => this.write(level, message)),
    });
    this.runner.promise.catch((err: unknown) => this.log.error({ err }, 'The job worker stopped.'));
  }

  async onApplicationShutdown(): Promise<void> {
    const { runner } = this;
    this.runner = null;
    await runner?.stop('Starling stops');
  }

  /**
   * Frees the work that a killed process held; without this it would wait four hours. Only where the home folder is ours alone:
   * on a court's own PostgreSQL another living process may hold it.
   */
  private async takeOver(): Promise<void> {
    await this.database.queue.query(LEFT_BEHIND);
  }

  /** Whether queued work is being done. */
  isWorking(): boolean {
    return this.runner !== null;
  }

  /** The worker's own words hold task names and numbers, no payload; why a task failed may quote what it read. */
  private write(level: string, said: string): void {
    const message = withoutQuoted(said);
    if (level === 'error') this.log.error(message);
    else if (level === 'warning') this.log.warn(message);
    else this.log.debug(message);
  }
}
