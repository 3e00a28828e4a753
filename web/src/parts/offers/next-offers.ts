import { addDays, localDate } from '@starling/shared/time/local-date';
import type { SessionFactsFragment } from '../../gql/graphql.ts';

const WINDOW_DAYS = 45;
const OFFERS = 3;

/** The days in which a next date is looked for: from tomorrow, six weeks and a little. */
export function offerWindow(today: string): { readonly from: string; readonly to: string } {
  const day = localDate(today);
  return { from: addDays(day, 1), to: addDays(day, WINDOW_DAYS) };
}

/** What a next date must fit: the department, the minutes, and the last lawful day where one runs. */
export interface OfferNeeds {
  readonly department: string;
  readonly minutes: number;
  /** Null: no last day is known, and every day may be offered. */
  readonly latest: string | null;
}

/** The first sessions of the same department that still have the minutes and are in time. Nothing is set until somebody takes one. */
export function offersFor(
  sessions: readonly SessionFactsFragment[],
  { department, minutes, latest }: OfferNeeds,
): readonly SessionFactsFragment[] {
  return sessions
    .filter(
      (session) =>
        session.department === department &&
        session.closedBecause === null &&
        session.state !== 'closed' &&
        session.gauge.free >= minutes &&
        (latest === null || session.heldOn <= latest),
    )
    .toSorted((a, b) => `${a.heldOn}${a.startsAt}`.localeCompare(`${b.heldOn}${b.startsAt}`))
    .slice(0, OFFERS);
}
