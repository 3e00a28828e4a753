import { Module } from '@nestjs/common';
import { NeedsQueries } from './needs.queries.ts';
import { NeedsResolver } from './needs.resolver.ts';
import { NeedsService } from './needs.service.ts';
import { RemoteConsentService } from './remote-consent.service.ts';

@Module({ providers: [NeedsResolver, NeedsQueries, NeedsService, RemoteConsentService] })
export class NeedsModule {}
