import { Module } from '@nestjs/common';
import { SessionsQueries } from './sessions.queries.ts';
import { SessionsResolver } from './sessions.resolver.ts';

@Module({ providers: [SessionsQueries, SessionsResolver] })
export class SessionsModule {}
