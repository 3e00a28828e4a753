import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { ApolloDriver } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { Database } from '@starling/db/database';
import { LoggerModule } from 'nestjs-pino';
import type { DestinationStream } from 'pino';
import { AuthModule } from './auth/auth.module.ts';
import type { Settings } from './config/env.ts';
import { logOptions } from './config/log-options.ts';
import { CLOCK, DATABASE, SETTINGS } from './config/providers.ts';
import { GraphqlOptions } from './graphql/graphql-options.ts';
import { JobsModule } from './jobs/jobs.module.ts';
import { API_MODULES } from './modules/api-modules.ts';

/** What is made before Nest starts, and outlives it. */
export interface Ground {
  readonly settings: Settings;
  readonly database: Database;
  /** Where the log goes; null for the console. */
  readonly log: DestinationStream | null;
}

@Global()
@Module({})
class GroundModule {
  static with({ settings, database }: Ground): DynamicModule {
    const providers = [
      { provide: SETTINGS, useValue: settings },
      { provide: DATABASE, useValue: database },
      { provide: CLOCK, useValue: database.clock },
    ];
    return { module: GroundModule, providers, exports: providers };
  }
}

@Module({})
export class AppModule {
  static on(ground: Ground): DynamicModule {
    return {
      module: AppModule,
      imports: [
        GroundModule.with(ground),
        LoggerModule.forRoot(logOptions(ground.settings, ground.log ?? undefined)),
        AuthModule,
        JobsModule,
        GraphQLModule.forRootAsync({ driver: ApolloDriver, useClass: GraphqlOptions }),
        ...API_MODULES,
      ],
    };
  }
}
