import { Module } from '@nestjs/common';
import { PacketsResolver } from './packets.resolver.ts';
import { PacketsService } from './packets.service.ts';

@Module({ providers: [PacketsResolver, PacketsService] })
export class PacketsModule {}
