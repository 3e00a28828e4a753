import { Module } from '@nestjs/common';
import { ChecksService } from './checks.service.ts';
import { RidesService } from './rides.service.ts';
import { SupportQueries } from './support.queries.ts';
import { SupportResolver } from './support.resolver.ts';

@Module({ providers: [ChecksService, RidesService, SupportQueries, SupportResolver] })
export class SupportModule {}
