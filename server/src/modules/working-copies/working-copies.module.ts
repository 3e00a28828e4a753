import { Module } from '@nestjs/common';
import { WorkingCopiesQueries } from './working-copies.queries.ts';
import { WorkingCopiesResolver } from './working-copies.resolver.ts';
import { WorkingCopiesService } from './working-copies.service.ts';

@Module({ providers: [WorkingCopiesQueries, WorkingCopiesResolver, WorkingCopiesService] })
export class WorkingCopiesModule {}
