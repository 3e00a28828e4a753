import { Module } from '@nestjs/common';
import { FeedsController } from './feeds.controller.ts';
import { FeedsQueries } from './feeds.queries.ts';
import { FeedsResolver } from './feeds.resolver.ts';
import { FeedsService } from './feeds.service.ts';

@Module({ controllers: [FeedsController], providers: [FeedsQueries, FeedsResolver, FeedsService] })
export class FeedsModule {}
