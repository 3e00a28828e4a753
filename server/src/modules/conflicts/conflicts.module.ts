import { Module } from '@nestjs/common';
import { ConflictsQueries } from './conflicts.queries.ts';
import { ConflictsResolver } from './conflicts.resolver.ts';

@Module({ providers: [ConflictsResolver, ConflictsQueries] })
export class ConflictsModule {}
