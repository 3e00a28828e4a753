import { Module } from '@nestjs/common';
import { SearchQueries } from './search.queries.ts';
import { SearchResolver } from './search.resolver.ts';

@Module({ providers: [SearchQueries, SearchResolver] })
export class SearchModule {}
