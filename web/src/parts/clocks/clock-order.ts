import type { ClockLineFragment } from '../../gql/graphql.ts';

type Ordered = Pick<ClockLineFragment, 'key' | 'binding' | 'missed' | 'waived' | 'stopped' | 'safeDay' | 'safeTime'>;

/** The clock that binds first, then by the day to aim at; what stands still or is waived has no day to aim at and comes last. */
export function bindingFirst<T extends Ordered>(clocks: readonly T[]): readonly T[] {
  return clocks.toSorted((one, other) => Number(other.binding) - Number(one.binding) || byAim(one, other));
}

/** Missed ones first, then by the day to aim at. */
export function missedFirst<T extends { readonly clock: Ordered }>(lines: readonly T[]): readonly T[] {
  return lines.toSorted((one, other) => Number(other.clock.missed) - Number(one.clock.missed) || byAim(one.clock, other.clock));
}

function byAim(one: Ordered, other: Ordered): number {
  return Number(rests(one)) - Number(rests(other)) || aimOf(one).localeCompare(aimOf(other)) || one.key.localeCompare(other.key);
}

function rests({ waived, stopped }: Ordered): boolean {
  return waived || stopped;
}

/** A day without a time ends at midnight, after every hour of it. */
function aimOf({ safeDay, safeTime }: Ordered): string {
  return `${safeDay}T${safeTime ?? '24:00'}`;
}
