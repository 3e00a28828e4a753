import { Module } from '@nestjs/common';
import { ChangeFeed } from './change-feed.ts';
import { ChangesResolver } from './changes.resolver.ts';

@Module({ providers: [ChangeFeed, ChangesResolver] })
export class ChangesModule {}
