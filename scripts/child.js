/** Starting other programs: quietly with their words kept, or in the open. */
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Follows its parent out: what this flag starts ends when the one who started it is gone, even after a kill -9. */
export const LEAVE_WITH_PARENT = ['--import', new URL('leave-with-parent.js', import.meta.url).href];

const ended = (child) =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });

/** Runs a program whose words are kept and shown only when they matter. Answers its exit code and what it said. */
export async function runQuietly(program, words, options = {}) {
  const child = spawn(program, words, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  const said = [];
  child.stdout.on('data', (chunk) => said.push(chunk));
  child.stderr.on('data', (chunk) => said.push(chunk));
  const code = await ended(child);
  return { code, said: Buffer.concat(said).toString('utf8') };
}

/** Runs a program in the open, with the terminal. Answers its exit code. Ctrl-C reaches it too; we wait for its good-bye. */
export async function runOpenly(program, words, options = {}) {
  const child = spawn(program, words, { cwd: ROOT, stdio: 'inherit', ...options });
  const pass = (signal) => child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, pass);
  try {
    return await ended(child);
  } finally {
    for (const signal of signals) process.off(signal, pass);
  }
}

/** The last words of a program that failed: enough to act on, not the whole scroll. */
export function lastWords(said, lines = 15) {
  return said.trimEnd().split('\n').slice(-lines).join('\n');
}
