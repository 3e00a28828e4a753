import { Module } from '@nestjs/common';
import { MinuteOrdersJob } from './minute-orders.job.ts';
import { MinuteOrdersQueries } from './minute-orders.queries.ts';
import { MinuteOrdersResolver } from './minute-orders.resolver.ts';
import { MinuteOrdersService } from './minute-orders.service.ts';

@Module({ providers: [MinuteOrdersJob, MinuteOrdersQueries, MinuteOrdersResolver, MinuteOrdersService] })
export class MinuteOrdersModule {}
