import { Client } from 'pg';
import { LOGIN_ROLES, type Secrets } from './secrets.ts';

/** Where one PostgreSQL connection goes. */
export interface Connection {
  /** Host name, or the folder of a unix socket. */
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string;
  readonly ssl?: boolean;
}

/** The record's database on a server of our own. */
export const DATABASE_NAME = 'starling';

const ROLES = `
do $$
declare role_name text;
begin
  foreach role_name in array array['starling_migrate','starling_app','starling_jobs','starling_auth','starling_team'] loop
    if not exists (select 1 from pg_roles where rolname = role_name) then execute format('create role %I login', role_name); end if;
  end loop;
  foreach role_name in array array['starling_owner','starling_audit'] loop
    if not exists (select 1 from pg_roles where rolname = role_name) then execute format('create role %I nologin', role_name); end if;
  end loop;
end $$;
grant starling_audit to starling_owner;
grant starling_owner to starling_migrate;
grant starling_owner to current_user`;

const SCHEMAS = `
create schema if not exists app authorization starling_owner;
create schema if not exists audit authorization starling_owner;
create schema if not exists auth authorization starling_owner;
create schema if not exists team authorization starling_owner;
create schema if not exists starling authorization starling_owner;
revoke all on schema public from public;
grant usage on schema app to starling_app, starling_jobs, starling_auth, starling_team, starling_audit;
grant usage on schema team to starling_team;
grant usage, create on schema audit to starling_audit`;

/**
 * Makes the roles and schemas that are missing and sets the passwords. The connection must be allowed to create roles.
 * No role but starling_owner owns a table, and nobody signs in as it; starling_audit owns the functions that write and check the chain, and nothing else; none passes row security; a bare table name finds nothing.
 */
export async function ensureRoles(root: Connection, secrets: Secrets): Promise<void> {
  await asRoot(root, async (client) => {
    await client.query('select pg_advisory_lock(7827846001)');
    await client.query(ROLES);
    for (const role of LOGIN_ROLES)
      await client.query(`alter role ${role} nocreatedb nocreaterole password ${client.escapeLiteral(secrets.roles[role])}`);
    await client.query(SCHEMAS);
    const database = client.escapeIdentifier(root.database);
    await client.query(
      `grant create, connect on database ${database} to starling_owner; grant connect on database ${database} to ${LOGIN_ROLES.join(', ')}`,
    );
    for (const role of LOGIN_ROLES) await client.query(`alter role ${role} in database ${database} set search_path to pg_catalog`);
  });
}

/** The connection of the built-in PostgreSQL's superuser. */
export function rootOf(socketFolder: string, password: string, database: string = DATABASE_NAME): Connection {
  return { host: socketFolder, port: 5432, database, user: 'starling_root', password };
}

/** Makes the database when it is missing. */
export async function ensureDatabase(root: Connection): Promise<void> {
  await asRoot({ ...root, database: 'postgres' }, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [root.database]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(root.database)}`);
  });
}

/** Runs statements on one short-lived connection. */
export async function asRoot(root: Connection, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client(root);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
