import { Module } from '@nestjs/common';
import { YouthPagesResolver } from './youth-pages.resolver.ts';
import { YouthPagesService } from './youth-pages.service.ts';

@Module({ providers: [YouthPagesResolver, YouthPagesService] })
export class YouthPagesModule {}
