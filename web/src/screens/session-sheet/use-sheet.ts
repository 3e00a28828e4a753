import { useQuery } from '@apollo/client/react';
import {
  SessionSheetDocument,
  SheetConflictsDocument,
  SheetOrderDocument,
  type RuleOrderFragment,
  type SessionSheetQuery,
} from '../../gql/graphql.ts';
import type { SheetConflict } from './sheet-rows.ts';

export type Sheet = NonNullable<SessionSheetQuery['sessionSheet']>;

/** The session, its order by the rule and what is broken in it; the sheet is shown before the other two are there. */
export function useSheet(sessionId: string) {
  const asked = useQuery(SessionSheetDocument, { variables: { sessionId } });
  const sheet = asked.data?.sessionSheet;
  const heldOn = sheet?.session.heldOn ?? '';
  const ordered = useQuery(SheetOrderDocument, { variables: { sessionId } });
  const conflicts = useQuery(SheetConflictsDocument, { variables: { from: heldOn, to: heldOn }, skip: heldOn === '' });
  const order: RuleOrderFragment | null = ordered.data?.callOrder ?? null;
  const broken: readonly SheetConflict[] = (conflicts.data?.conflicts ?? []).filter((one) => one.sessionId === sessionId);
  return {
    asked,
    sheet,
    order,
    conflicts: broken,
    readAgain: (): void => {
      for (const read of [asked, ordered, conflicts]) void read.refetch().catch(() => undefined);
    },
  };
}
