import { useEffect, useReducer, useRef } from 'react';
import { beginEntry, keepDraft } from './finding-draft.ts';
import type { FindingEntry, SheetFacts } from './finding-entry.ts';
import { spotName } from './finding-missing.ts';
import { takeStep, type FindingStep } from './finding-steps.ts';

/** The sheet, what is entered on it, and the one way to change that. */
export interface FindingSheetHand {
  readonly sheet: SheetFacts;
  readonly entry: FindingEntry;
  /** True while nothing may be entered: somebody else's act, or a signature on its way. */
  readonly isClosed: boolean;
  readonly act: (...steps: readonly FindingStep[]) => void;
}

/** Keeps the entry of one sheet, its draft in this tab, and the focus where the hand is. `early` was pressed while the sheet was being read. */
export function useFinding(sheet: SheetFacts, mayEnter: boolean, early: readonly FindingStep[] = []): FindingSheetHand {
  const [entry, act] = useReducer(
    (before: FindingEntry, steps: readonly FindingStep[]) => steps.reduce((one, step) => takeStep(sheet, one, step), before),
    sheet,
    (fresh) => (mayEnter ? early : []).reduce((one, step) => takeStep(fresh, one, step), beginEntry(window.sessionStorage, fresh)),
  );
  useEffect(() => keepDraft(window.sessionStorage, sheet.petitionId, entry), [sheet.petitionId, entry]);
  useFocusAt(entry);
  return { sheet, entry, isClosed: !mayEnter || entry.stage === 'signing', act: (...steps) => act(steps) };
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
