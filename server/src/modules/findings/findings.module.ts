import { Module } from '@nestjs/common';
import { DefenseService } from './defense.service.ts';
import { FindingSheetQueries } from './finding-sheet.queries.ts';
import { FindingsResolver } from './findings.resolver.ts';
import { FindingsService } from './findings.service.ts';

@Module({ providers: [FindingsResolver, FindingSheetQueries, FindingsService, DefenseService] })
export class FindingsModule {}
