import { Module } from '@nestjs/common';
import { ArrivalsService } from './arrivals.service.ts';
import { BoardQueries } from './board.queries.ts';
import { BoardResolver } from './board.resolver.ts';
import { PausesService } from './pauses.service.ts';

@Module({ providers: [ArrivalsService, BoardQueries, BoardResolver, PausesService] })
export class BoardModule {}
