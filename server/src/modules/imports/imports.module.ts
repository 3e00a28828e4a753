import { Module } from '@nestjs/common';
import { ImportsResolver } from './imports.resolver.ts';
import { ImportsService } from './imports.service.ts';

@Module({ providers: [ImportsResolver, ImportsService] })
export class ImportsModule {}
