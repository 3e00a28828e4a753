import type { ActingSeat } from '../../vocabulary/seat.ts';
import { SEAT } from '../../vocabulary/seat.ts';
import { decide, reachableFrom, type Decision, type Step } from '../machine.ts';

/** One row of a table as a test: what is taken, whose it is, what does not exist from there, what can never be reached. */
export interface TableRow {
  readonly title: string;
  readonly taken: () => readonly [unknown, unknown];
  readonly notYours: () => readonly string[];
  readonly absent: () => readonly string[];
  readonly unreached: () => readonly unknown[];
}

/** Rows of one table as tests; `exceptions` are facts for rows that ask for the contrary of the others. */
export function rowsOf<S extends string, C extends string, F>(
  name: string,
  table: readonly Step<S, C, F>[],
  terms: { readonly facts: F; readonly starts: readonly S[]; readonly exceptions?: Partial<Record<C, F>> },
): readonly TableRow[] {
  const states = [...new Set(table.flatMap(([from, , to]) => [from, to]))];
  const commands = [...new Set(table.map(([, command]) => command))];
  const seats: readonly ActingSeat[] = ['system', ...Object.keys(SEAT).filter((seat): seat is keyof typeof SEAT => seat in SEAT)];
  return table.map(([from, command, to, allowed, , cite]) => ({
    title: `${name}: ${from} – ${command} – ${to}`,
    taken: () => [
      decide(table, from, command, terms.exceptions?.[command] ?? terms.facts, allowed[0] ?? 'judge'),
      { kind: 'taken', to, cite },
    ],
    notYours: () => seats.filter((seat) => !allowed.includes(seat)).map((seat) => decide(table, from, command, terms.facts, seat).kind),
    absent: () =>
      commands
        .filter((other) => !table.some(([here, known]) => here === from && known === other))
        .map((other) => decide(table, from, other, terms.facts, 'judge').kind),
    unreached: () => states.filter((state) => !terms.starts.some((start) => reachableFrom(table, start).has(state))),
  }));
}

/** The names of the needs that a command still lacks. */
export const needsOf = (decision: Decision<unknown>): readonly string[] =>
  decision.kind === 'unmet' ? decision.unmet.map((one) => one.need) : [];
