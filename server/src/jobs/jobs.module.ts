import { Global, Module } from '@nestjs/common';
import { TaskRegistry } from './task-registry.ts';
import { JobsWorker } from './worker.ts';

@Global()
@Module({ providers: [TaskRegistry, JobsWorker], exports: [TaskRegistry, JobsWorker] })
export class JobsModule {}
