import { Module } from '@nestjs/common';
import { MovesQueries } from './moves.queries.ts';
import { MovesResolver } from './moves.resolver.ts';
import { MovesService } from './moves.service.ts';

@Module({ providers: [MovesResolver, MovesQueries, MovesService] })
export class MovesModule {}
