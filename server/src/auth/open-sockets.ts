import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import type { WebSocket } from 'ws';
import { hashOf } from './tokens.ts';
import { SessionsStore } from './sessions.store.ts';

/** graphql-ws: a client that is told this does not come again by itself. */
const NOT_SIGNED_IN = 4401;
const LOOK_EVERY = 30_000;

/**
 * The sockets of this process, each with the sign-in that opened it. A socket ends with its sign-in: at once where somebody signs out,
 * and within half a minute when it ended by the clock or at another process.
 */
@Injectable()
export class OpenSockets implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly tokenOf = new Map<WebSocket, string>();
  private looking: NodeJS.Timeout | null = null;

  constructor(
    @Inject(SessionsStore) private readonly sessions: SessionsStore,
    private readonly log: PinoLogger,
  ) {
    log.setContext('sockets');
    sessions.whenEnded((token) => this.closeWhere((kept) => kept === token));
  }

  onApplicationBootstrap(): void {
    this.looking = setInterval(
      () => void this.look().catch((err: unknown) => this.log.warn({ err }, 'Nobody could be asked which sign-ins have ended.')),
      LOOK_EVERY,
    ).unref();
  }

  onApplicationShutdown(): void {
    if (this.looking !== null) clearInterval(this.looking);
  }

  /** Ties a socket to the sign-in of this token until it is closed. */
  keep(socket: WebSocket, token: string): void {
    if (socket.readyState !== socket.OPEN) return;
    this.tokenOf.set(socket, token);
    socket.once('close', () => this.tokenOf.delete(socket));
  }

  /** Closes the sockets whose sign-in has ended, whoever ended it. Asking keeps no sign-in awake. */
  async look(): Promise<void> {
    if (this.tokenOf.size === 0) return;
    const alive = await this.sessions.alive([...new Set(this.tokenOf.values())]);
    this.closeWhere((kept) => !alive.has(hashOf(kept).toString('hex')));
  }

  private closeWhere(hasEnded: (token: string) => boolean): void {
    for (const [socket, token] of this.tokenOf) if (hasEnded(token)) socket.close(NOT_SIGNED_IN, 'Sign in first.');
  }
}
