import { Module } from '@nestjs/common';
import { MinuteOrdersQueries } from './minute-orders.queries.ts';
import { MinuteOrdersResolver } from './minute-orders.resolver.ts';
import { MinuteOrdersService } from './minute-orders.service.ts';

@Module({ providers: [MinuteOrdersQueries, MinuteOrdersResolver, MinuteOrdersService] })
export class MinuteOrdersModule {}
