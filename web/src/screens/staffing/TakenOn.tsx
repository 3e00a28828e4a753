import { parseAddActionItem } from '@starling/shared/forms/parse-staffing';
import { ORDER_OWNER } from '@starling/shared/vocabulary/order';
import { useTranslation } from 'react-i18next';
import { AddActionItemDocument, DoneActionItemDocument, type AddActionItemInput, type StaffingPageFragment } from '../../gql/graphql.ts';
import { EntryFoot } from '../../parts/clocks/EntryFoot.tsx';
import { shortDay } from '../../parts/dates.ts';
import { FormPanel } from '../../parts/forms/FormPanel.tsx';
import { choicesOf, textOrNull } from '../../parts/forms/typed.ts';
import { useEntry } from '../../parts/forms/use-entry.ts';
import { Covered } from '../../parts/names/Name.tsx';
import { useTold } from '../../parts/use-told.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField, Field } from '../../ui/Field.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';
import { Select } from '../../ui/Select.tsx';

const OWNERS = choicesOf(ORDER_OWNER);

interface TakenOnProps {
  readonly staffing: StaffingPageFragment;
  readonly onChanged: () => void;
}

/** What the team takes on: who does what by when. */
export function TakenOn({ staffing, onChanged }: TakenOnProps) {
  const { t } = useTranslation('staffing');
  const { run, busy } = useTold(DoneActionItemDocument);
  const { actionItems, mayAddItems, session } = staffing;
  const done = async (actionItemId: string, version: number): Promise<void> => {
    if (await run({ input: { actionItemId, version } }, t('saved'))) onChanged();
  };
  return (
    <section className="staffing-panel" aria-label={t('items')}>
      <PanelHead title={t('items')} aside={t('itemsSub')} />
      {actionItems.length === 0 ? <p className="third staffing-none">{t('noItems')}</p> : null}
      <ul className="staffing-table">
        {actionItems.map(({ actionItemId, words, ownerWords, dueOn, doneOn, version }) => (
          <li key={actionItemId}>
            <Covered wide>
              <span>{words}</span>
            </Covered>
            <span className="second">
              {ownerWords}
              {dueOn === null ? null : <span className="caption"> {t('dueOn', { on: shortDay(dueOn) })}</span>}
            </span>
            {doneOn !== null ? <span className="caption">{t('doneOn', { on: shortDay(doneOn) })}</span> : null}
            {doneOn === null && mayAddItems ? (
              <Button kind="quiet" busy={busy} onPress={() => void done(actionItemId, version)}>
                {t('done')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {mayAddItems ? (
        <FormPanel title={t('addItem')} keyGroup={t('keyGroup')}>
          {(close) => <AddItem sessionId={session.sessionId} onEntered={onChanged} onClose={close} />}
        </FormPanel>
      ) : null}
    </section>
  );
}

interface ItemDraft {
  readonly words: string;
  readonly ownerRole: string;
  readonly dueOn: string;
}

function AddItem({
  sessionId,
  onEntered,
  onClose,
}: {
  readonly sessionId: string;
  readonly onEntered: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('staffing');
  const entry = useEntry({
    document: AddActionItemDocument,
    empty: { words: '', ownerRole: '', dueOn: '' },
    inputOf: ({ dueOn, ...typed }: ItemDraft): AddActionItemInput => ({ ...typed, sessionId, dueOn: textOrNull(dueOn) }),
    parse: parseAddActionItem,
    onEntered: () => {
      onClose();
      onEntered();
    },
  });
  const { draft, change, problemsAt } = entry;
  return (
    <form className="form-body" aria-label={t('addItem')} onSubmit={entry.onSubmit}>
      <Field label={t('line')} value={draft.words} onChange={(words) => change({ words })} problems={problemsAt('words')} />
      <div className="form-fields">
        <Select
          label={t('owner')}
          placeholder={t('ownerPlaceholder')}
          choices={OWNERS}
          value={draft.ownerRole === '' ? null : draft.ownerRole}
          onChange={(ownerRole) => change({ ownerRole })}
          problems={problemsAt('ownerRole')}
        />
        <DateField label={t('due')} value={draft.dueOn} onChange={(dueOn) => change({ dueOn })} problems={problemsAt('dueOn')} />
      </div>
      <EntryFoot {...entry.foot} act={t('addIt')} onClose={onClose} />
    </form>
  );
}
