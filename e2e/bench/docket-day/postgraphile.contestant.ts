/**
 * The peer: PostGraphile 5 on the very tables, as the very role, under the very row security. Its settings cannot call app.enter,
 * so its adaptor opens each transaction with the same one message as ours; everything else is PostGraphile's own.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import { makePgService, makeWithPgClientViaPgClientAlreadyInTransaction } from 'postgraphile/adaptors/pg';
import { postgraphile } from 'postgraphile';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { openingOf } from '../signed-context.ts';
import { readContest } from './contest.ts';

const contest = readContest();
const pool = new Pool({ ...contest.connection, max: contest.poolSize });
const service = makePgService({ pool, schemas: ['app'], pubsub: false });

type WithPgClient = ReturnType<typeof makeWithPgClientViaPgClientAlreadyInTransaction>;

async function inContext(_settings: unknown, work: Parameters<WithPgClient>[1]): Promise<unknown> {
  const client = await pool.connect();
  try {
    await client.query(openingOf(contest, { readOnly: true }));
    const answer = await makeWithPgClientViaPgClientAlreadyInTransaction(client, true)(null, work);
    await client.query('commit');
    return answer;
  } catch (thrown) {
    await client.query('rollback');
    throw thrown;
  } finally {
    client.release();
  }
}

const adaptor = {
  ...service.adaptor,
  createWithPgClient: () => Object.assign(inContext, { release: () => undefined }) as unknown as WithPgClient,
};
const peer = postgraphile({
  extends: [PostGraphileAmberPreset],
  // The schema holds the functions that policies ask; one is named as a table is, and none belongs in an API.
  disablePlugins: ['PgProceduresPlugin'],
  pgServices: [{ ...service, adaptor }],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
});
const serv = peer.createServ(grafserv);
const server = createServer();
await serv.addTo(server);
server.listen(0, '127.0.0.1', () => console.log(`ready at http://127.0.0.1:${(server.address() as AddressInfo).port}`));
