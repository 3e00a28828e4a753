import { Module } from '@nestjs/common';
import { PrintsQueries } from './prints.queries.ts';
import { PrintsResolver } from './prints.resolver.ts';
import { PrintsService } from './prints.service.ts';

@Module({ providers: [PrintsQueries, PrintsResolver, PrintsService] })
export class PrintsModule {}
