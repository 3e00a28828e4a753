import { Module } from '@nestjs/common';
import { SettingsQueries } from './settings.queries.ts';
import { SettingsResolver } from './settings.resolver.ts';
import { SettingsService } from './settings.service.ts';

@Module({ providers: [SettingsQueries, SettingsResolver, SettingsService] })
export class SettingsModule {}
