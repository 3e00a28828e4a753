import { useState } from 'react';
import type { SlotOfferLineFragment } from '../../gql/graphql.ts';
import type { CalendarSession } from './board.ts';
import { changeFrom } from './dropped.ts';
import type { DroppedSession } from './use-board-carry.ts';
import type { CalendarPlace } from './use-calendar-address.ts';

/** What stands at the right: a panel replaces a panel. The finder is in the address, the others are not. */
export type Side =
  | { readonly kind: 'finder' }
  | { readonly kind: 'conflicts' }
  | { readonly kind: 'change'; readonly session: CalendarSession; readonly start: ReturnType<typeof changeFrom> | Record<string, never> };

export interface SideActs {
  readonly side: Side | null;
  readonly close: () => void;
  readonly find: () => void;
  readonly showConflicts: () => void;
  readonly change: (session: CalendarSession) => void;
  readonly changeDropped: (dropped: DroppedSession) => void;
  /** The offer that the finder marks; null when none is, or when the finder is closed. */
  readonly marked: SlotOfferLineFragment | null;
  readonly mark: (offer: SlotOfferLineFragment | null) => void;
}

export function useSide({ address, go }: CalendarPlace): SideActs {
  const [panel, setPanel] = useState<Exclude<Side, { readonly kind: 'finder' }> | null>(null);
  const [marked, mark] = useState<SlotOfferLineFragment | null>(null);
  const finding = panel === null && address.sought !== null;
  return {
    side: panel ?? (finding ? { kind: 'finder' } : null),
    close: () => {
      if (panel === null) go({ sought: null });
      setPanel(null);
    },
    find: () => {
      setPanel(null);
      if (address.sought === null) go({ sought: { caseId: null, petitionId: null, type: null, minutes: null } });
    },
    showConflicts: () => setPanel({ kind: 'conflicts' }),
    change: (session) => setPanel({ kind: 'change', session, start: {} }),
    changeDropped: (dropped) => setPanel({ kind: 'change', session: dropped.session, start: changeFrom(dropped) }),
    marked: finding ? marked : null,
    mark,
  };
}
