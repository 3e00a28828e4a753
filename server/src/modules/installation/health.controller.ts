import { Controller, Get, Header, Inject, Res } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { assertKnownSchema } from '@starling/db/migrate';
import { asSystem } from '@starling/db/scope';
import type { Response } from 'express';
import { DATABASE } from '../../config/providers.ts';
import { JobsWorker } from '../../jobs/worker.ts';

/** So many entries back: what a watcher asks every few seconds must cost next to nothing. */
const END_OF_CHAIN = 'select audit.verify_tail(8) as whole';

type Answers = Readonly<Record<'database' | 'schema' | 'jobs' | 'auditHead', boolean>>;

/** For whoever watches the machine: is it alive, and may people work with it. Neither answer names a cause to a stranger. */
@Controller()
export class HealthController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly jobs: JobsWorker,
  ) {}

  @Get('healthz')
  @Header('Cache-Control', 'no-store')
  alive() {
    return { alive: true };
  }

  @Get('readyz')
  @Header('Cache-Control', 'no-store')
  async ready(@Res({ passthrough: true }) response: Response): Promise<Answers> {
    const [database, schema, auditHead] = await Promise.all([
      holds(this.database.auth.query('select 1')),
      holds(assertKnownSchema(this.database.auth)),
      this.auditHolds().catch(() => false),
    ]);
    const answers = { database, schema, jobs: this.jobs.isWorking(), auditHead };
    if (Object.values(answers).includes(false)) response.status(503);
    return answers;
  }

  /** Whether the audit chain of every court ends as it was written. */
  private async auditHolds(): Promise<boolean> {
    const { rows: courts } = await this.database.queue.query<{ readonly court_id: string }>('select court_id from app.courts()');
    const ends = await Promise.all(
      courts.map(({ court_id: courtId }) =>
        asSystem(this.database, courtId, (scope) => scope.one<{ readonly whole: boolean }>(END_OF_CHAIN)),
      ),
    );
    return ends.every((end) => end?.whole === true);
  }
}

function holds(asked: Promise<unknown>): Promise<boolean> {
  return asked.then(
    () => true,
    () => false,
  );
}
