import type { WindowLineFragment } from '../../gql/graphql.ts';

type Window = Pick<WindowLineFragment, 'earliest' | 'latest' | 'safe'>;

/** Where a day lies: inside the window, after the day to aim for and still in time, too early for notice, or after the last lawful day. */
export type DayStands = 'inside' | 'afterAim' | 'early' | 'late';

/** Where a day lies in the lawful window; without a window nothing is said about it. */
export function standsIn(window: Window | null, day: string): DayStands {
  if (window === null) return 'inside';
  if (window.latest !== null && day > window.latest) return 'late';
  if (window.earliest !== null && day < window.earliest) return 'early';
  return window.safe !== null && day > window.safe ? 'afterAim' : 'inside';
}
