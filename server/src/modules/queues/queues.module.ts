import { Module } from '@nestjs/common';
import { NeedsADateQueries } from './needs-a-date.queries.ts';
import { QueuesResolver } from './queues.resolver.ts';
import { ReferralsQueries } from './referrals.queries.ts';
import { ReferralsService } from './referrals.service.ts';

@Module({ providers: [NeedsADateQueries, QueuesResolver, ReferralsQueries, ReferralsService] })
export class QueuesModule {}
