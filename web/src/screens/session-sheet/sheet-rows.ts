import type { RuleOrderFragment, SheetConflictsQuery, SheetLineFragment } from '../../gql/graphql.ts';

export type SheetConflict = SheetConflictsQuery['conflicts'][number];

/** One hearing on the sheet with everything a row says. */
export interface SheetEntry {
  readonly row: SheetLineFragment;
  /** Its place in the order as it stands on the screen; null for one that is called under another. */
  readonly place: number | null;
  /** Why it stands where it stands by the rule, and what differs; null where no order was read. */
  readonly order: RuleOrderFragment['rows'][number] | null;
  readonly conflicts: readonly SheetConflict[];
  /** Whether it can be moved in the order: it is still to be called. */
  readonly canMove: boolean;
}

const LEFT: readonly string[] = ['VACATED', 'CONTINUED', 'OFF_CALENDAR'];

interface SheetGround {
  readonly rows: readonly SheetLineFragment[];
  readonly order: RuleOrderFragment | null;
  readonly conflicts: readonly SheetConflict[];
  /** The order as it stands on the screen. */
  readonly now: readonly string[];
}

/**
 * The hearings in their order: those in hand or heard first, as they were called, then those still to be called as the screen orders them;
 * one that is called under another stands right behind it.
 */
export function entriesOf({ rows, order, conflicts, now }: SheetGround): readonly SheetEntry[] {
  const standing = rows.filter((row) => !hasLeft(row));
  const leads = standing.filter((row) => row.leadHearingId === null || !standing.some((one) => one.hearingId === row.leadHearingId));
  const done = leads.filter((row) => !now.includes(row.hearingId));
  const toCome = now.flatMap((hearingId) => leads.find((row) => row.hearingId === hearingId) ?? []);
  return [...done, ...toCome].flatMap((lead, at) => {
    const under = standing.filter((row) => row.leadHearingId === lead.hearingId);
    return [lead, ...under].map((row) => ({
      row,
      place: row === lead ? at + 1 : null,
      order: order?.rows.find((one) => one.hearingId === row.hearingId) ?? null,
      conflicts: conflicts.filter((one) => one.hearingIds.includes(row.hearingId)),
      canMove: row === lead && now.includes(row.hearingId),
    }));
  });
}

/** What was moved, vacated or put over: it stays at the foot, locked. */
export function leftRows(rows: readonly SheetLineFragment[]): readonly SheetLineFragment[] {
  return rows.filter(hasLeft);
}

function hasLeft(row: SheetLineFragment): boolean {
  return LEFT.includes(row.state);
}

/** How many of the checks are done, of those that are needed. */
export function readiness(checks: SheetLineFragment['checks']): { readonly done: number; readonly of: number } {
  const needed = checks.filter((one) => one.state !== 'not_needed');
  return { done: needed.filter((one) => one.state === 'done').length, of: needed.length };
}

/** The ride one way as it stands, cancelled ones left out; null while nobody named one. */
export function rideOf(rides: SheetLineFragment['rides'], direction: 'to_court' | 'home'): string | null {
  return rides.find((one) => one.direction === direction && one.state !== 'cancelled')?.words ?? null;
}
