import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A program under test, everything it said so far, and its end. */
export interface Program {
  readonly child: ChildProcess;
  readonly said: () => string;
  /** The exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** Starts a Node program of the project with exactly this environment on top of a bare one. */
export function startProgram(words: readonly string[], environment: Readonly<Record<string, string>>): Program {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  const bare = { PATH, HOME, ...(TMPDIR ? { TMPDIR } : {}) };
  const child = spawn(process.execPath, words, { cwd: ROOT, env: { ...bare, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: string[] = [];
  child.stdout.on('data', (chunk) => chunks.push(String(chunk)));
  child.stderr.on('data', (chunk) => chunks.push(String(chunk)));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { child, said: () => chunks.join(''), ended };
}

/** Waits until the program has said this, and fails with all it said when it ends before. */
export async function untilSaid(program: Program, words: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const look = () => program.said().includes(words) && resolve();
    program.child.stdout?.on('data', look);
    program.child.stderr?.on('data', look);
    look();
    void program.ended.then(() => reject(new Error(`It ended without saying "${words}". It said:\n${program.said()}`)), reject);
  });
}
