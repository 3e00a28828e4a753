import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { signInJudge } from '../rigs/judge.ts';
import { ROOT } from '../support/program.ts';
import type { BenchSection } from '../support/section.ts';
import { CONTEST, type Contest } from './docket-day/contest.ts';
import { DOCKET_QUERY, PEER_QUERY } from './docket-day/documents.ts';
import { fillMorning, fillYearsBefore } from './docket-day/docket-rows.ts';
import { loadWith, median, startContestant, type Asked } from './quiet-load.ts';
import { openBenchRecord, type BenchRecord } from './record-for-bench.ts';

const ROUNDS = 3;
const WARM_UP_SECONDS = 2;
const SECONDS = 6;
const ZONE = 'America/Los_Angeles';

/** One who answers the docket of the same morning. */
interface Entrant {
  readonly name: 'floor' | 'starling' | 'peer';
  readonly program: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * A docket day of forty hearings, as a share of the raw floor's throughput: Starling and PostGraphile 5 on the same rows, as the same role,
 * with the same signed context for each request. One process at a time, three rounds, the order rotated; each ratio is to the floor of its own round.
 */
export const section: BenchSection = {
  name: 'docketDay',
  title: 'A docket day: forty hearings, share of the raw floor',
  measure,
  floors: { share: 0.4 },
};

async function measure(): Promise<Readonly<Record<string, number>>> {
  const record = await openBenchRecord();
  try {
    const entrants = await prepare(record);
    const rounds: Record<Entrant['name'], number>[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await playRound(rotated(entrants, round)));
    const share = median(rounds.map(({ starling, floor }) => starling / floor));
    const peerShare = median(rounds.map(({ peer, floor }) => peer / floor));
    return { share, peerShare };
  } finally {
    await record.close();
  }
}

async function prepare(record: BenchRecord): Promise<readonly Entrant[]> {
  const { database, court } = record;
  const today = database.clock.today(ZONE);
  const sessionId = await fillMorning(court, today);
  await fillYearsBefore(record.root, court);
  const signIn = await signInJudge(database, court);
  const contest: Contest = {
    connection: record.app,
    contextKey: record.contextKey,
    actor: court.as('judge'),
    today,
    poolSize: 12,
    sessionId,
    docketSql: await docketSql(),
  };
  const told = { [CONTEST]: JSON.stringify(contest) };
  const json = { 'content-type': 'application/json' };
  const ours = JSON.stringify({ query: DOCKET_QUERY, variables: { sessionId } });
  const theirs = JSON.stringify({ query: PEER_QUERY, variables: { courtId: court.courtId, sessionId } });
  return [
    { name: 'floor', program: 'e2e/bench/docket-day/raw-floor.contestant.ts', environment: told, path: '/', headers: json, body: '' },
    {
      name: 'starling',
      program: 'server/dist/main.js',
      environment: record.serverEnvironment,
      path: '/graphql',
      headers: signIn.headers,
      body: ours,
    },
    {
      name: 'peer',
      program: 'e2e/bench/docket-day/postgraphile.contestant.ts',
      environment: told,
      path: '/graphql',
      headers: json,
      body: theirs,
    },
  ];
}

/** The statement as the built server has it; stories and bench know its product, not its sources. */
async function docketSql(): Promise<string> {
  const built = (await import(pathToFileURL(join(ROOT, 'server/dist/modules/dockets/dockets.queries.js')).href)) as {
    readonly DOCKET: string;
  };
  return built.DOCKET;
}

function rotated<T>(list: readonly T[], by: number): readonly T[] {
  const start = by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

async function playRound(entrants: readonly Entrant[]): Promise<Record<Entrant['name'], number>> {
  const perSecond = { floor: 0, starling: 0, peer: 0 };
  for (const entrant of entrants) perSecond[entrant.name] = await play(entrant);
  return perSecond;
}

async function play({ name, program, environment, path, headers, body }: Entrant): Promise<number> {
  const contestant = await startContestant([join(ROOT, program)], environment);
  try {
    const asked = { url: `${contestant.url}${path}`, headers, body };
    await expectWholeDocket(name, asked);
    await loadWith(asked, WARM_UP_SECONDS);
    return await loadWith(asked, SECONDS);
  } finally {
    await contestant.stop();
  }
}

/** A fast answer that is not the docket is worth nothing. */
async function expectWholeDocket(name: string, { url, headers, body }: Asked): Promise<void> {
  const text = await (await fetch(url, { method: 'POST', headers: { ...headers }, body })).text();
  const hearings = new Set(text.match(/"hearingId" ?: ?"[^"]+"/g)).size;
  if (hearings !== 40 || text.includes('"errors"'))
    throw new Error(`${name} answered with ${hearings} hearings of 40: ${text.slice(0, 500)}`);
}
