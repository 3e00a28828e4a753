import { Module } from '@nestjs/common';
import { RoomsQueries } from './rooms.queries.ts';
import { RoomsResolver } from './rooms.resolver.ts';
import { RoomsService } from './rooms.service.ts';

@Module({ providers: [RoomsQueries, RoomsResolver, RoomsService] })
export class RoomsModule {}
