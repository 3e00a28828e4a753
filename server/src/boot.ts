import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Database } from '@starling/db/database';
import { Logger } from 'nestjs-pino';
import type { DestinationStream } from 'pino';
import { AppModule } from './app.module.ts';
import type { Settings } from './config/env.ts';
import { badInput } from './graphql/format-error.ts';
import { prepareHttp } from './http.ts';

/** What a server runs on. */
export interface BootOptions {
  readonly settings: Settings;
  /** An open database; whoever opened it closes it. Several servers may share one. */
  readonly database: Database;
  /** Where the log goes; the console when left out. */
  readonly log?: DestinationStream;
}

/** A server that answers. */
export interface RunningServer {
  readonly app: NestExpressApplication;
  /** Its address without a slash at the end: http://127.0.0.1:3000. */
  readonly url: string;
  /** Stops listening, answers what has begun, then ends the sockets and the job worker. The database stays open. */
  stop(): Promise<void>;
}

/** The address is taken: a sentence for the person who starts the server. */
export class AddressTaken extends Error {}

/**
 * Starts a server on a database. Port 0 takes a free one. Tests, the browser stories and the bench start theirs here too,
 * two on one database if they like. Throws AddressTaken.
 */
export async function bootServer({ settings, database, log }: BootOptions): Promise<RunningServer> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.on({ settings, database, log: log ?? null }), {
    bodyParser: false,
    bufferLogs: true,
    abortOnError: false,
    ...(settings.tls === null
      ? {}
      : { httpsOptions: { cert: readFileSync(settings.tls.certificateFile), key: readFileSync(settings.tls.keyFile) } }),
  });
  app.useLogger(app.get(Logger));
  prepareHttp(app, settings);
  app.useGlobalPipes(new ValidationPipe({ whitelist: true, exceptionFactory: (problems) => badInput(pathsOf(problems)) }));
  await listen(app, settings);
  return { app, url: urlOf(app, settings), stop: () => app.close() };
}

async function listen(app: NestExpressApplication, { host, port }: Settings): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (thrown) {
    await app.close();
    if (isTaken(thrown))
      throw new AddressTaken(
        `Port ${port} on ${host} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
      );
    throw thrown;
  }
}

function isTaken(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'EADDRINUSE';
}

function urlOf(app: NestExpressApplication, settings: Settings): string {
  const { port } = (app.getHttpServer() as Server).address() as AddressInfo;
  return `${settings.tls === null ? 'http' : 'https'}://${settings.host}:${port}`;
}

/** The paths of the fields that class-validator would not take: 'counts.0.statute'. */
function pathsOf(problems: readonly ValidationError[], under = ''): readonly string[] {
  return problems.flatMap((problem) => {
    const path = under === '' ? problem.property : `${under}.${problem.property}`;
    return problem.children === undefined || problem.children.length === 0 ? [path] : pathsOf(problem.children, path);
  });
}
