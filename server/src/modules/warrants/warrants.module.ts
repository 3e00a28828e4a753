import { Module } from '@nestjs/common';
import { WarrantDeskQueries } from './warrant-desk.queries.ts';
import { WarrantDeskService } from './warrant-desk.service.ts';
import { WarrantsQueries } from './warrants.queries.ts';
import { WarrantsResolver } from './warrants.resolver.ts';
import { WarrantsService } from './warrants.service.ts';

@Module({ providers: [WarrantDeskQueries, WarrantDeskService, WarrantsQueries, WarrantsResolver, WarrantsService] })
export class WarrantsModule {}
