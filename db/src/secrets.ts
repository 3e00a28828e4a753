import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The roles that sign in to PostgreSQL. starling_owner owns the tables and cannot sign in. */
export const LOGIN_ROLES = ['starling_migrate', 'starling_app', 'starling_jobs', 'starling_auth', 'starling_team'] as const;
export type LoginRole = (typeof LOGIN_ROLES)[number];

/** What this installation keeps to itself: passwords of its roles and the key that signs who acts. */
export interface Secrets {
  readonly root: string;
  readonly roles: Readonly<Record<LoginRole, string>>;
  /** 32 bytes, hex. The database's copy is readable by the owner of the tables alone. */
  readonly contextKey: string;
}

/**
 * Reads the secrets of a home folder; makes them the first time, and the password of a role that came with a later version. The file is readable by its owner alone.
 */
export function secretsOf(home: string): Secrets {
  const path = join(home, 'secrets.json');
  const fresh = newSecrets();
  if (!existsSync(path)) return kept(path, fresh);
  const known = JSON.parse(readFileSync(path, 'utf8')) as Secrets;
  if (LOGIN_ROLES.every((role) => Object.hasOwn(known.roles, role))) return known;
  return kept(path, { ...known, roles: { ...fresh.roles, ...known.roles } });
}

function kept(path: string, secrets: Secrets): Secrets {
  const draft = `${path}.new`;
  writeFileSync(draft, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  chmodSync(draft, 0o600);
  renameSync(draft, path);
  return secrets;
}

function newSecrets(): Secrets {
  const word = (): string => randomBytes(24).toString('base64url');
  return {
    root: word(),
    roles: { starling_migrate: word(), starling_app: word(), starling_jobs: word(), starling_auth: word(), starling_team: word() },
    contextKey: randomBytes(32).toString('hex'),
  };
}
