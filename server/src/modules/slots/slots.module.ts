import { Module } from '@nestjs/common';
import { SlotsQueries } from './slots.queries.ts';
import { SlotsResolver } from './slots.resolver.ts';

@Module({ providers: [SlotsResolver, SlotsQueries] })
export class SlotsModule {}
