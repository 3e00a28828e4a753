import { chromium, type Page } from '@playwright/test';
import { LATE_REPORT, rowsOf, setTheMorning, whoseReportIsLate, type Morning } from '../support/a-morning.ts';
import { askFor } from '../support/a-case.ts';
import { callerNamed, type Caller } from '../support/api.ts';
import { callIt, continueIt, findAll, openAt, progressWithDate, stepOn } from '../support/at-the-bench.ts';
import { findBrowser } from '../support/browser.ts';
import { PEOPLE } from '../support/people.ts';
import type { BenchSection } from '../support/section.ts';
import { signInAs } from '../support/sign-in.ts';
import { forget, startStarling, type Starling } from '../support/starling.ts';
import { figuresOf, type CourtDay } from './court-day/figures.ts';
import { MatterMeter } from './court-day/matter-meter.ts';
import { plotOf } from './court-day/plot.ts';

/** As slow as a courtroom's old machine. */
const SLOWER = 4;
const FOUND = 'Theo';
/** Behind Noemí stand plain reviews; the reports of three are late, and the record has the facts. */
const BEFORE_THE_PLAIN = 'Noemí';
const CONTINUED = 3;
const PROGRESS = 4;
const PATIENCE_MS = 60_000;

/**
 * The bench by keys alone, in a browser slowed down four times, on a morning of twenty-five youths: a finding with dismissal, three continuances, and
 * progress reports with their next dates. Keys are the most that one matter took; `p75Ms` is the browser's own event timing over every key.
 */
export const section: BenchSection = {
  name: 'courtDay',
  title: 'A court day by keys alone, in a browser slowed down four times',
  measure,
  plot: (figures) => plotOf(figures as unknown as CourtDay), // the section’s own figures, as it measured them
  ceilings: { 'keys.finding': 12, 'keys.continuance': 6, 'keys.progress': 8, 'keys.next': 1, p75Ms: 200 },
};

async function measure(): Promise<Readonly<Record<string, unknown>>> {
  const starling = await startStarling();
  try {
    const morning = await setTheMorning(starling);
    await openTheSession(starling, morning);
    return { ...(await sitting(starling, morning)) };
  } finally {
    await forget(starling);
  }
}

const OPEN = 'mutation ($input: SessionActInput!) { openSession(input: $input) { __typename } }';
const VERSION = 'query ($id: ID!) { docket(sessionId: $id) { session { version } } }';
const CHECK_IN = 'mutation ($input: HearingActInput!) { checkInHearing(input: $input) { __typename } }';

/** The session is open and everybody is here, past every screen. */
async function openTheSession(starling: Starling, { sessionId }: Morning): Promise<void> {
  const clerk = await callerNamed(starling, PEOPLE.courtroomClerk);
  const { session } = await askFor<{ readonly session: { readonly version: number } }>(clerk, VERSION, { id: sessionId });
  await askFor(clerk, OPEN, { input: { sessionId, version: session.version } });
  for (const { hearingId, version } of await rowsOf(clerk, sessionId)) await askFor(clerk, CHECK_IN, { input: { hearingId, version } });
}

async function sitting(starling: Starling, morning: Morning): Promise<CourtDay> {
  const browser = await chromium.launch(await findBrowser());
  try {
    const context = await browser.newContext({
      baseURL: starling.url,
      viewport: { width: 1440, height: 900 },
      timezoneId: 'America/Los_Angeles',
    });
    const bench = await context.newPage();
    bench.setDefaultTimeout(PATIENCE_MS);
    await signInAs(bench, PEOPLE.judge);
    const meter = await MatterMeter.at(bench);
    await openAt(bench, { sessionId: morning.sessionId, ...rowOf(morning, FOUND) });
    await (await context.newCDPSession(bench)).send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await playMatters(bench, meter, await matterNames(await callerNamed(starling, PEOPLE.judge), morning));
    return figuresOf(meter.matters, await meter.keysTimed());
  } finally {
    await browser.close();
  }
}

function rowOf({ rows }: Morning, name: string): Morning['rows'][number] {
  const row = rows.find(({ chosenName }) => chosenName === name);
  if (row === undefined) throw new Error(`${name} is not before the court.`);
  return row;
}

interface MatterNames {
  readonly continued: readonly string[];
  /** Whoever stands behind them; from here on the matters are progress reports. */
  readonly reported: string;
}

async function matterNames(judge: Caller, morning: Morning): Promise<MatterNames> {
  const behind = morning.rows.filter(({ place }) => place > rowOf(morning, BEFORE_THE_PLAIN).place);
  const continued = await whoseReportIsLate(judge, behind, CONTINUED);
  const last = behind.findIndex(({ chosenName }) => chosenName === continued.at(-1));
  return { continued, reported: behind[last + 1]?.chosenName ?? '' };
}

async function playMatters(bench: Page, meter: MatterMeter, { continued, reported }: MatterNames): Promise<void> {
  await meter.matter('call', (keys) => callIt(bench, keys));
  await meter.matter('finding', (keys) => findAll(bench, keys, 'one'));
  await bench.keyboard.press('Escape');
  for (const name of continued) {
    await stepTo(bench, meter, name);
    await meter.matter('continuance', (keys) => continueIt(bench, keys, LATE_REPORT));
  }
  await stepTo(bench, meter, reported);
  for (let heard = 0; heard < PROGRESS; heard += 1) {
    await meter.matter('call', (keys) => callIt(bench, keys));
    await meter.matter('progress', (keys) => progressWithDate(bench, keys));
  }
}

/** Goes with N, one key a matter, until this youth's stands in the middle. */
async function stepTo(bench: Page, meter: MatterMeter, name: string): Promise<void> {
  const there = bench.getByRole('region', { name: 'Matter in hand' }).getByRole('heading', { name });
  while ((await there.count()) === 0) await meter.matter('next', (keys) => stepOn(bench, keys));
}
