import { Module } from '@nestjs/common';
import { ParticipationsQueries } from './participations.queries.ts';
import { ParticipationsResolver } from './participations.resolver.ts';
import { ParticipationsService } from './participations.service.ts';

@Module({ providers: [ParticipationsResolver, ParticipationsQueries, ParticipationsService] })
export class ParticipationsModule {}
