import { Module } from '@nestjs/common';
import { CustodyOrdersQueries } from './custody-orders.queries.ts';
import { CustodyOrdersResolver } from './custody-orders.resolver.ts';
import { CustodyOrdersService } from './custody-orders.service.ts';

@Module({ providers: [CustodyOrdersQueries, CustodyOrdersResolver, CustodyOrdersService] })
export class CustodyOrdersModule {}
