import { Module } from '@nestjs/common';
import { CaseClocksQueries } from './case-clocks.queries.ts';
import { CircumstancesService } from './circumstances.service.ts';
import { ClockChangesService } from './clock-changes.service.ts';
import { ClockEventsService } from './clock-events.service.ts';
import { ClocksResolver } from './clocks.resolver.ts';
import { DueQueries } from './due.queries.ts';

@Module({ providers: [ClocksResolver, CaseClocksQueries, DueQueries, ClockEventsService, ClockChangesService, CircumstancesService] })
export class ClocksModule {}
