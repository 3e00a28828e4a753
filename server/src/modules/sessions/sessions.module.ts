import { Module } from '@nestjs/common';
import { SessionsQueries } from './sessions.queries.ts';
import { SessionsResolver } from './sessions.resolver.ts';
import { SessionsService } from './sessions.service.ts';

@Module({ providers: [SessionsQueries, SessionsResolver, SessionsService] })
export class SessionsModule {}
