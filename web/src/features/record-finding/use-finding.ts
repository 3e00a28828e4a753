import { useEffect, useReducer, useRef, useState } from 'react';
import type { KeptDraft } from '../../parts/drafts/draft-keeper.ts';
import { useDraft, type DraftInHand } from '../../parts/drafts/use-draft.ts';
import type { FindingSheetPartsFragment } from '../../gql/graphql.ts';
import { beginEntry, keptOf, readSheets, withSheet, type SheetDrafts } from './finding-draft.ts';
import type { FindingEntry, SheetFacts } from './finding-entry.ts';
import { spotName } from './finding-missing.ts';
import { takeStep, type FindingStep } from './finding-steps.ts';

/** The sheet, what is entered on it, and the one way to change that. */
export interface FindingSheetHand {
  readonly sheet: SheetFacts;
  readonly entry: FindingEntry;
  /** How far the court has what is entered. */
  readonly kept: Pick<KeptDraft, 'state' | 'savedAt'>;
  /** True while nothing may be entered: somebody else's act, or a signature on its way. */
  readonly isClosed: boolean;
  readonly act: (...steps: readonly FindingStep[]) => void;
}

/** The draft of the sheets of one hearing: with the court within seconds, and there again at whichever machine its judge signs in. */
export function useSheetDrafts({ row, drafts }: FindingSheetPartsFragment): DraftInHand<SheetDrafts> {
  const stored = drafts.find(({ part }) => part === 'finding') ?? null;
  return useDraft({ hearingId: row.hearingId, version: row.version, part: 'finding', stored, read: readSheets });
}

interface Entering {
  readonly mayEnter: boolean;
  /** What was pressed while the sheet was being read. */
  readonly early: readonly FindingStep[];
}

/** Keeps the entry of one sheet, its draft with the court, and the focus where the hand is. */
export function useFinding(sheet: SheetFacts, draft: DraftInHand<SheetDrafts>, { mayEnter, early }: Entering): FindingSheetHand {
  const [begun] = useState(() => beginEntry(draft.content, sheet));
  const [entry, act] = useReducer(
    (before: FindingEntry, steps: readonly FindingStep[]) => steps.reduce((one, step) => takeStep(sheet, one, step), before),
    begun,
    (fresh) => (mayEnter ? early : []).reduce((one, step) => takeStep(sheet, one, step), fresh),
  );
  useKept(entry, begun, (next) => draft.change((now) => withSheet(now, sheet.petitionId, next)));
  useFocusAt(entry);
  const isClosed = !mayEnter || entry.stage === 'signing';
  return { sheet, entry, kept: draft.kept, isClosed, act: (...steps) => act(steps) };
}

/** Hands on what was entered since it was begun; where the hand moves alone there is nothing to keep. */
function useKept(entry: FindingEntry, begun: FindingEntry, keep: (entry: FindingEntry) => void): void {
  const last = useRef(JSON.stringify(keptOf(begun)));
  useEffect(() => {
    const words = JSON.stringify(keptOf(entry));
    if (words === last.current) return;
    last.current = words;
    keep(entry);
  });
}

/** Focus goes where the hand goes, and stays out of the way while it is there already or a dialog is open. */
function useFocusAt(entry: FindingEntry): void {
  const at = spotName(entry.at);
  const isAnswering = entry.stage === 'answering';
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (!isAnswering || last.current === at) return;
    last.current = at;
    const place = document.getElementById(at);
    if (place === null || place.contains(document.activeElement)) return;
    focusable(place)?.focus();
  });
}

function focusable(place: HTMLElement): HTMLElement | null {
  if (place.matches('button, input, select')) return place;
  return place.querySelector<HTMLElement>('input, button, select');
}
