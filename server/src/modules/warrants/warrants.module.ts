import { Module } from '@nestjs/common';
import { WarrantsQueries } from './warrants.queries.ts';
import { WarrantsResolver } from './warrants.resolver.ts';
import { WarrantsService } from './warrants.service.ts';

@Module({ providers: [WarrantsQueries, WarrantsResolver, WarrantsService] })
export class WarrantsModule {}
