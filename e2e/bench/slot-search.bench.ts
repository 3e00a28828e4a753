import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { asRoot } from '@starling/db/roles';
import { inScope, type Scope } from '@starling/db/scope';
import { ROOT } from '../support/program.ts';
import type { BenchSection } from '../support/section.ts';
import { median } from './quiet-load.ts';
import { openBenchRecord, type BenchRecord } from './record-for-bench.ts';
import { fillBigCourt, type WantedCase } from './slot-search/big-court.ts';

const ROUNDS = 60;
const WARM_UP = 15;
const LEAST_HEARINGS = 100_000;
const ZONE = 'America/Los_Angeles';

/**
 * The finder at a court of 100,000 hearings over two years. `ms` is the finder's statement at the database, under row security, with everything that is
 * set in the sessions it finds. `ratio`: to a bare query that finds the same number of sessions with room and reads their hearings as rows. `answerMs`: the
 * whole answer, with the clocks, the busy times, the rules and the scores. One after the other in turn, in one transaction each; the middle of each.
 */
export const section: BenchSection = {
  name: 'slotSearch',
  title: 'The next lawful slot at a court of 100,000 hearings, two years ahead',
  measure,
  ceilings: { ratio: 6 },
};

/** What the server's build is asked for: the very statement and search that it serves. */
interface Finder {
  readonly SLOT_PAGE: string;
  readonly FIRST_LOOK: { readonly roomy: number; readonly own: number; readonly full: number; readonly beyond: number };
  loadPlacingBase(scope: Scope, hearing: object): Promise<object | null>;
  searchSlots(scope: Scope, base: object, where: object): Promise<{ readonly answer: { readonly offers: readonly unknown[] } }>;
}

/** No row security, no rights, no shape: the first sessions with room, and the hearings in them. */
const FLOOR = `
  select s.session_id, s.held_on, s.starts_at, h.hearing_id, h.starts_at as hearing_at, h.minutes, h.case_id
  from (select x.court_id, x.session_id, x.held_on, x.starts_at from app.court_session x where x.court_id = $1 and x.state = 'planned' and x.held_on >= $2
    and x.minutes_set + 15 <= x.minutes_capacity + x.minutes_over order by x.held_on limit $3) s
  join app.hearing h on h.court_id = s.court_id and h.session_id = s.session_id and h.state = 'set'`;

async function measure(): Promise<Readonly<Record<string, number>>> {
  const record = await openBenchRecord();
  try {
    const today = record.database.clock.today(ZONE);
    const wanted = await fillBigCourt(record.root, record.court, today);
    if (wanted.hearings < LEAST_HEARINGS) throw new Error(`Only ${wanted.hearings} hearings were made.`);
    return await race(record, { wanted, today, finder: await finderOfServer() });
  } finally {
    await record.close();
  }
}

interface Race {
  readonly wanted: WantedCase;
  readonly today: string;
  readonly finder: Finder;
}

async function race({ database, court, root }: BenchRecord, { wanted, today, finder }: Race): Promise<Readonly<Record<string, number>>> {
  const { roomy, own, full, beyond } = finder.FIRST_LOOK;
  const [statement, bare, answer]: [number[], number[], number[]] = [[], [], []];
  const asClerk = (work: (scope: Scope) => Promise<void>) => inScope(database, court.as('calendar_clerk'), work, { readOnly: true });
  const page = [wanted.youthId, today, twoYearsAfter(today), 15, null, true, roomy, own, full, beyond];
  const hearing = { ...WANTED, caseId: wanted.caseId };
  await asRoot(root, async (client) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      await asClerk(async (scope) => {
        await scope.many('set local plan_cache_mode = force_generic_plan'); // as the search does
        statement.push(await timed(() => scope.json(finder.SLOT_PAGE, page)));
      });
      bare.push(await timed(() => client.query({ name: 'floor', text: FLOOR, values: [court.courtId, today, roomy] })));
      await asClerk(async (scope) => void answer.push(await timed(() => wholeAnswer(scope, finder, hearing))));
    }
  });
  const [ms, floor, answerMs] = [statement, bare, answer].map((times) => median(times.slice(WARM_UP)));
  if (ms === undefined || floor === undefined || answerMs === undefined) throw new Error('Nothing was measured.');
  return { ms, ratio: ms / floor, floorMs: floor, answerMs, hearings: LEAST_HEARINGS };
}

const WANTED = {
  ...{ petitionId: null, hearingId: null, type: 'progress_review', minutes: 15, buffer: 0, mode: 'in_person', isHardNews: false },
  ...{ givesUp: null, language: null, consentsNow: false },
};

/** A fast answer without an offer is worth nothing. */
async function wholeAnswer(scope: Scope, finder: Finder, hearing: object): Promise<void> {
  const base = await finder.loadPlacingBase(scope, hearing);
  if (base === null) throw new Error('The case is not seen.');
  const { answer } = await finder.searchSlots(scope, base, { from: null, sessionIds: null });
  if (answer.offers.length < 3) throw new Error(`Only ${answer.offers.length} slots were offered.`);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return performance.now() - since;
}

function twoYearsAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 2}${day.slice(4)}`.replace('-02-29', '-02-28');
}

/** The finder as the built server has it; the bench knows its product, not its sources. */
async function finderOfServer(): Promise<Finder> {
  const files = ['slot-page.read', 'slot-search.read', 'calendar-ground.read'];
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(join(ROOT, `server/dist/reads/${file}.js`)).href)));
  return Object.assign({}, ...modules) as Finder;
}
