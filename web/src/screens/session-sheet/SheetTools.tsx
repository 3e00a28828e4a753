import { useTranslation } from 'react-i18next';
import type { Ordering } from '../../features/order-session/use-ordering.ts';
import { instantTime } from '../../parts/dates.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Button } from '../../ui/Button.tsx';
import { Segments } from '../../ui/RadioChips.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import type { SheetPanel } from './SheetSide.tsx';
import type { DropMode } from './use-sheet-carry.ts';
import type { Sheet } from './use-sheet.ts';

interface SheetToolsProps {
  readonly sheet: Sheet;
  readonly ordering: Ordering;
  readonly mode: DropMode;
  readonly onMode: (mode: DropMode) => void;
  readonly onPanel: (panel: SheetPanel) => void;
  readonly whyClosed: string | undefined;
}

/** What a drop does, the order by the rule, and the acts on the whole session. */
export function SheetTools({ sheet, ordering, mode, onMode, onPanel, whyClosed }: SheetToolsProps) {
  const { t } = useTranslation('sessionSheet');
  const { acts } = useViewer();
  const whyLock = whyClosed ?? (ordering.isChanged ? t('order.whyKeepFirst') : undefined);
  return (
    <div className="sheet-tools">
      {whyClosed === undefined ? (
        <Segments
          label={t('order.drop')}
          value={mode}
          onChange={onMode}
          parts={[
            { key: 'takes', words: t('order.dropTakes') },
            { key: 'swaps', words: t('order.dropSwaps') },
          ]}
        />
      ) : null}
      <Button keyHint="R" onPress={() => onPanel('rule')}>
        {t('order.byRule')}
      </Button>
      {sheet.orderLockedAt === null ? null : (
        <StateWord shape="lock">{t('order.locked', { time: instantTime(sheet.orderLockedAt) })}</StateWord>
      )}
      {acts.includes('callOrder.change') && !sheet.orderLocked ? (
        <Button onPress={() => void ordering.lock()} busy={ordering.busy} why={whyLock} whyShown={false}>
          {t('order.lock')}
        </Button>
      ) : null}
      <SessionActs session={sheet.session} onPanel={onPanel} />
    </div>
  );
}

/** What is done to the session as a whole. */
function SessionActs({ session, onPanel }: Pick<SheetToolsProps, 'onPanel'> & { readonly session: Sheet['session'] }) {
  const { t } = useTranslation('sessionSheet');
  const { acts } = useViewer();
  return (
    <>
      {acts.includes('calendar.plan') && session.state === 'planned' ? (
        <Button keyHint="C" onPress={() => onPanel('change')}>
          {t('change')}
        </Button>
      ) : null}
      {acts.includes('session.allowOver') && session.state !== 'cancelled' ? (
        <Button keyHint="A" onPress={() => onPanel('over')}>
          {t('over')}
        </Button>
      ) : null}
    </>
  );
}
