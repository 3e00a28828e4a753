import type { ClocksOfCaseFragment } from '../../gql/graphql.ts';

type Happening = ClocksOfCaseFragment['happenings'][number];
type Change = ClocksOfCaseFragment['changes'][number];
type Circumstance = ClocksOfCaseFragment['circumstances'][number];

/** One line of what happened: an entry, a change to a clock, or a circumstance that was established. */
export type HistoryLine =
  | { readonly is: 'happening'; readonly id: string; readonly on: string; readonly at: string | null; readonly entry: Happening }
  | { readonly is: 'change'; readonly id: string; readonly on: string; readonly at: null; readonly entry: Change }
  | { readonly is: 'circumstance'; readonly id: string; readonly on: string; readonly at: null; readonly entry: Circumstance };

/** Everything that stands, in the order of time; of one day, what has an hour comes by its hour. */
export function historyOf({ happenings, changes, circumstances }: ClocksOfCaseFragment): readonly HistoryLine[] {
  const lines: readonly HistoryLine[] = [
    ...happenings.map((entry) => ({ is: 'happening' as const, id: entry.clockEventId, on: entry.happenedOn, at: entry.happenedAt, entry })),
    ...changes.map((entry) => ({ is: 'change' as const, id: entry.clockChangeId, on: entry.madeOn, at: null, entry })),
    ...circumstances.map((entry) => ({ is: 'circumstance' as const, id: entry.clockCircumstanceId, on: entry.enteredOn, at: null, entry })),
  ];
  return lines.toSorted((one, other) => timeOf(one).localeCompare(timeOf(other)));
}

function timeOf({ on, at, id }: HistoryLine): string {
  return `${on}T${at ?? '24:00'}${id}`;
}
