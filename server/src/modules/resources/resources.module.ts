import { Module } from '@nestjs/common';
import { ResourcesQueries } from './resources.queries.ts';
import { ResourcesResolver } from './resources.resolver.ts';
import { ResourcesService } from './resources.service.ts';
import { UnavailabilityService } from './unavailability.service.ts';
import { UsesService } from './uses.service.ts';

@Module({ providers: [ResourcesQueries, ResourcesResolver, ResourcesService, UnavailabilityService, UsesService] })
export class ResourcesModule {}
