import { Module } from '@nestjs/common';
import { OutboxJob } from './outbox.job.ts';
import { OutboxQueries } from './outbox.queries.ts';
import { OutboxResolver } from './outbox.resolver.ts';
import { OutboxService } from './outbox.service.ts';

@Module({ providers: [OutboxJob, OutboxQueries, OutboxResolver, OutboxService] })
export class OutboxModule {}
