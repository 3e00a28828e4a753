import { Module } from '@nestjs/common';
import { ContinuancesQueries } from './continuances.queries.ts';
import { ContinuancesResolver } from './continuances.resolver.ts';
import { ContinuancesService } from './continuances.service.ts';

@Module({ providers: [ContinuancesResolver, ContinuancesQueries, ContinuancesService] })
export class ContinuancesModule {}
