import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import { asRoot } from '@starling/db/roles';
import { ask, findingOn, readSheet, SIGN_FINDING, signInJudge, type Sheet, type SignIn } from '../rigs/judge.ts';
import { prepareMatters, type MatterInHand } from '../rigs/matters-in-hand.ts';
import { ROOT } from '../support/program.ts';
import type { BenchSection } from '../support/section.ts';
import { openBareWriter, type BareWriter } from './finding/bare-writer.ts';
import { median, startContestant } from './quiet-load.ts';
import { openBenchRecord, type BenchRecord } from './record-for-bench.ts';

/** Papers are printed after the signature and would slow whatever is measured next: the bench's queue lets them wait until tomorrow. */
const PRINT_TOMORROW = `
  create function public.print_tomorrow() returns trigger language plpgsql as $$ begin new.run_at := new.run_at + interval '1 day'; return new; end $$;
  create trigger print_tomorrow before insert on graphile_worker._private_jobs for each row execute function public.print_tomorrow()`;

const FINDINGS = 60;
const WARM_UP = 15;

/**
 * The whole signFinding over HTTP (sign-in looked up, facts read, law decided, papers worded, journal written) against a bare
 * transaction that writes the very same rows with plain SQL. One after the other in turn, on one database; the middle of each.
 */
export const section: BenchSection = {
  name: 'finding',
  title: 'A finding: the whole mutation, times its bare SQL transaction',
  measure,
  ceilings: { ratio: 3 },
};

async function measure(): Promise<Readonly<Record<string, number>>> {
  const record = await openBenchRecord();
  try {
    await asRoot(record.root, async (client) => void (await client.query(PRINT_TOMORROW)));
    const signIn = await signInJudge(record.database, record.court);
    const matters = await prepareMatters(record.court, 2 * (FINDINGS + WARM_UP));
    const server = await startContestant([join(ROOT, 'server/dist/main.js')], record.serverEnvironment);
    try {
      return await race(record, { url: server.url, signIn, matters });
    } finally {
      await server.stop();
    }
  } finally {
    await record.close();
  }
}

interface Race {
  readonly url: string;
  readonly signIn: SignIn;
  readonly matters: readonly MatterInHand[];
}

async function race(record: BenchRecord, { url, signIn, matters }: Race): Promise<Readonly<Record<string, number>>> {
  const [first] = matters;
  if (first === undefined) throw new Error('No matter was prepared.');
  const sheet = await readSheet(url, signIn, first);
  const writer = await openBareWriter(record);
  const [whole, bare]: [number[], number[]] = [[], []];
  try {
    for (let at = 0; at + 1 < matters.length; at += 2) {
      whole.push(await timeWhole(matters[at], { url, signIn, sheet }));
      bare.push(await timeBare(matters[at + 1], sheet, writer));
    }
  } finally {
    await writer.close();
  }
  return figuresOf(whole.slice(WARM_UP), bare.slice(WARM_UP));
}

function figuresOf(whole: readonly number[], bare: readonly number[]): Readonly<Record<string, number>> {
  return { ratio: median(whole) / median(bare) };
}

async function timeWhole(
  matter: MatterInHand | undefined,
  { url, signIn, sheet }: { readonly url: string; readonly signIn: SignIn; readonly sheet: Sheet },
): Promise<number> {
  if (matter === undefined) throw new Error('The matters have run out.');
  const sent = { query: SIGN_FINDING, variables: { input: findingOn(matter, sheet) } };
  const since = performance.now();
  const answer = await ask(url, signIn, sent);
  const took = performance.now() - since;
  if (answer['sealed'] !== true) throw new Error(`The finding was answered with ${JSON.stringify(answer)}.`);
  return took;
}

async function timeBare(matter: MatterInHand | undefined, sheet: Sheet, writer: BareWriter): Promise<number> {
  if (matter === undefined) throw new Error('The matters have run out.');
  const statements = await writer.plan(findingOn(matter, sheet));
  const since = performance.now();
  await writer.write(statements);
  return performance.now() - since;
}
