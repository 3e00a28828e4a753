import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Person } from './api.ts';

/** One subscription to what changes, over a socket of its own. */
export interface Listening {
  /** The next change as 'TOPIC id'. */
  next(): Promise<string>;
  /** The changes up to the one of this text, that one included. */
  until(last: string): Promise<readonly string[]>;
  /** The code with which the server closed the socket. */
  readonly closed: Promise<number>;
  hangUp(): Promise<void>;
}

/** Opens a socket as this person and waits until the server hears it; fails when the server refuses. */
export async function listen(url: string, { headers }: Pick<Person, 'headers'>): Promise<Listening> {
  class OwnSocket extends WebSocket {
    constructor(address: string, protocols: string | string[]) {
      super(address, protocols, { headers: { cookie: headers.cookie, origin: url } });
    }
  }
  const opening = told<'connected'>();
  const closing = told<number>();
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: OwnSocket,
    lazy: false,
    retryAttempts: 0,
    onNonLazyError: () => undefined,
    on: { connected: () => opening.tell('connected'), closed: (event) => closing.tell((event as { readonly code: number }).code) },
  });
  await Promise.race([opening.once, closing.once.then((code) => Promise.reject(new Error(`The server closed the socket with ${code}.`)))]);
  const heard = client.iterate<{ readonly changes: { readonly topic: string; readonly id: string } }>({
    query: 'subscription { changes { topic id } }',
  });
  const next = async (): Promise<string> => {
    const { value } = await heard.next();
    const change = (value as { readonly data?: { readonly changes: { readonly topic: string; readonly id: string } } } | undefined)?.data
      ?.changes;
    return change === undefined ? 'nothing more' : `${change.topic} ${change.id}`;
  };
  const until = async (last: string): Promise<readonly string[]> => {
    const change = await next();
    return change === last || change === 'nothing more' ? [change] : [change, ...(await until(last))];
  };
  return { next, until, closed: closing.once, hangUp: async () => void (await client.dispose()) };
}

/** Something that will be told once. */
function told<T>(): { readonly once: Promise<T>; readonly tell: (value: T) => void } {
  let tell: (value: T) => void = () => undefined;
  const once = new Promise<T>((resolve) => {
    tell = resolve;
  });
  return { once, tell: (value) => tell(value) };
}
