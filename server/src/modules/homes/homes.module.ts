import { Module } from '@nestjs/common';
import { HomesQueries } from './homes.queries.ts';
import { HomesResolver } from './homes.resolver.ts';

@Module({ providers: [HomesQueries, HomesResolver] })
export class HomesModule {}
