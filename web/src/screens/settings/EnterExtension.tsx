import { useState, type FormEvent } from 'react';
import { CLOCK_RULES } from '@starling/shared/law/clocks/clock-rules';
import { useTranslation } from 'react-i18next';
import { EnterExtensionDocument, type ExtensionUnit } from '../../gql/graphql.ts';
import { problemsOf, type RefusalLike } from '../../parts/refusals.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField, Field, NumberField } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { Select } from '../../ui/Select.tsx';
import { say } from '../../ui/toasts.ts';

/** The clocks that an emergency order reaches: those of custody and the juvenile court (Gov. Code 68115). */
const CLOCKS = CLOCK_RULES.filter(({ reach, period }) => reach === 'juvenile_custody' && period !== null);
const UNITS = ['DAYS', 'COURT_DAYS', 'COURT_HOURS', 'HOURS', 'MONTHS'] as const satisfies readonly ExtensionUnit[];
const id = (field: string): string => `extension-${field}`;

interface ExtensionDraft {
  readonly clock: string | null;
  readonly triggersFrom: string;
  readonly triggersTo: string;
  readonly amount: number;
  readonly unit: ExtensionUnit;
  readonly orderReference: string;
}

/** Enters what an order adds to one clock, for whatever starts it on the days that the order covers. */
export function EnterExtension({ onEntered }: { readonly onEntered: () => void }) {
  const { t } = useTranslation(['settings', 'common']);
  const { today } = useViewer();
  const { run, busy, fault } = useAct(EnterExtensionDocument);
  const empty: ExtensionDraft = { clock: null, triggersFrom: today, triggersTo: today, amount: 1, unit: 'DAYS', orderReference: '' };
  const [draft, setDraft] = useState(empty);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const enter = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const amount = Number.isNaN(draft.amount) ? 0 : draft.amount;
    const answer = (await run({ input: { ...draft, amount, clock: draft.clock ?? '' } }))?.enterEmergencyExtension ?? null;
    setRefusal(refusalOf(answer));
    if (answer?.__typename !== 'ExtensionChanged') return;
    say({ words: t('extensionEntered'), tone: 'good' });
    setDraft(empty);
    onEntered();
  };
  return (
    <form className="setting-change" aria-label={t('enterExtension')} onSubmit={(event) => void enter(event)}>
      <h3>{t('enterExtension')}</h3>
      <ExtensionFields draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} refusal={refusal} />
      {fault === null ? null : <Notice>{t('common:didNotSave')}</Notice>}
      <RefusalNotice refusal={refusal} fieldId={id} />
      <Button kind="act" type="submit" busy={busy}>
        {t('enterOrder')}
      </Button>
    </form>
  );
}

interface ExtensionFieldsProps {
  readonly draft: ExtensionDraft;
  readonly onChange: (part: Partial<ExtensionDraft>) => void;
  readonly refusal: RefusalLike | null;
}

function ExtensionFields({ draft, onChange, refusal }: ExtensionFieldsProps) {
  const { t } = useTranslation('settings');
  const problems = (field: string) => problemsOf(refusal, field);
  return (
    <>
      <Select
        id={id('clock')}
        label={t('clock')}
        placeholder={t('chooseClock')}
        choices={CLOCKS.map((rule) => ({ key: rule.id, words: rule.act, detail: rule.cites[0].text }))}
        value={draft.clock}
        onChange={(clock) => onChange({ clock })}
        problems={problems('clock')}
      />
      <div className="closed-span">
        <DateField
          id={id('triggersFrom')}
          label={t('spanFrom')}
          value={draft.triggersFrom}
          onChange={(triggersFrom) => onChange({ triggersFrom })}
          problems={problems('triggersFrom')}
        />
        <DateField
          id={id('triggersTo')}
          label={t('spanTo')}
          value={draft.triggersTo}
          onChange={(triggersTo) => onChange({ triggersTo })}
          problems={problems('triggersTo')}
        />
      </div>
      <NumberField
        id={id('amount')}
        label={t('adds')}
        min={1}
        value={draft.amount}
        onChange={(amount) => onChange({ amount })}
        problems={problems('amount')}
      />
      <RadioChips
        label={t('countsIn')}
        chips={UNITS.map((key) => ({ key, words: t(`unit.${key}`) }))}
        value={draft.unit}
        onChange={(unit) => onChange({ unit })}
      />
      <Field
        id={id('orderReference')}
        label={t('order')}
        value={draft.orderReference}
        onChange={(orderReference) => onChange({ orderReference })}
        problems={problems('orderReference')}
      />
    </>
  );
}
