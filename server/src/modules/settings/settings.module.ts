import { Module } from '@nestjs/common';
import { SettingsQueries } from './settings.queries.ts';
import { SettingsResolver } from './settings.resolver.ts';

@Module({ providers: [SettingsQueries, SettingsResolver] })
export class SettingsModule {}
