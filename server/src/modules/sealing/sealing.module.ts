import { Module } from '@nestjs/common';
import { SealingQueries } from './sealing.queries.ts';
import { SealingResolver } from './sealing.resolver.ts';

@Module({ providers: [SealingQueries, SealingResolver] })
export class SealingModule {}
