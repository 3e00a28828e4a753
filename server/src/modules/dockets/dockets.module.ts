import { Module } from '@nestjs/common';
import { DocketsQueries } from './dockets.queries.ts';
import { DocketsResolver } from './dockets.resolver.ts';

@Module({ providers: [DocketsQueries, DocketsResolver] })
export class DocketsModule {}
