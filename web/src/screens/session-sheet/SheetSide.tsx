import { useTranslation } from 'react-i18next';
import { AllowOver } from '../../features/allow-over/AllowOver.tsx';
import { ChangeSession } from '../../features/change-session/ChangeSession.tsx';
import { RuleProposal } from '../../features/order-session/RuleProposal.tsx';
import type { Ordering } from '../../features/order-session/use-ordering.ts';
import type { RuleOrderFragment } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { useTakesFocus } from '../../ui/use-takes-focus.ts';
import { RowDetails } from './RowDetails.tsx';
import type { SheetEntry } from './sheet-rows.ts';
import type { Sheet } from './use-sheet.ts';

/** What stands beside the rows: a panel replaces a panel. */
export type SheetPanel = 'details' | 'rule' | 'change' | 'over';

interface SheetSideProps {
  readonly panel: SheetPanel;
  readonly sheet: Sheet;
  readonly chosen: SheetEntry | null;
  readonly order: RuleOrderFragment | null;
  readonly ordering: Ordering;
  readonly whyClosed: string | undefined;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Everything about the chosen hearing, the order by the rule, or an act on the whole session. */
export function SheetSide(props: SheetSideProps) {
  const { t } = useTranslation('sessionSheet');
  const { panel, sheet, chosen, onClose, onDone } = props;
  if (panel === 'change')
    return (
      <aside className="sheet-side">
        <ChangeSession sessionId={sheet.session.sessionId} heldOn={sheet.session.heldOn} onClose={onClose} onDone={onDone} />
      </aside>
    );
  if (panel === 'details' && chosen === null) return null;
  const place = chosen?.place ?? null;
  const title = { details: place === null ? t('detailsUnder') : t('details', { place }), rule: t('order.byRule'), over: t('over') }[panel];
  return (
    <aside className="sheet-side" aria-label={title}>
      {panel === 'details' ? (
        <div className="panel-head">
          <h2>{title}</h2>
        </div>
      ) : (
        <OpenedHead key={panel} title={title} onClose={onClose} />
      )}
      <PanelBody {...props} />
    </aside>
  );
}

function OpenedHead({ title, onClose }: { readonly title: string; readonly onClose: () => void }) {
  const { t } = useTranslation('sessionSheet');
  const head = useTakesFocus();
  return (
    <div className="panel-head">
      <h2 ref={head} tabIndex={-1}>
        {title}
      </h2>
      <Button kind="quiet" icon="shut" label={t('closePanel')} onPress={onClose}>
        {''}
      </Button>
    </div>
  );
}

function PanelBody({ panel, sheet, chosen, order, ordering, whyClosed, onDone }: SheetSideProps) {
  if (panel === 'over') return <AllowOver session={sheet.session} onDone={onDone} />;
  if (panel === 'rule') return order === null ? null : <RuleProposal order={order} ordering={ordering} whyClosed={whyClosed} />;
  return chosen === null ? null : <RowDetails entry={chosen} />;
}
