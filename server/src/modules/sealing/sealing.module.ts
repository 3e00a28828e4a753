import { Module } from '@nestjs/common';
import { AmendService } from './amend.service.ts';
import { OverdueHolders } from './overdue-holders.job.ts';
import { SealingQueries } from './sealing.queries.ts';
import { SealingResolver } from './sealing.resolver.ts';
import { SealingService } from './sealing.service.ts';

@Module({ providers: [SealingQueries, SealingResolver, SealingService, AmendService, OverdueHolders] })
export class SealingModule {}
