import { Module } from '@nestjs/common';
import { SolverModule } from '../../solver/solver.module.ts';
import { CallOrdersQueries } from './call-orders.queries.ts';
import { CallOrdersResolver } from './call-orders.resolver.ts';
import { CallOrdersService } from './call-orders.service.ts';

@Module({ imports: [SolverModule], providers: [CallOrdersResolver, CallOrdersQueries, CallOrdersService] })
export class CallOrdersModule {}
