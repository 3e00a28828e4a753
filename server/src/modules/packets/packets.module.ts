import { Module } from '@nestjs/common';
import { PacketsController } from './packets.controller.ts';
import { PacketsJob } from './packets.job.ts';
import { PacketsResolver } from './packets.resolver.ts';
import { PacketsService } from './packets.service.ts';

@Module({ controllers: [PacketsController], providers: [PacketsResolver, PacketsService, PacketsJob] })
export class PacketsModule {}
