import { Module } from '@nestjs/common';
import { SealingQueries } from './sealing.queries.ts';
import { SealingResolver } from './sealing.resolver.ts';
import { SealingService } from './sealing.service.ts';

@Module({ providers: [SealingQueries, SealingResolver, SealingService] })
export class SealingModule {}
