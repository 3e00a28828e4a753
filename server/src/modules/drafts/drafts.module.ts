import { Module } from '@nestjs/common';
import { DraftsResolver } from './drafts.resolver.ts';
import { DraftsService } from './drafts.service.ts';

@Module({ providers: [DraftsResolver, DraftsService] })
export class DraftsModule {}
