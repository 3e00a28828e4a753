/** The floor: node:http and pg, nothing else. The same role, the same signed context and the same statement as Starling; PostgreSQL's text goes out as it is. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool, types } from 'pg';
import { openingOf } from '../signed-context.ts';
import { readContest } from './contest.ts';

const contest = readContest();
const JSON_OID = 114;
const asText = {
  getTypeParser: (oid: number, format?: 'text') => (oid === JSON_OID ? (text: string) => text : types.getTypeParser(oid, format)),
};
const pool = new Pool({ ...contest.connection, max: contest.poolSize, types: asText as typeof types });

async function readDocket(): Promise<string> {
  const client = await pool.connect();
  try {
    await client.query(openingOf(contest, { readOnly: true }));
    const { rows } = await client.query<{ readonly docket: string }>({
      name: 'docket',
      text: contest.docketSql,
      values: [contest.sessionId],
    });
    await client.query('commit');
    return String(Object.values(rows[0] ?? {})[0]);
  } finally {
    client.release();
  }
}

const server = createServer((request, response) => {
  request.resume();
  readDocket().then(
    (docket) => response.writeHead(200, { 'content-type': 'application/json' }).end(`{"data":{"docket":${docket}}}`),
    (thrown: unknown) => response.writeHead(500).end(String(thrown)),
  );
});
server.listen(0, '127.0.0.1', () => console.log(`ready at http://127.0.0.1:${(server.address() as AddressInfo).port}`));
