import { Client } from 'pg';
import { startEmbedded } from '../embedded.ts';
import { rootOf } from '../roles.ts';

/** A Starling of its own for the specs: opens the home folder it is given, keeps one row, says so, and stays until it is killed. */
const home = process.argv[2] ?? '';
try {
  const embedded = await startEmbedded(home);
  const client = new Client(rootOf(embedded.socketFolder, embedded.secrets.root, 'postgres'));
  await client.connect();
  await client.query('create table if not exists kept as select 7 as it');
  process.stdout.write('open\n');
  setInterval(() => undefined, 60_000);
} catch (thrown) {
  process.stdout.write(`${String(thrown)}\n`);
  process.exitCode = 1;
}
