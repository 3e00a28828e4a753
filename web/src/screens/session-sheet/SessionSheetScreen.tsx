import './session-sheet.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { OrderBar } from '../../features/order-session/OrderBar.tsx';
import { useOrdering } from '../../features/order-session/use-ordering.ts';
import { instantTime } from '../../parts/dates.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Waits } from '../../parts/Waits.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import { NothingHere } from '../nothing-here/NothingHere.tsx';
import { LeftRows } from './LeftRows.tsx';
import { SheetGrid } from './SheetGrid.tsx';
import { SheetHead } from './SheetHead.tsx';
import { SheetHistory } from './SheetHistory.tsx';
import { SheetSide, type SheetPanel } from './SheetSide.tsx';
import { SheetTools } from './SheetTools.tsx';
import { entriesOf, leftRows } from './sheet-rows.ts';
import { useSheetCarry, type DropMode } from './use-sheet-carry.ts';
import { useSheetKeys } from './use-sheet-keys.ts';
import { useSheet, type Sheet } from './use-sheet.ts';

/** A session with everything that stands in it: its call order, changed by hand or by the rule, and acts on the session as a whole. */
export function SessionSheetScreen() {
  const { sessionId = '' } = useParams();
  const read = useSheet(sessionId);
  const { sheet } = read;
  return (
    <Waits asked={read.asked} rows={8}>
      {sheet === undefined || sheet === null ? <NothingHere /> : <SheetPage key={sessionId} sheet={sheet} read={read} />}
    </Waits>
  );
}

interface SheetPageProps {
  readonly sheet: Sheet;
  readonly read: ReturnType<typeof useSheet>;
}

function SheetPage({ sheet, read }: SheetPageProps) {
  const { t } = useTranslation('sessionSheet');
  const [chosenId, choose] = useState<string | null>(null);
  const [panel, setPanel] = useState<SheetPanel>('details');
  const [mode, setMode] = useState<DropMode>('takes');
  const { session } = sheet;
  const ordering = useOrdering(session, read.order, read.readAgain);
  const whyClosed = useWhyClosed(sheet);
  const entries = entriesOf({ rows: sheet.rows, order: read.order, conflicts: read.conflicts, now: ordering.now });
  const whySwap = mode === 'swaps' && ordering.isChanged ? t('order.whyKeepFirst') : undefined;
  const carry = useSheetCarry({ entries, ordering, mode, whyClosed: whyClosed ?? whySwap });
  const turn = (): void => setMode(mode === 'takes' ? 'swaps' : 'takes');
  useSheetKeys({ session, mayOrder: whyClosed === undefined, onPanel: setPanel, onMode: turn });
  const left = leftRows(sheet.rows);
  const chosen = entries.find((one) => one.row.hearingId === chosenId) ?? entries[0] ?? null;
  const show = (hearingId: string): void => {
    choose(hearingId);
    setPanel('details');
  };
  return (
    <>
      <SheetHead session={session} />
      <SheetTools {...{ sheet, ordering, mode, whyClosed }} onMode={setMode} onPanel={setPanel} />
      <div className="sheet-page">
        <div className="sheet-main">
          {whySwap === undefined ? null : <p className="sheet-words">{whySwap}</p>}
          <OrderBar ordering={ordering} />
          {entries.length === 0 ? (
            <Empty title={t('emptyTitle')}>
              <p>{t('emptySub')}</p>
            </Empty>
          ) : (
            <SheetGrid
              entries={entries}
              chosenId={chosen?.row.hearingId ?? null}
              withOrder={read.order !== null}
              onChoose={choose}
              onOpen={show}
              carry={carry}
            />
          )}
          <LeftRows rows={left} />
          <SheetHistory sheet={sheet} />
        </div>
        <SheetSide
          {...{ panel, sheet, chosen, ordering, whyClosed }}
          order={read.order}
          onClose={() => setPanel('details')}
          onDone={() => {
            setPanel('details');
            read.readAgain();
          }}
        />
      </div>
    </>
  );
}

/** Why the order cannot be changed now; undefined where it can. */
function useWhyClosed(sheet: Sheet): string | undefined {
  const { t } = useTranslation('sessionSheet');
  const { acts } = useViewer();
  if (!acts.includes('callOrder.change')) return t('order.whySeat');
  if (sheet.orderLockedAt !== null) return t('order.whyLocked', { time: instantTime(sheet.orderLockedAt) });
  return undefined;
}
