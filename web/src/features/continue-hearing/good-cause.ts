import type { OrderLineFragment } from '../../gql/graphql.ts';
import { longDay } from '../../parts/dates.ts';

/** The reasons a hearing is continued for, in the order of their digits. */
export const CAUSES = ['report', 'service', 'witness', 'transport', 'counsel', 'interpreter'] as const;
export type Cause = (typeof CAUSES)[number];

/**
 * The facts of a cause as the record holds them, as one sentence; empty where it holds none, and then they must be typed:
 * agreement or convenience is not good cause (WIC 682(b)).
 */
export function factsOf(cause: Cause, lastOrders: readonly OrderLineFragment[]): string {
  if (cause !== 'report') return '';
  const late = lastOrders.find((order) => order.state === 'NOT_DONE' || order.daysLate > 0);
  if (late === undefined) return '';
  const due = late.dueOn === null ? '' : ` It was due ${longDay(late.dueOn)}.`;
  return `Ordered and not done: ${late.words.replace(/\.$/, '')}.${due}`;
}
