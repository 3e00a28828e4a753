import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.ts';
import { InstallationQueries } from './installation.queries.ts';
import { InstallationResolver } from './installation.resolver.ts';

@Module({ providers: [InstallationQueries, InstallationResolver], controllers: [HealthController] })
export class InstallationModule {}
