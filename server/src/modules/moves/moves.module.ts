import { Module } from '@nestjs/common';
import { SolverModule } from '../../solver/solver.module.ts';
import { MovesQueries } from './moves.queries.ts';
import { MovesResolver } from './moves.resolver.ts';
import { MovesService } from './moves.service.ts';

@Module({ imports: [SolverModule], providers: [MovesResolver, MovesQueries, MovesService] })
export class MovesModule {}
