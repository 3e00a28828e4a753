import type { Citation } from '../law/citation.ts';
import type { UnmetNeed } from '../refusal.ts';
import type { ActingSeat } from '../vocabulary/seat.ts';
import { seatWords } from '../vocabulary/seat.ts';

/**
 * Something a step asks of the facts; answers everything of its kind that is missing, or nothing. `asks` is its sentence where it has but
 * one, so that a table can be printed with what it asks.
 */
export type Need<Facts> = ((facts: Facts) => readonly UnmetNeed[]) & { readonly asks?: string };

/** One row: from, command, to, who may act, what is asked, the law. */
export type Step<State, Command, Facts> = readonly [
  from: State,
  command: Command,
  to: State,
  seats: readonly ActingSeat[],
  needs: readonly Need<Facts>[],
  cite: Citation,
];

/** What became of a command. */
export type Decision<State> =
  | { readonly kind: 'taken'; readonly to: State; readonly cite: Citation }
  | { readonly kind: 'unmet'; readonly unmet: readonly UnmetNeed[] }
  | { readonly kind: 'absent' }
  | { readonly kind: 'notYours'; readonly words: string };

/** One button: open, or grey with the reason. */
export interface OpenAct<Command = string> {
  readonly name: Command;
  readonly open: boolean;
  readonly why: string;
  readonly cites: readonly Citation[];
}

/** Types a table of steps once: stepsOf<State, Command, Facts>()([...rows]). */
export const stepsOf =
  <State, Command, Facts>() =>
  (rows: readonly Step<State, Command, Facts>[]): readonly Step<State, Command, Facts>[] =>
    rows;

/** Decides one command. Pure; a pair that has no row is absent, another seat's row is not yours, and all that is missing comes at once. */
export function decide<S, C, F>(table: readonly Step<S, C, F>[], state: S, command: C, facts: F, seat: ActingSeat): Decision<S> {
  const row = table.find(([from, name]) => from === state && name === command);
  if (row === undefined) return { kind: 'absent' };
  const [, , to, seats, needs, cite] = row;
  if (!seats.includes(seat)) return { kind: 'notYours', words: notYours(seats) };
  const unmet = needs.flatMap((need) => need(facts));
  return unmet.length === 0 ? { kind: 'taken', to, cite } : { kind: 'unmet', unmet };
}

/** Every act people may take from a state, each open or with the reason why it is not. */
export function openActs<S, C extends string, F>(
  table: readonly Step<S, C, F>[],
  state: S,
  facts: F,
  seat: ActingSeat,
): readonly OpenAct<C>[] {
  return table
    .filter(([from, , , seats]) => from === state && seats.some((one) => one !== 'system'))
    .map(([, name, , seats, needs, cite]) => {
      if (!seats.includes(seat)) return { name, open: false, why: notYours(seats), cites: [] };
      const unmet = needs.flatMap((need) => need(facts));
      return {
        name,
        open: unmet.length === 0,
        why: unmet.map((one) => one.message).join(' '),
        cites: unmet.length === 0 ? [cite] : unmet.flatMap((one) => one.cites),
      };
    });
}

/** The states that can be reached from a first one. */
export function reachableFrom<S, C, F>(table: readonly Step<S, C, F>[], first: S): ReadonlySet<S> {
  const reached = new Set([first]);
  for (const state of reached) table.filter(([from]) => from === state).forEach(([, , to]) => reached.add(to));
  return reached;
}

function notYours(seats: readonly ActingSeat[]): string {
  return `You can read this matter. This act belongs to: ${seats.map(seatWords).join(', ').toLowerCase()}.`;
}
