import { Module } from '@nestjs/common';
import { OutboxQueries } from './outbox.queries.ts';
import { OutboxResolver } from './outbox.resolver.ts';
import { OutboxService } from './outbox.service.ts';

@Module({ providers: [OutboxQueries, OutboxResolver, OutboxService] })
export class OutboxModule {}
