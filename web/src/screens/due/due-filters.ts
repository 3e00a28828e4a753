import { addDays, localDate } from '@starling/shared/time/local-date';
import type { DueKind } from '../../gql/graphql.ts';

/** Up to when, in the order of the choices; null: everything that runs. */
const DAYS_AHEAD = { today: 0, days3: 3, week: 7, month: 30, all: null } as const;

export type Until = keyof typeof DAYS_AHEAD;
export const UNTIL = ['today', 'days3', 'week', 'month', 'all'] as const satisfies readonly Until[];
export const DUE_KINDS = ['HEARING', 'BEFORE_HEARING', 'DUTY', 'CHOICE'] as const satisfies readonly DueKind[];

/** What of the list is shown. It lives in the address, so that a list can be kept and handed on. */
export interface DueFilters {
  readonly until: Until;
  readonly departmentId: string | null;
  readonly part: string | null;
  /** Null: everything but what a party may do and need not. */
  readonly kind: DueKind | null;
  /** Only the clock that binds each case. */
  readonly binding: boolean;
}

/** The filters that an address names; what it does not name, or names wrongly, is as at first. */
export function filtersFrom(search: URLSearchParams): DueFilters {
  return {
    until: UNTIL.find((one) => one === search.get('until')) ?? 'week',
    departmentId: search.get('department'),
    part: search.get('part'),
    kind: DUE_KINDS.find((one) => one === search.get('kind')) ?? null,
    binding: search.get('binding') === 'yes',
  };
}

/** The address of a list: only what is not as at first. */
export function searchOf({ until, departmentId, part, kind, binding }: DueFilters): URLSearchParams {
  return new URLSearchParams([
    ...(until === 'week' ? [] : [['until', until]]),
    ...(departmentId === null ? [] : [['department', departmentId]]),
    ...(part === null ? [] : [['part', part]]),
    ...(kind === null ? [] : [['kind', kind]]),
    ...(binding ? [['binding', 'yes']] : []),
  ]);
}

/** The last of the days that are shown; null when all are. */
export function untilDay(until: Until, today: string): string | null {
  const ahead = DAYS_AHEAD[until];
  return ahead === null ? null : addDays(localDate(today), ahead);
}
