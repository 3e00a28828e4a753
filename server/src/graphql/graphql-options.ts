import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver } from '@nestjs/apollo';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { Inject, Injectable } from '@nestjs/common';
import type { GqlOptionsFactory } from '@nestjs/graphql';
import { PinoLogger } from 'nestjs-pino';
import type { Request, Response } from 'express';
import type { Context } from 'graphql-ws';
import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import type { ApiContext } from '../auth/actor.ts';
import { tokenIn } from '../auth/cookie.ts';
import { isOwnOrigin } from '../auth/origin.ts';
import { OpenSockets } from '../auth/open-sockets.ts';
import { SessionsStore } from '../auth/sessions.store.ts';
import type { Settings } from '../config/env.ts';
import { SETTINGS } from '../config/providers.ts';
import { fastLanePlugin } from './fast-lane.plugin.ts';
import { formatErrorFor } from './format-error.ts';
import { limitsRule, LONGEST_DOCUMENT_IN_TOKENS } from './limits.ts';

interface FromHttp {
  readonly req: Request;
  readonly res: Response;
}

type SocketContext = Context<Record<string, unknown> | undefined>;

/** The request that opened a socket; graphql-ws keeps it beside the connection. */
function opening(socket: SocketContext): IncomingMessage {
  return (socket.extra as { readonly request: IncomingMessage }).request;
}

function lineOf(socket: SocketContext): WebSocket {
  return (socket.extra as { readonly socket: WebSocket }).socket;
}

/** How the API is served: what one document may ask for, who asks, and what a fault says. */
@Injectable()
export class GraphqlOptions implements GqlOptionsFactory<ApolloDriverConfig> {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly sessions: SessionsStore,
    private readonly sockets: OpenSockets,
    private readonly log: PinoLogger,
  ) {}

  createGqlOptions(): ApolloDriverConfig {
    const showSchema = this.settings.demonstration || !this.settings.production;
    return {
      driver: ApolloDriver,
      path: '/graphql',
      autoSchemaFile: true,
      graphiql: false,
      introspection: showSchema,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: !showSchema,
      allowBatchedHttpRequests: false,
      csrfPrevention: true,
      persistedQueries: false,
      parseOptions: { maxTokens: LONGEST_DOCUMENT_IN_TOKENS },
      validationRules: [limitsRule()],
      maxRecursiveSelections: true,
      plugins: [fastLanePlugin, ApolloServerPluginCacheControlDisabled()],
      formatError: formatErrorFor(this.log, showSchema),
      context: (from: FromHttp | SocketContext) => ('req' in from ? this.contextOf(from.req, from.res) : this.contextOf(opening(from))),
      subscriptions: {
        'graphql-ws': {
          path: '/graphql',
          onConnect: (socket: SocketContext) => this.mayConnect(socket),
        },
      },
    };
  }

  private async contextOf(request: IncomingMessage, response?: Response): Promise<ApiContext> {
    const token = tokenIn(request.headers.cookie, this.settings.overTls);
    const csrf = request.headers['x-starling-csrf'];
    return {
      signedIn: token === null ? null : await this.sessions.find(token),
      token,
      address: response?.req.ip ?? request.socket.remoteAddress ?? '',
      csrfSent: typeof csrf === 'string' ? csrf : null,
      setCookie: (cookie) => response?.append('Set-Cookie', cookie),
    };
  }

  /** A socket opens for a page of ours with somebody signed in, and ends with that sign-in; each subscription asks again who that is. */
  private async mayConnect(socket: SocketContext): Promise<boolean> {
    const request = opening(socket);
    const { signedIn, token } = await this.contextOf(request);
    if (!isOwnOrigin(request, this.settings.overTls) || signedIn === null || token === null) return false;
    this.sockets.keep(lineOf(socket), token);
    return true;
  }
}
