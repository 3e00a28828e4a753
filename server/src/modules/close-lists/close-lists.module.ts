import { Module } from '@nestjs/common';
import { CloseListsQueries } from './close-lists.queries.ts';
import { CloseListsResolver } from './close-lists.resolver.ts';
import { CloseListsService } from './close-lists.service.ts';

@Module({ providers: [CloseListsQueries, CloseListsResolver, CloseListsService] })
export class CloseListsModule {}
