import { Module } from '@nestjs/common';
import { LoadQueries } from './load.queries.ts';
import { LoadResolver } from './load.resolver.ts';

@Module({ providers: [LoadQueries, LoadResolver] })
export class LoadModule {}
