import type { Changed } from '@starling/db/journal/journal';

/** Whose screens an act on one matter touches. */
export interface Touched {
  readonly sessionIds: readonly string[];
  readonly caseId: string;
  readonly accountIds: readonly string[];
}

/** The announcements for an act on one matter: its dockets, its case, and the homes of those who take part. Each once. */
export function topicsOf({ sessionIds, caseId, accountIds }: Touched): readonly Changed[] {
  return [
    ...[...new Set(sessionIds)].map((id): Changed => ({ topic: 'DOCKET', id })),
    { topic: 'CASE', id: caseId },
    ...[...new Set(accountIds)].map((id): Changed => ({ topic: 'HOME', id })),
  ];
}
