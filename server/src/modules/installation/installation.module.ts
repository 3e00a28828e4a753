import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.ts';
import { InstallationQueries } from './installation.queries.ts';
import { InstallationResolver } from './installation.resolver.ts';
import { SetupController } from './setup.controller.ts';
import { SetupService } from './setup.service.ts';

@Module({ providers: [InstallationQueries, InstallationResolver, SetupService], controllers: [HealthController, SetupController] })
export class InstallationModule {}
