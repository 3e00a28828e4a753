import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import autocannon from 'autocannon';
import { ROOT } from '../support/program.ts';

/** A server under load, in a process of its own. */
export interface Contestant {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a contestant and waits until it says `… ready at URL`. */
export async function startContestant(words: readonly string[], environment: Readonly<Record<string, string>>): Promise<Contestant> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...words], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const complaints: string[] = [];
  child.stderr.on('data', (chunk) => complaints.push(String(chunk)));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => resolveWithin(line, resolve));
    void ended.then(() => reject(new Error(`${words.join(' ')} ended before it was ready. It said:\n${complaints.join('')}`)), reject);
  });
  return { url, stop };
}

function resolveWithin(line: string, resolve: (url: string) => void): void {
  const url = /ready at (http:\S+)/.exec(line)?.[1];
  if (url !== undefined) resolve(url);
}

/** One request, sent over and over. */
export interface Asked {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const CONNECTIONS = 8;

/** Sends it from eight connections, each as soon as it was answered, for so many seconds. Answers the requests per second; throws when any was not answered with 200. */
export async function loadWith({ url, headers, body }: Asked, seconds: number): Promise<number> {
  const { requests, non2xx, errors } = await autocannon({
    url,
    method: 'POST',
    headers: { ...headers },
    body,
    connections: CONNECTIONS,
    duration: seconds,
  });
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} requests to ${url} were not answered with 200.`);
  return requests.average;
}

/** The one in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
