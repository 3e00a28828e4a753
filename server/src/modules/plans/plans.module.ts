import { Module } from '@nestjs/common';
import { GenerationService } from './generation.service.ts';
import { OverService } from './over.service.ts';
import { PlansResolver } from './plans.resolver.ts';
import { SessionChangesService } from './session-changes.service.ts';
import { TemplatesQueries } from './templates.queries.ts';
import { TemplatesService } from './templates.service.ts';

@Module({ providers: [GenerationService, OverService, PlansResolver, SessionChangesService, TemplatesQueries, TemplatesService] })
export class PlansModule {}
