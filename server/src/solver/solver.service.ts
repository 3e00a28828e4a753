import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { SessionToCall } from '@starling/shared/calendar/order/call-order';
import { costOf } from '@starling/shared/calendar/order/call-order-cost';
import { greedyOrder, improvedOrder } from '@starling/shared/calendar/order/call-order-greedy';
import { greedyMoves, moveModel } from '@starling/shared/calendar/moves/move-model';
import type { MovePlan, MovesToPlan } from '@starling/shared/calendar/moves/move-plan';
import { planOf } from '@starling/shared/calendar/moves/move-plan-rows';
import { orderModel } from '@starling/shared/calendar/order/order-model';
import { SolverThread, type NoAnswer, type Solved, type SolverLimits } from './solver-thread.ts';

/** Who found an answer: the solver, or the rule alone because the solver gave none in time. */
export type SolvedBy = 'solver' | 'rule';

/** How an answer was found. */
interface HowSolved {
  readonly by: SolvedBy;
  /** One sentence when the answer may not be the best there is; null when it is. */
  readonly words: string | null;
  /** Milliseconds of the solver alone; 0 when it gave no answer. */
  readonly milliseconds: number;
}

/** A session's call order. */
export interface SolvedOrder extends HowSolved {
  /** Hearing ids, first to be called first; the called ones stay at the top. */
  readonly order: readonly string[];
  /** What the order weighs by the rule; less is better. */
  readonly weighs: number;
}

/** Places for hearings that are moved together. */
export interface SolvedMoves extends MovePlan, HowSolved {}

const LIMITS: SolverLimits = { seconds: 5, graceMilliseconds: 500 };
const MOST_KNOWN = 50;

/**
 * Asks the solver, which works in a thread of its own. Answers always, within five seconds and a half: when the solver is late, by the rule
 * alone, and says so. Nothing is stored.
 */
@Injectable()
export class SolverService implements OnApplicationShutdown {
  private readonly thread = new SolverThread(LIMITS);
  private readonly known = new Map<string, Promise<SolvedOrder>>();

  /** The call order of a session. A screen that asks again about a session that did not change is answered at once. */
  orderSession(session: SessionToCall): Promise<SolvedOrder> {
    const asked = JSON.stringify(session);
    const known = this.known.get(asked);
    if (known !== undefined) return known;
    const solved = orderBy(this.thread, session);
    this.keep(asked, solved);
    return solved;
  }

  /** Keeps the last answers; one that may not be the best is asked for anew. */
  private keep(asked: string, solved: Promise<SolvedOrder>): void {
    this.known.set(asked, solved);
    const [oldest] = this.known.keys();
    if (this.known.size > MOST_KNOWN && oldest !== undefined) this.known.delete(oldest);
    const forget = (): unknown => this.known.delete(asked);
    void solved.then(({ words }) => words !== null && forget(), forget);
  }

  /** Places for hearings that are moved together, none of which breaks a rule beside the others. */
  assignMoves(plan: MovesToPlan): Promise<SolvedMoves> {
    return movesBy(this.thread, plan);
  }

  onApplicationShutdown(): Promise<void> {
    return this.thread.close();
  }
}

/** The call order of a session by one solver. */
export async function orderBy(thread: SolverThread, session: SessionToCall): Promise<SolvedOrder> {
  const byRule = greedyOrder(session);
  if (byRule.length - session.called.length < 2) return { order: byRule, weighs: costOf(session, byRule), ...NOTHING_TO_SOLVE };
  const start = improvedOrder(session, byRule);
  const model = orderModel(session, start);
  const solved = await thread.solve(model.program);
  if (typeof solved === 'string')
    return { order: start, weighs: costOf(session, start), ...withoutSolver(solved, 'This is the order by the rule alone.') };
  const order = lighter(session, improvedOrder(session, model.read(solved.values)), start);
  return { order, weighs: costOf(session, order), ...bySolver(solved) };
}

function lighter(session: SessionToCall, one: readonly string[], other: readonly string[]): readonly string[] {
  return costOf(session, one) <= costOf(session, other) ? one : other;
}

/** Places for hearings that are moved together by one solver. */
export async function movesBy(thread: SolverThread, plan: MovesToPlan): Promise<SolvedMoves> {
  const byRule = greedyMoves(plan);
  const model = moveModel(plan, byRule);
  if (model === null) return { ...planOf(plan, byRule), ...NOTHING_TO_SOLVE };
  const solved = await thread.solve(model.program);
  if (typeof solved === 'string')
    return { ...planOf(plan, byRule), ...withoutSolver(solved, 'Each hearing has the best place that was still free in its turn.') };
  return { ...planOf(plan, model.read(solved.values)), ...bySolver(solved) };
}

const NOTHING_TO_SOLVE: HowSolved = { by: 'rule', words: null, milliseconds: 0 };

const WHY_NOT: Readonly<Record<NoAnswer, string>> = {
  late: 'The solver did not answer in its time.',
  failed: 'The solver gave no answer.',
  stopped: 'The server is stopping.',
};

function withoutSolver(why: NoAnswer, what: string): HowSolved {
  return { by: 'rule', words: `${WHY_NOT[why]} ${what} Ask again, or change it by hand.`, milliseconds: 0 };
}

function bySolver({ isBest, milliseconds }: Exclude<Solved, NoAnswer>): HowSolved {
  const words = isBest ? null : 'The best that the solver found in its time; a better one may exist.';
  return { by: 'solver', words, milliseconds };
}
