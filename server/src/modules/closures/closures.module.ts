import { Module } from '@nestjs/common';
import { ClosuresQueries } from './closures.queries.ts';
import { ClosuresResolver } from './closures.resolver.ts';
import { ClosuresService } from './closures.service.ts';
import { ExtensionsService } from './extensions.service.ts';

@Module({ providers: [ClosuresQueries, ClosuresResolver, ClosuresService, ExtensionsService] })
export class ClosuresModule {}
