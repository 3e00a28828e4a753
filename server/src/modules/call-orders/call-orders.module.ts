import { Module } from '@nestjs/common';
import { CallOrdersQueries } from './call-orders.queries.ts';
import { CallOrdersResolver } from './call-orders.resolver.ts';
import { CallOrdersService } from './call-orders.service.ts';

@Module({ providers: [CallOrdersResolver, CallOrdersQueries, CallOrdersService] })
export class CallOrdersModule {}
