import type { Citation } from '@starling/shared/law/citation';
import { notAllowed, unmet, type UnmetNeed } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import type { ActingSeat } from '@starling/shared/vocabulary/seat';
import { decide, type Step } from '@starling/shared/workflow/machine';

/** One step asked of a table. */
export interface AskedStep<State, Command, Facts> {
  readonly state: State;
  readonly command: Command;
  readonly facts: Facts;
  readonly seat: ActingSeat;
  /** What is said of a step that does not exist from where the thing stands. */
  readonly absent: UnmetNeed;
}

/** Where the step leads. */
export interface TakenStep<State> {
  readonly to: State;
  readonly cite: Citation;
}

/** Asks a workflow table for one step: where it leads, or the refusal with everything that stands against it. */
export function takeStep<S, C, F>(table: readonly Step<S, C, F>[], asked: AskedStep<S, C, F>): Result<TakenStep<S>> {
  const decision = decide(table, asked.state, asked.command, asked.facts, asked.seat);
  switch (decision.kind) {
    case 'taken':
      return ok({ to: decision.to, cite: decision.cite });
    case 'unmet':
      return refuse(unmet(decision.unmet));
    case 'notYours':
      return refuse(notAllowed(decision.words));
    case 'absent':
      return refuse(unmet([asked.absent]));
  }
}

/** Says that a step does not exist from here, in the sentence that fits the thing. */
export function noSuchStep(message: string): UnmetNeed {
  return { need: 'stepExists', message, cites: [] };
}
