import { Module } from '@nestjs/common';
import { WarrantsResolver } from './warrants.resolver.ts';
import { WarrantsService } from './warrants.service.ts';

@Module({ providers: [WarrantsResolver, WarrantsService] })
export class WarrantsModule {}
