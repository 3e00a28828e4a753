import type { Starling } from './starling.ts';

/** Somebody who asks the API directly, past every screen: what a curious person with a sign-in could do. */
export interface Caller {
  readonly name: string;
  /** Sends a document and answers the whole answer as it came. */
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;
  /** Reads an address of the server under the same sign-in. */
  readonly get: (path: string) => Promise<Answer>;
}

/** An answer as the wire carried it. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

interface Persona {
  readonly accountId: string;
  readonly name: string;
}

const SIGN_IN = `mutation ($accountId: ID!) {
  signInAsPersona(accountId: $accountId) { ... on SignedIn { viewer { csrf } } }
}`;

/** Signs a person of the demonstration court in, without a browser. */
export async function callerNamed({ url }: Pick<Starling, 'url'>, name: string): Promise<Caller> {
  const post = (sent: object, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, ...headers },
      body: JSON.stringify(sent),
    });
  const { accountId } = await personaNamed(post, name);
  const signedIn = await post({ query: SIGN_IN, variables: { accountId } });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const csrf = String((await signedIn.json()).data.signInAsPersona.viewer.csrf);
  return {
    name,
    ask: async (query, variables = {}) => answerOf(await post({ query, variables }, { cookie, 'x-starling-csrf': csrf })),
    get: async (path) => answerOf(await fetch(`${url}${path}`, { headers: { cookie }, redirect: 'manual' })),
  };
}

async function personaNamed(post: (sent: object) => Promise<Response>, name: string): Promise<Persona> {
  const answer = await post({ query: '{ personas { accountId name } }' });
  const people: readonly Persona[] = (await answer.json()).data.personas;
  const person = people.find((one) => one.name.endsWith(name));
  if (person === undefined) throw new Error(`Nobody is called ${name} here.`);
  return person;
}

async function answerOf(response: Response): Promise<Answer> {
  return { status: response.status, type: response.headers.get('content-type') ?? '', body: await response.text() };
}
