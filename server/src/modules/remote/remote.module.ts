import { Module } from '@nestjs/common';
import { RemoteResolver } from './remote.resolver.ts';
import { RemoteService } from './remote.service.ts';

@Module({ providers: [RemoteResolver, RemoteService] })
export class RemoteModule {}
