import { useQuery } from '@apollo/client/react';
import { DueBeyondDocument, type DueBeyondQuery } from '../../gql/graphql.ts';
import type { DueFilters } from './due-filters.ts';

interface Beyond {
  /** How many clocks there are whatever their day; null until it was read. */
  readonly all: number | null;
  readonly departments: DueBeyondQuery['whole']['departments'];
  readonly parts: DueBeyondQuery['whole']['parts'];
}

/** What lies beyond the list: how many there are whatever their day, and what there is to choose from. The list does not wait for it. */
export function useBeyond({ departmentId, part, kind }: DueFilters): Beyond {
  const { data, previousData } = useQuery(DueBeyondDocument, { variables: { departmentId, part, kind } });
  const { departments, parts } = (data ?? previousData)?.whole ?? { departments: [], parts: [] };
  return { all: data === undefined ? null : data.narrowed.lines.length + data.narrowed.leftOut, departments, parts };
}
