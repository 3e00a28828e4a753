import { Module } from '@nestjs/common';
import { PhrasesQueries } from './phrases.queries.ts';
import { PhrasesResolver } from './phrases.resolver.ts';
import { PhrasesService } from './phrases.service.ts';

@Module({ providers: [PhrasesQueries, PhrasesResolver, PhrasesService] })
export class PhrasesModule {}
