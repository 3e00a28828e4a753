import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a home says about the one running Starling; a copy of the home must not say it. */
const OF_ONE_RUN = ['lock', 'socket-folder'];

/** A new folder below the temporary one. Everybody may walk into it: under root, PostgreSQL runs as somebody without rights. */
export function newFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `starling-${name}-`));
  chmodSync(folder, 0o755);
  return folder;
}

/** Removes a folder and everything in it. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Copies a stopped Starling's home, owners and all, so that a story gets a filled court in a moment. */
export function copyHome(from: string, to: string): void {
  execFileSync('cp', ['-a', `${from}/.`, to]);
  for (const name of OF_ONE_RUN) rmSync(join(to, name), { recursive: true, force: true });
}

/** A port nobody listens on just now. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
