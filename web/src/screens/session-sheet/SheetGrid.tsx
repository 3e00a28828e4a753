import { useTranslation } from 'react-i18next';
import type { GridCarry } from '../../ui/grid/carrying.ts';
import { Grid } from '../../ui/grid/Grid.tsx';
import { NeedsCell, NumberCell, OrderCell, ReadyCell, YouthCell } from './SheetCells.tsx';
import type { SheetEntry } from './sheet-rows.ts';

interface SheetGridProps {
  readonly entries: readonly SheetEntry[];
  readonly chosenId: string | null;
  readonly withOrder: boolean;
  readonly onChoose: (hearingId: string) => void;
  readonly onOpen: (hearingId: string) => void;
  readonly carry: GridCarry | undefined;
}

/** The columns need so much room beside one another. */
const LIST_BELOW_PIXELS = 880;

/** The hearings in call order: one row each, picked up and dropped as a whole. */
export function SheetGrid({ entries, chosenId, withOrder, onChoose, onOpen, carry }: SheetGridProps) {
  const { t } = useTranslation('sessionSheet');
  const parts = [
    { key: 'youth', label: t('youth'), Cell: YouthCell },
    { key: 'needs', label: t('needs'), Cell: NeedsCell },
    { key: 'ready', label: t('ready'), Cell: ReadyCell },
    ...(withOrder ? [{ key: 'order', label: t('order.column'), Cell: OrderCell }] : []),
  ];
  const hearingOf = (cellKey: string): string => cellKey.slice(cellKey.indexOf(' ') + 1);
  return (
    <Grid
      label={t('grid')}
      howTo={t('howTo')}
      className="sheet"
      corner={<span className="small second">{t('number')}</span>}
      columns={parts.map(({ key, label }) => ({ key, label, head: <span className="small strong">{label}</span> }))}
      rows={entries.map((entry) => ({
        key: entry.row.hearingId,
        head: <NumberCell entry={entry} />,
        cells: parts.map(({ key, Cell }) => ({
          key: `${key} ${entry.row.hearingId}`,
          place: '',
          chosen: entry.row.hearingId === chosenId,
          content: <Cell entry={entry} />,
        })),
      }))}
      onChoose={(key) => onChoose(hearingOf(key))}
      onOpen={(key) => onOpen(hearingOf(key))}
      carry={carry}
      listBelow={LIST_BELOW_PIXELS}
    />
  );
}
