import type { DocketLineFragment } from '../../gql/graphql.ts';

/** What the one key of the foot does now. */
export type FootAct = 'call' | 'save' | 'saveAndNext' | 'sign' | 'signAndNext' | 'next';

const WAITING: readonly string[] = ['SET', 'CHECKED_IN', 'SECOND_CALL', 'TRAILED'];
const STAYS: readonly string[] = ['SECOND_CALL', 'TRAILED'];

interface FootStanding {
  readonly row: Pick<DocketLineFragment, 'state' | 'minuteSigned'>;
  /** The result that is typed and not saved; null when none is. */
  readonly typedResult: string | null;
  /** Something is typed that is not in the record. */
  readonly isOpen: boolean;
  readonly maySign: boolean;
  readonly hasNext: boolean;
}

/**
 * One key, one sense at a time: a matter that waits is called; what is typed is saved; what is decided is signed, by the judge alone; and the
 * next is called. Null: nothing of it is possible now.
 */
export function footAct(standing: FootStanding): FootAct | null {
  const { row, typedResult, hasNext } = standing;
  if (WAITING.includes(row.state) && typedResult === null) return 'call';
  if (row.minuteSigned) return hasNext ? 'next' : null;
  if (row.state === 'IN_HAND' && typedResult === null) return null;
  return typedResult !== null && STAYS.includes(typedResult) ? (hasNext ? 'saveAndNext' : 'save') : decidedAct(standing);
}

function decidedAct({ isOpen, maySign, hasNext }: FootStanding): FootAct | null {
  if (maySign) return hasNext ? 'signAndNext' : 'sign';
  if (isOpen) return 'save';
  return hasNext ? 'next' : null;
}
