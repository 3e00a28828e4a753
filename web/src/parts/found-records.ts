import { useQuery } from '@apollo/client/react';
import { FoundRecordsDocument, type FoundRecordsQuery } from '../gql/graphql.ts';

export type FoundRecord = FoundRecordsQuery['search'][number];

/** Fewer characters than this find nothing, so that nobody browses the court's records letter by letter. */
export const SEARCH_FROM = 3;

/** What this person may see under some words. Sealed, absent and not yours are the same: not there. */
export function useFoundRecords(words: string) {
  const trimmed = words.trim();
  const asked = useQuery(FoundRecordsDocument, { variables: { words: trimmed }, skip: trimmed.length < SEARCH_FROM });
  const found: readonly FoundRecord[] = trimmed.length < SEARCH_FROM ? [] : (asked.data?.search ?? []);
  return { found, asked };
}

/** The address of a found record: place and number, never a name. */
export function pathOf(record: FoundRecord): string {
  if (record.kind === 'sealing_order') return `/sealing/${record.id}`;
  if (record.caseId !== null) return `/cases/${record.caseId}`;
  return record.kind === 'session' ? `/sessions/${record.id}` : `/search?words=${encodeURIComponent(record.detail)}`;
}
