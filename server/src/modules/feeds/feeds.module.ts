import { Module } from '@nestjs/common';
import { FeedsQueries } from './feeds.queries.ts';
import { FeedsResolver } from './feeds.resolver.ts';
import { FeedsService } from './feeds.service.ts';

@Module({ providers: [FeedsQueries, FeedsResolver, FeedsService] })
export class FeedsModule {}
