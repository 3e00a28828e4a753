import { Module } from '@nestjs/common';
import { CasesQueries } from './cases.queries.ts';
import { CasesResolver } from './cases.resolver.ts';

@Module({ providers: [CasesQueries, CasesResolver] })
export class CasesModule {}
