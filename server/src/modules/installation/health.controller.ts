import { Controller, Get, Header, Inject, Res } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { assertKnownSchema } from '@starling/db/migrate';
import type { Response } from 'express';
import { DATABASE } from '../../config/providers.ts';
import { JobsWorker } from '../../jobs/worker.ts';

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
      holds(this.database.queue.query('select 1 from app.courts() limit 1')),
    ]);
    const answers = { database, schema, jobs: this.jobs.isWorking(), auditHead };
    if (Object.values(answers).includes(false)) response.status(503);
    return answers;
  }
}

function holds(asked: Promise<unknown>): Promise<boolean> {
  return asked.then(
    () => true,
    () => false,
  );
}
