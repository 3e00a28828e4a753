import { Module } from '@nestjs/common';
import { ResultsQueries } from './results.queries.ts';
import { ResultsResolver } from './results.resolver.ts';

@Module({ providers: [ResultsQueries, ResultsResolver] })
export class ResultsModule {}
