import { useQuery } from '@apollo/client/react';
import { FindSlotsDocument, type FoundSlotsFragment, type SlotSearchInput } from '../../gql/graphql.ts';

/** The dates that were found for a hearing, and how the search stands. */
export interface AskedSlots {
  readonly found: FoundSlotsFragment | null;
  readonly isLooking: boolean;
  readonly stopped: boolean;
  /** Looks again: after somebody took a place, or when the search stopped. */
  readonly again: () => void;
}

const NOTHING_WANTED = { caseId: '', type: '' } as const satisfies Partial<SlotSearchInput>;

/** Looks for the first lawful slots as soon as it is said for what; null: something is still to be chosen. */
export function useSlots(wanted: SlotSearchInput | null): AskedSlots {
  const { data, loading, error, refetch } = useQuery(FindSlotsDocument, {
    variables: { input: wanted ?? NOTHING_WANTED },
    skip: wanted === null,
  });
  return {
    found: wanted === null ? null : (data?.slotOffers ?? null),
    isLooking: wanted !== null && loading && data === undefined,
    stopped: wanted !== null && error !== undefined,
    again: () => void refetch().catch(() => undefined),
  };
}
