import { Module } from '@nestjs/common';
import { AccountsQueries } from './accounts.queries.ts';
import { AccountsResolver } from './accounts.resolver.ts';
import { AccountsService } from './accounts.service.ts';

@Module({ providers: [AccountsQueries, AccountsService, AccountsResolver] })
export class AccountsModule {}
