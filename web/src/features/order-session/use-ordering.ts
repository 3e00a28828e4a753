import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import {
  LockOrderDocument,
  OrderSessionDocument,
  SheetOrderDocument,
  SwapOnSheetDocument,
  type OrderSessionMutation,
  type RuleOrderFragment,
  type SwapOnSheetMutation,
} from '../../gql/graphql.ts';
import type { RefusalLike } from '../../parts/refusals.ts';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { say } from '../../ui/toasts.ts';
import { isSameOrder, movedTo, orderNow, ruleOrder, type OrderDraft } from './order-draft.ts';

interface OrderedSession {
  readonly sessionId: string;
  readonly version: number;
}
interface Versioned {
  readonly hearingId: string;
  readonly version: number;
}

/** The call order of a session: changed by hand as a draft, kept by one act; two hearings swap by one act of their own. */
export function useOrdering(session: OrderedSession, order: RuleOrderFragment | null, onKept: () => void) {
  const [draft, setDraft] = useState<OrderDraft>(null);
  const sending = useSending(session, onKept, () => setDraft(null));
  const kept = (order?.rows ?? []).toSorted((a, b) => a.place - b.place).map((row) => row.hearingId);
  const now = orderNow(draft, kept);
  const byRule = ruleOrder(order?.rows ?? []);
  return {
    now,
    isChanged: !isSameOrder(now, kept),
    followsRule: isSameOrder(now, byRule),
    keptFollowsRule: isSameOrder(kept, byRule),
    isLocked: order?.locked === true,
    move: (hearingId: string, ontoId: string): void => setDraft(movedTo(now, hearingId, ontoId)),
    putBack: (): void => setDraft(null),
    keep: (reason: string): Promise<void> => sending.keep(now, reason),
    takeRule: (): Promise<void> => sending.keep(byRule, ''),
    swap: sending.swap,
    lock: sending.lock,
    refusal: sending.refusal,
    busy: sending.busy,
    fault: sending.fault,
  };
}

export type Ordering = ReturnType<typeof useOrdering>;

type Answer = OrderSessionMutation['orderSession'] | SwapOnSheetMutation['swapHearings'];

/** The three acts; what is refused is kept to be shown, and what was changed by hand stays. */
function useSending(session: OrderedSession, onKept: () => void, forget: () => void) {
  const { t } = useTranslation('sessionSheet');
  const ordering = useAct(OrderSessionDocument);
  const locking = useAct(LockOrderDocument);
  const swapping = useAct(SwapOnSheetDocument);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const client = useApolloClient();
  const { sessionId, version } = session;
  const heard = (answer: Answer | null, words: string): void => {
    const refused = refusalOf(answer);
    setRefusal(refused);
    if (answer === null || refused !== null) return;
    // The order that was kept stands at once: reading it again takes as long as working it out.
    if ('order' in answer) client.writeQuery({ query: SheetOrderDocument, variables: { sessionId }, data: { callOrder: answer.order } });
    forget();
    say({ words, tone: 'good' });
    onKept();
  };
  return {
    refusal,
    busy: ordering.busy || locking.busy || swapping.busy,
    fault: ordering.fault ?? locking.fault ?? swapping.fault,
    keep: async (hearingIds: readonly string[], reason: string): Promise<void> => {
      const words = reason.trim();
      const input = { sessionId, version, hearingIds: [...hearingIds], ...(words === '' ? {} : { reason: words }) };
      heard((await ordering.run({ input }))?.orderSession ?? null, t('order.kept'));
    },
    lock: async (): Promise<void> => heard((await locking.run({ input: { sessionId, version } }))?.lockOrder ?? null, t('order.lockedNow')),
    swap: async (first: Versioned, other: Versioned): Promise<void> => {
      const input = { hearingId: first.hearingId, version: first.version, otherHearingId: other.hearingId, otherVersion: other.version };
      const answer = (await swapping.run({ input }))?.swapHearings ?? null;
      heard(answer, answer?.__typename === 'HearingsSwapped' ? answer.words : t('order.kept'));
    },
  };
}
