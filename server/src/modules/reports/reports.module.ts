import { Module } from '@nestjs/common';
import { ReportsQueries } from './reports.queries.ts';
import { ReportsResolver } from './reports.resolver.ts';
import { ReportsService } from './reports.service.ts';

@Module({ providers: [ReportsQueries, ReportsResolver, ReportsService] })
export class ReportsModule {}
