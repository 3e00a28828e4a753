import { ORDER_OWNER } from '@starling/shared/vocabulary/order';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { EnterFromPaperDocument, type FindingAskedFragment } from '../../gql/graphql.ts';
import { EntryFoot } from '../../parts/clocks/EntryFoot.tsx';
import { choicesOf } from '../../parts/forms/typed.ts';
import { isRelative, useNames } from '../../parts/names/Name.tsx';
import { ownerWords } from '../../parts/owner-words.ts';
import { problemsOf, type RefusalLike } from '../../parts/refusals.ts';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { AreaField, Field, TimeField } from '../../ui/Field.tsx';
import { CheckChips, RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { say } from '../../ui/toasts.ts';
import { EMPTY_SHEET, FROM_PAPER, paperInput, type PaperDraft, type SheetOf } from './paper-draft.ts';
import { PaperFindings } from './PaperFindings.tsx';
import { PaperNext } from './PaperNext.tsx';

const OWNERS = choicesOf(ORDER_OWNER);

interface PaperFormProps {
  readonly sheet: SheetOf;
  /** The findings that the law wants in these minutes and that nobody may leave out. */
  readonly asked: readonly FindingAskedFragment[];
  readonly onEntered: () => void;
  readonly onClose: () => void;
}

/** One result sheet in the order of the paper: the true times, what happened, who was there, the orders, what next. One save. */
export function PaperForm({ sheet, asked, onEntered, onClose }: PaperFormProps) {
  const { t } = useTranslation(['packet', 'session']);
  const entry = useEntering(sheet, onEntered);
  const { draft, change, refusal } = entry;
  return (
    <form className="form-body" aria-label={t('sheet')} onSubmit={(event) => void entry.enter(event)}>
      <div className="form-fields">
        <TimeField
          label={t('calledAt')}
          value={draft.calledAt}
          onChange={(calledAt) => change({ calledAt })}
          problems={problemsOf(refusal, 'trueTimes.calledAt')}
        />
        <TimeField
          label={t('concludedAt')}
          value={draft.concludedAt}
          onChange={(concludedAt) => change({ concludedAt })}
          problems={problemsOf(refusal, 'trueTimes.concludedAt')}
        />
        <Field
          label={t('why')}
          hint={t('whyHint')}
          value={draft.why}
          onChange={(why) => change({ why })}
          problems={problemsOf(refusal, 'trueTimes.why')}
        />
      </div>
      <RadioChips
        label={t('result')}
        chips={FROM_PAPER.map((key) => ({ key, words: t(`session:state.${key}`) }))}
        value={FROM_PAPER.find((one) => one === draft.result) ?? null}
        onChange={(result) => change({ result })}
      />
      <p className="caption">{t('resultHint')}</p>
      {draft.result === 'AWAY' ? <TriedBefore draft={draft} refusal={refusal} onChange={change} /> : null}
      <WhoWasThere sheet={sheet} draft={draft} onChange={change} />
      <PaperFindings asked={asked} findings={draft.findings} onChange={(findings) => change({ findings })} />
      <div className="form-fields">
        <AreaField
          label={t('orders')}
          hint={t('ordersHint')}
          value={draft.orders}
          onChange={(orders) => change({ orders })}
          problems={problemsOf(refusal, 'orders')}
          record
        />
        <Select
          label={t('orderOwner')}
          placeholder={t('orderOwnerPlaceholder')}
          choices={OWNERS}
          value={draft.ownerRole === '' ? null : draft.ownerRole}
          onChange={(ownerRole) => change({ ownerRole })}
        />
      </div>
      <PaperNext draft={draft} onChange={change} />
      <EntryFoot refusal={refusal} fault={entry.fault} busy={entry.busy} act={t('enterIt')} onClose={onClose} />
    </form>
  );
}

function useEntering(sheet: SheetOf, onEntered: () => void) {
  const { t } = useTranslation('packet');
  const { run, busy, fault } = useAct(EnterFromPaperDocument);
  const [draft, setDraft] = useState<PaperDraft>(EMPTY_SHEET);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const enter = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const input = paperInput(sheet, draft);
    if (input === null) return setRefusal({ message: t('resultMissing'), cites: [] });
    if (busy) return;
    const answer = (await run({ input }))?.recordMatter ?? null;
    if (answer?.__typename === 'RecordConflict') return setRefusal({ message: answer.message, cites: [], since: answer.since });
    setRefusal(refusalOf(answer));
    if (answer?.__typename !== 'MatterSaved') return;
    say({ words: t('entered'), tone: 'good' });
    onEntered();
  };
  return { draft, change: (part: Partial<PaperDraft>) => setDraft({ ...draft, ...part }), refusal, enter, busy, fault };
}

interface TriedBeforeProps {
  readonly draft: PaperDraft;
  readonly refusal: RefusalLike | null;
  readonly onChange: (part: Partial<PaperDraft>) => void;
}

/** A youth who is away was tried before: who, and how, as the paper says it. */
function TriedBefore({ draft, refusal, onChange }: TriedBeforeProps) {
  const { t } = useTranslation('packet');
  return (
    <div className="form-fields">
      <Field
        label={t('triedWho')}
        hint={t('triedWhoHint')}
        value={draft.triedWho}
        onChange={(triedWho) => onChange({ triedWho })}
        problems={problemsOf(refusal, 'trueTimes.triedWho')}
      />
      <Field
        label={t('triedHow')}
        hint={t('triedHowHint')}
        value={draft.triedHow}
        onChange={(triedHow) => onChange({ triedHow })}
        problems={problemsOf(refusal, 'trueTimes.triedHow')}
      />
    </div>
  );
}

interface WhoWasThereProps {
  readonly sheet: SheetOf;
  readonly draft: PaperDraft;
  readonly onChange: (part: Partial<PaperDraft>) => void;
}

function WhoWasThere({ sheet, draft, onChange }: WhoWasThereProps) {
  const { t } = useTranslation('packet');
  const names = useNames();
  if (sheet.appearances.length === 0) return null;
  return (
    <CheckChips
      label={t('whoWasThere')}
      chips={sheet.appearances.map(({ appearanceId, role, name }) => ({
        key: appearanceId,
        words: isRelative(role) ? names.relative(name, ownerWords(role)) : name,
        detail: ownerWords(role),
      }))}
      values={draft.present}
      onChange={(present) => onChange({ present })}
    />
  );
}
