import { useTranslation } from 'react-i18next';
import type { Ordering } from '../../features/order-session/use-ordering.ts';
import { useNames } from '../../parts/names/Name.tsx';
import type { CarryTold, GridCarry } from '../../ui/grid/carrying.ts';
import type { SheetEntry } from './sheet-rows.ts';

/** What a hearing that is dropped on another does. */
export type DropMode = 'takes' | 'swaps';

interface SheetCarryAsked {
  readonly entries: readonly SheetEntry[];
  readonly ordering: Ordering;
  readonly mode: DropMode;
  /** Undefined where the order may be changed now. */
  readonly whyClosed: string | undefined;
}

/** Picking up a hearing and dropping it on another: it takes that place in the draft, or the two swap at once. */
export function useSheetCarry({ entries, ordering, mode, whyClosed }: SheetCarryAsked): GridCarry | undefined {
  const { t } = useTranslation('sessionSheet');
  const names = useNames();
  if (whyClosed !== undefined) return undefined;
  const of = (key: string): SheetEntry | undefined => entries.find((one) => one.row.hearingId === key);
  const canMove = (key: string): boolean => of(key)?.canMove === true;
  const saidOf = (key: string): { readonly place: number; readonly name: string } => {
    const entry = of(key);
    return { place: entry?.place ?? 0, name: entry === undefined ? '' : names.name(entry.row.chosenName, entry.row.placeInLine) };
  };
  const words = ({ what, from, over }: CarryTold): string => {
    const { name } = saidOf(from);
    if (what === 'pickedUp') return t('carry.pickedUp', saidOf(from));
    if (what === 'putBack') return t('carry.putBack', { name });
    if (what === 'notHere') return t('carry.notHere');
    if (what === 'dropped')
      return mode === 'swaps' ? t('carry.swapping', { name, place: saidOf(over).place }) : t('carry.dropped', saidOf(from));
    if (!canMove(over)) return t('carry.overClosed', saidOf(over));
    return mode === 'swaps' ? t('carry.overSwaps', saidOf(over)) : t('carry.overTakes', saidOf(over));
  };
  return {
    unit: 'row',
    mayPickUp: canMove,
    mayDrop: (_, to) => canMove(to),
    handle: (key) => t('carry.handle', { place: saidOf(key).place }),
    words,
    onDrop: (from, to) => {
      const [first, other] = [of(from)?.row, of(to)?.row];
      if (mode === 'takes') ordering.move(from, to);
      else if (first !== undefined && other !== undefined) void ordering.swap(first, other);
    },
  };
}
