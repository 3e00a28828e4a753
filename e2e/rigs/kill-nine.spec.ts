import { EventEmitter, once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { attachDatabase } from '@starling/db/attach';
import { fixedClock } from '@starling/db/clock';
import { asSystem } from '@starling/db/scope';
import { aCourt, type TestCourt } from '@starling/db/testing/builders';
import { newFolder, removeFolder } from '../support/folders.ts';
import { SAMPLE_MORNING, startStarling, type Starling } from '../support/starling.ts';
import { ApiFault, ask, findingOn, readSheet, SIGN_FINDING, signInJudge, type Sheet, type SignIn } from './judge.ts';
import { prepareMatters, type MatterInHand } from './matters-in-hand.ts';
import { everyEffect, minutesThatDiffer, papersLeft, papersNotMadeOnce, stateOf, type Effects } from './effects.ts';
import { randomFrom } from './random.ts';

/** The moments of the kills follow from it. Another seed, or more kills, may be given to look for what these do not find. */
const SEED = Number(process.env['STARLING_RIG_SEED'] ?? 19);
const KILLS = Number(process.env['STARLING_RIG_KILLS'] ?? 50);
/** More than two judges get through in so many lives; whoever was not answered is tried again first. */
const MATTERS = 400;
/** A life lasts for up to so many answers, and then a moment longer: somewhere in the signatures that follow. */
const MOST_ANSWERS = 4;
const LONGEST_MOMENT_MS = 150;
/** Two judges' worth of signatures at a time. */
const IN_FLIGHT = 2;

/** One courtroom that goes on signing, whatever happens to the server. */
interface Courtroom {
  readonly court: TestCourt;
  readonly signIn: SignIn;
  readonly sheet: Sheet;
  /** Not signed yet, as far as anybody was told. */
  readonly waiting: MatterInHand[];
  /** Signed, and told so. */
  readonly acknowledged: Set<string>;
  /** Says 'signed' with each of them. */
  readonly told: EventEmitter;
  /** What one whole finding leaves in the record, and what no finding leaves. */
  readonly whole: Effects;
  readonly untouched: Effects;
}

let home: string;
let starling: Starling;

test.beforeEach(() => {
  home = newFolder('kill-nine');
});

test.afterEach(async () => {
  try {
    await starling.stop();
  } finally {
    removeFolder(home);
  }
});

test(`${KILLS} kills of the server at random moments leave each finding whole or undone, and nothing acknowledged lost`, async () => {
  test.setTimeout(900_000);
  console.log(`The moments of the kills follow from STARLING_RIG_SEED=${SEED}.`);
  const random = randomFrom(SEED);
  starling = await startStarling({ home });
  const courtroom = await openCourtroom();

  for (let kill = 1; kill <= KILLS; kill += 1) {
    await signUntilKilled(courtroom, {
      answers: Math.floor(random() * (MOST_ANSWERS + 1)),
      momentMs: random() * LONGEST_MOMENT_MS,
      withDatabase: kill % 2 === 0,
    });
    starling = await startStarling({ home });
    await expectNothingPartial(courtroom);
  }

  console.log(`${courtroom.acknowledged.size} findings were acknowledged, ${courtroom.waiting.length} matters were left.`);
  await expectEveryEffectOnce(courtroom);
});

/** Prepares the matters, and signs one in peace to learn what a whole finding leaves behind. */
async function openCourtroom(): Promise<Courtroom> {
  const record = await attachDatabase({ home, clock: fixedClock(SAMPLE_MORNING) });
  try {
    const court = await aCourt(record.database, { demonstration: true });
    const signIn = await signInJudge(record.database, court);
    const [first, ...waiting] = await prepareMatters(court, MATTERS);
    if (first === undefined) throw new Error('No matter was prepared.');
    const sheet = await readSheet(starling.url, signIn, first);
    const untouched = await stateOf(home, first.petitionId);
    await sign(first, { signIn, sheet });
    return {
      court,
      signIn,
      sheet,
      waiting,
      acknowledged: new Set([first.petitionId]),
      told: new EventEmitter(),
      untouched,
      whole: await stateOf(home, first.petitionId),
    };
  } finally {
    await record.stop();
  }
}

/** Signs one finding; answers once the server has said that it is signed, or that nothing is left to sign. */
async function sign(matter: MatterInHand, { signIn, sheet }: Pick<Courtroom, 'signIn' | 'sheet'>): Promise<string> {
  const answer = await ask(starling.url, signIn, { query: SIGN_FINDING, variables: { input: findingOn(matter, sheet) } });
  return String(answer['__typename']);
}

interface Life {
  readonly answers: number;
  readonly momentMs: number;
  /** Whether PostgreSQL is killed as well, instead of being left an orphan. */
  readonly withDatabase: boolean;
}

async function signUntilKilled(courtroom: Courtroom, { answers, momentMs, withDatabase }: Life): Promise<void> {
  const enough = courtroom.acknowledged.size + answers;
  const signing = Promise.all(Array.from({ length: IN_FLIGHT }, () => keepSigning(courtroom)));
  await Promise.race([untilAcknowledged(courtroom, enough), signing]);
  await pause(momentMs);
  if (withDatabase) process.kill(postmaster(), 'SIGKILL');
  await starling.kill();
  await signing;
}

async function untilAcknowledged({ acknowledged, told }: Courtroom, enough: number): Promise<void> {
  while (acknowledged.size < enough) await once(told, 'signed');
}

/** Signs one matter after the other until the line is cut. Whoever was not answered waits again. */
async function keepSigning(courtroom: Courtroom): Promise<void> {
  for (let matter = courtroom.waiting.shift(); matter !== undefined; matter = courtroom.waiting.shift()) {
    try {
      await signAndRemember(courtroom, matter);
    } catch (thrown) {
      courtroom.waiting.unshift(matter);
      // The database may die a moment before the server does: then the answer is a fault, and again nothing was promised.
      if (!(thrown instanceof ApiFault)) return;
    }
  }
}

async function signAndRemember(courtroom: Courtroom, matter: MatterInHand): Promise<void> {
  const answer = await sign(matter, courtroom);
  // An earlier signature that nobody answered did commit: then there is nothing here any more.
  if (answer !== 'FindingSigned' && answer !== 'NotFound') throw new Error(`The signature was answered with ${answer}.`);
  courtroom.acknowledged.add(matter.petitionId);
  courtroom.told.emit('signed');
}

/** The process of the built-in PostgreSQL, whose first line names it. */
const postmaster = (): number => Number(readFileSync(join(home, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

async function expectNothingPartial({ court, acknowledged, whole, untouched }: Courtroom): Promise<void> {
  const found = await everyEffect(home, court.courtId);
  const partial = [...found].filter(([, effects]) => effects !== whole && effects !== untouched);
  expect(partial, 'findings that are neither whole nor undone').toEqual([]);
  const lost = [...acknowledged].filter((petitionId) => found.get(petitionId) !== whole);
  expect(lost, 'findings that were acknowledged and are not there').toEqual([]);
  expect(await minutesThatDiffer(home, court.courtId), 'sessions whose count is not the sum of their live hearings').toEqual([]);
}

async function expectEveryEffectOnce({ court }: Courtroom): Promise<void> {
  await expect.poll(() => papersLeft(home, court.courtId), { message: 'papers that are still queued', timeout: 300_000 }).toBe(0);
  expect(await papersNotMadeOnce(home, court.courtId), 'papers that were not made exactly once').toEqual([]);
  const record = await attachDatabase({ home, clock: fixedClock(SAMPLE_MORNING) });
  try {
    const broken = await asSystem(record.database, court.courtId, (scope) => scope.json('select audit.verify()'));
    expect(broken, 'the first entry of the audit chain that is not as it was written').toBeNull();
  } finally {
    await record.stop();
  }
}
