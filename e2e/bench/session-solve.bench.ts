import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SessionToCall } from '@starling/shared/calendar/order/call-order';
import type { MovesToPlan } from '@starling/shared/calendar/moves/move-plan';
import { aDrawnPlan } from '@starling/shared/calendar/testing/moves-to-plan';
import { aDrawnSession } from '@starling/shared/calendar/testing/sessions-to-call';
import { ROOT } from '../support/program.ts';
import type { BenchSection } from '../support/section.ts';
import { median } from './quiet-load.ts';

const HEARINGS_IN_SESSION = 25;
const HEARINGS_TO_MOVE = 60;
const ROUNDS = 9;

/** How an answer of the built server's solver was found. */
interface Answered {
  readonly by: 'solver' | 'rule';
  /** Of the solver alone. */
  readonly milliseconds: number;
}

/** The solver as the built server has it. */
interface BuiltSolver {
  orderSession(session: SessionToCall): Promise<Answered>;
  assignMoves(plan: MovesToPlan): Promise<Answered>;
  onApplicationShutdown(): Promise<void>;
}

/**
 * The call order of twenty-five hearings, and sixty hearings moved off a cancelled session into twenty others: from the question to the
 * reasons of every row, times the solver alone in the same call. Nine invented sessions and plans, the middle of each; `slowest` of all.
 */
export const section: BenchSection = {
  name: 'sessionSolve',
  title: 'A session’s call order and sixty hearings moved, in milliseconds and times the solver alone',
  measure,
  ceilings: { ratio: 2, moveRatio: 2 },
};

async function measure(): Promise<Readonly<Record<string, number>>> {
  const solver = await openSolver();
  try {
    await timed(() => solver.orderSession(aSession(0)));
    const orders = await timesOf((seed) => solver.orderSession(aSession(seed)));
    const moves = await timesOf((seed) => solver.assignMoves(aPlanOf(seed)));
    return {
      ms: median(orders.map(({ whole }) => whole)),
      slowest: Math.max(...orders.map(({ whole }) => whole)),
      ratio: median(orders.map(({ whole, alone }) => whole / alone)),
      moveMs: median(moves.map(({ whole }) => whole)),
      moveAlone: median(moves.map(({ alone }) => alone)),
      moveRatio: median(moves.map(({ whole, alone }) => whole / alone)),
    };
  } finally {
    await solver.onApplicationShutdown();
  }
}

async function openSolver(): Promise<BuiltSolver> {
  const built = (await import(pathToFileURL(join(ROOT, 'server/dist/solver/solver.service.js')).href)) as {
    readonly SolverService: new () => BuiltSolver;
  };
  return new built.SolverService();
}

const aSession = (seed: number): SessionToCall => aDrawnSession({ hearings: HEARINGS_IN_SESSION, seed, pairs: 3, hardNews: 5 });
const aPlanOf = (seed: number): MovesToPlan => aDrawnPlan({ hearings: HEARINGS_TO_MOVE, sessions: 20, seed, places: 8 });

interface Timed {
  readonly whole: number;
  readonly alone: number;
}

async function timesOf(ask: (seed: number) => Promise<Answered>): Promise<readonly Timed[]> {
  const times: Timed[] = [];
  for (let seed = 1; seed <= ROUNDS; seed += 1) times.push(await timed(() => ask(seed)));
  return times;
}

async function timed(ask: () => Promise<Answered>): Promise<Timed> {
  const since = performance.now();
  const { by, milliseconds } = await ask();
  if (by !== 'solver') throw new Error('The solver did not answer in its time: a busy machine cannot be measured.');
  return { whole: performance.now() - since, alone: milliseconds };
}
