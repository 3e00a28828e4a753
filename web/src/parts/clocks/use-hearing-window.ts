import { useQuery } from '@apollo/client/react';
import { HearingWindowDocument, type WindowLineFragment } from '../../gql/graphql.ts';

interface Asked {
  readonly caseId: string | null;
  readonly petitionId: string | null;
  readonly type: string | null;
}

/** The lawful window of a hearing as it is being chosen; null while a choice is missing, while it is read, and where it cannot be told. */
export interface AskedWindow {
  readonly window: WindowLineFragment | null;
  readonly isReading: boolean;
  readonly isUnread: boolean;
}

/** Asks for the lawful window as soon as the case and the kind of hearing are chosen. */
export function useHearingWindow({ caseId, petitionId, type }: Asked): AskedWindow {
  const skip = caseId === null || type === null;
  const { data, loading, error } = useQuery(HearingWindowDocument, {
    variables: { caseId: caseId ?? '', petitionId, type: type ?? '' },
    skip,
  });
  return {
    window: skip ? null : (data?.hearingWindow ?? null),
    isReading: !skip && loading && data === undefined,
    isUnread: !skip && error !== undefined,
  };
}
