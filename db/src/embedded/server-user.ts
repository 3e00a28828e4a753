import { accessSync, chmodSync, chownSync, constants, lchownSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The system user that PostgreSQL runs as. It refuses root, so root drops to somebody without rights. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** Null when this process is no root: PostgreSQL then runs as the same user. */
export function serverUser(): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  const users = new Map(passwd().map(([name, , uid, gid]) => [name, { uid: Number(uid), gid: Number(gid) }]));
  return users.get('starling') ?? users.get('postgres') ?? users.get('nobody') ?? { uid: 65534, gid: 65534 };
}

function passwd(): string[][] {
  try {
    return readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'));
  } catch {
    return [];
  }
}

/** Whether that user can walk into this folder: every folder above it must let it pass. */
export function canReach(user: ServerUser | null, folder: string): boolean {
  if (user === null) return isReadable(folder);
  for (let place = folder; ; place = dirname(place)) {
    const { uid, gid, mode } = statSync(place);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (place === dirname(place)) return true;
  }
}

function isReadable(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Lets that user walk through a folder of ours; what lies in it keeps its own rights. */
export function letThrough(user: ServerUser | null, folder: string): void {
  if (user !== null) chmodSync(folder, statSync(folder).mode | 0o011);
}

/** Gives a folder, with all in it, to that user. */
export function giveTo(user: ServerUser | null, folder: string): void {
  if (user === null) return;
  chownSync(folder, user.uid, user.gid);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) giveTo(user, path);
    else lchownSync(path, user.uid, user.gid);
  }
}
