import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { startEmbedded, type Embedded } from './embedded.ts';
import { runs } from './embedded/home-lock.ts';
import { rootOf } from './roles.ts';

let home: string;
let socketFolder: string | null = null;
let opened: Embedded[] = [];
let others: ChildProcess[] = [];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'starling-home-'));
});
afterEach(async () => {
  for (const embedded of opened) await embedded.stop();
  for (const other of others) other.kill('SIGKILL');
  [opened, others] = [[], []];
  rmSync(home, { recursive: true, force: true });
  if (socketFolder !== null) rmSync(socketFolder, { recursive: true, force: true });
  socketFolder = null;
});

async function started(): Promise<Embedded> {
  const embedded = await startEmbedded(home);
  socketFolder = embedded.socketFolder;
  opened.push(embedded);
  return embedded;
}

async function ask(embedded: Embedded, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client(rootOf(embedded.socketFolder, embedded.secrets.root, 'postgres'));
  await client.connect();
  return client
    .query(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

const OPENER = fileURLToPath(new URL('./testing/open-home.ts', import.meta.url));

/** A second Starling: a process of its own that opens the home folder and says so. */
async function another(): Promise<ChildProcess & { readonly said: string }> {
  const child = spawn(process.execPath, [OPENER, home], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_OPTIONS: '' } });
  others.push(child);
  let said = '';
  const told = new Promise<void>((tell) => {
    child.stdout.on('data', (chunk) => ((said += String(chunk)), tell()));
    child.once('exit', () => tell());
  });
  await told;
  return Object.assign(child, { said });
}

describe('the built-in PostgreSQL', () => {
  test('is version 18 with page checksums, answers on a private unix socket and on no network address', async () => {
    const embedded = await started();

    const [settings] = await ask(
      embedded,
      `select current_setting('server_version_num')::int / 10000 as major, current_setting('data_checksums') as checksums, current_setting('listen_addresses') as listens,
      current_setting('server_encoding') as encoding, current_setting('log_parameter_max_length') as told, current_setting('password_encryption') as hashed`,
    );
    await embedded.stop();

    expect(settings).toEqual({ major: 18, checksums: 'on', listens: '', encoding: 'UTF8', told: '0', hashed: 'scram-sha-256' });
    expect(statSync(embedded.socketFolder).mode & 0o777).toBe(0o700);
    expect(join(embedded.socketFolder, '.s.PGSQL.5432').length).toBeLessThan(100);
  });

  test('keeps its passwords to its owner and lets nobody in without one', async () => {
    const embedded = await started();
    const client = new Client({ ...rootOf(embedded.socketFolder, 'a guess', 'postgres') });
    const refused = await client.connect().then(
      () => 'let in',
      (thrown: unknown) => String(thrown),
    );
    await embedded.stop();

    expect(refused).toContain('password authentication failed');
    expect(statSync(join(home, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  test('never runs as root', async () => {
    const embedded = await started();
    const owner = statSync(`/proc/${embedded.pid}`).uid;
    await embedded.stop();

    expect(owner).not.toBe(0);
  });

  test('keeps what was written over a stop and a start, and leaves no process behind', async () => {
    const first = await started();
    await ask(first, 'create table kept as select 7 as it');
    await first.stop();
    const second = await started();
    const rows = await ask(second, 'select it from kept');
    await second.stop();

    expect(rows).toEqual([{ it: 7 }]);
    expect([runs(first.pid), runs(second.pid), existsSync(join(home, 'lock'))]).toEqual([false, false, false]);
  });

  test('refuses a second opening of the same folder and names the process that has it', async () => {
    const embedded = await started();
    const second = startEmbedded(home);

    await expect(second).rejects.toThrow(`Starling already runs on ${home} (process ${process.pid}). Stop that one first`);
    const other = await another();
    if (other.exitCode === null) await once(other, 'exit');
    expect(other.said).toContain(`process ${process.pid}`);
    expect(await ask(embedded, 'select 1 as it')).toEqual([{ it: 1 }]);
    await embedded.stop();
  });

  test('recovers when Starling was killed and PostgreSQL ran on without it', async () => {
    const killed = await another();
    const orphan = Number.parseInt(readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8'), 10);
    const gone = once(killed, 'exit');
    killed.kill('SIGKILL');
    await gone;
    const ranOn = runs(orphan);

    const embedded = await started();
    const rows = await ask(embedded, 'select it from kept');
    await embedded.stop();

    expect([ranOn, runs(orphan), rows]).toEqual([true, false, [{ it: 7 }]]);
  });

  test('recovers when both were killed in the middle of their work', async () => {
    const killed = await another();
    const orphan = Number.parseInt(readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8'), 10);
    const gone = once(killed, 'exit');
    killed.kill('SIGKILL');
    process.kill(orphan, 'SIGKILL');
    await gone;

    const embedded = await started();
    const rows = await ask(embedded, 'select it from kept');
    await embedded.stop();

    expect(rows).toEqual([{ it: 7 }]);
  });

  test('is not fooled by a note whose process number belongs to somebody else by now', async () => {
    await (await started()).stop();
    writeFileSync(join(home, 'postgres', 'postmaster.pid'), `${process.pid}\n`);
    writeFileSync(join(home, 'lock'), JSON.stringify({ pid: process.pid, since: 'another boot' }));

    const embedded = await started();
    await embedded.stop();

    expect(embedded.pid).not.toBe(process.pid);
  });
});

describe('a start that cannot be', () => {
  test('says that a folder of somebody else is not Starling’s', async () => {
    mkdirSync(join(home, 'postgres'));
    writeFileSync(join(home, 'postgres', 'diary.txt'), 'x');

    await expect(startEmbedded(home)).rejects.toThrow('was not made by Starling. Move it away');
    expect(existsSync(join(home, 'lock'))).toBe(false);
  });

  test('says that a folder belongs to another major version', async () => {
    await (await started()).stop();
    writeFileSync(join(home, 'postgres', 'PG_VERSION'), '17\n');

    await expect(startEmbedded(home)).rejects.toThrow('belongs to PostgreSQL 17, this Starling brings 18');
  });

  test('says that the passwords are lost', async () => {
    await (await started()).stop();
    rmSync(join(home, 'secrets.json'));

    await expect(startEmbedded(home)).rejects.toThrow('Put the file back from your backup');
  });

  test('ends with the log’s own words when PostgreSQL does not come up', async () => {
    await (await started()).stop();
    writeFileSync(join(home, 'postgres', 'postgresql.conf'), 'shared_buffers = nonsense\n');

    await expect(startEmbedded(home)).rejects.toThrow('did not start. Its log');
  });

  test('begins anew where an earlier first start was cut short', async () => {
    mkdirSync(join(home, 'postgres.new'));
    writeFileSync(join(home, 'postgres.new', 'PG_VERSION'), '18');

    const embedded = await started();
    await embedded.stop();

    expect(existsSync(join(home, 'postgres.new'))).toBe(false);
  });
});
