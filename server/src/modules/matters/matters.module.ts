import { Module } from '@nestjs/common';
import { MattersQueries } from './matters.queries.ts';
import { MattersResolver } from './matters.resolver.ts';

@Module({ providers: [MattersQueries, MattersResolver] })
export class MattersModule {}
