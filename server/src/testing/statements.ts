import pg from 'pg';

/** What the server's own reads and acts send: neither the worker that looks for jobs nor the look at the sign-in. */
const OWN = /graphile|jobs\.|from auth\.|auth\.session/u;

/** How many statements the server sends for one piece of work, the borders of its transaction included. */
export async function statementsOf<T>(work: () => Promise<T>): Promise<{ readonly sent: number; readonly done: T }> {
  const original = pg.Client.prototype.query;
  let sent = 0;
  const listening = function (this: pg.Client, ...words: Parameters<typeof original>) {
    const [first] = words as unknown as readonly [string | { readonly text: string }];
    if (!OWN.test(typeof first === 'string' ? first : first.text)) sent += 1;
    return original.apply(this, words);
  };
  Object.assign(pg.Client.prototype, { query: listening });
  try {
    return { done: await work(), sent };
  } finally {
    Object.assign(pg.Client.prototype, { query: original });
  }
}
