import { Module } from '@nestjs/common';
import { PresenceResolver } from './presence.resolver.ts';
import { PresenceService } from './presence.service.ts';

@Module({ providers: [PresenceResolver, PresenceService] })
export class PresenceModule {}
