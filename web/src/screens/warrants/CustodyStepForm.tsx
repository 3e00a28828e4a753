import { HOLDER_REACHED_BY } from '@starling/shared/vocabulary/warrant';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordCustodyStepDocument, type CustodyOrderFragment } from '../../gql/graphql.ts';
import { EntryFoot } from '../../parts/clocks/EntryFoot.tsx';
import { choicesOf, textOrNull } from '../../parts/forms/typed.ts';
import { problemsOf, type RefusalLike } from '../../parts/refusals.ts';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { say } from '../../ui/toasts.ts';
import type { CustodyStep } from './CustodyActs.tsx';

const WAYS = choicesOf(HOLDER_REACHED_BY);

interface CustodyStepFormProps {
  readonly order: CustodyOrderFragment;
  readonly step: CustodyStep;
  readonly onEntered: () => void;
  readonly onClose: () => void;
}

/** One step of an order: who at the holder said so and how, or why it is withdrawn. */
export function CustodyStepForm({ order, step, onEntered, onClose }: CustodyStepFormProps) {
  const { t } = useTranslation('warrants');
  const { run, busy, fault } = useAct(RecordCustodyStepDocument);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const [said, setSaid] = useState({ byWords: '', how: 'phone', words: '' });
  const enter = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const { custodyOrderId, version } = order;
    const asksHolder = step === 'send' || step === 'receive';
    const input = {
      ...{ custodyOrderId, version, step },
      byWords: textOrNull(said.byWords),
      how: asksHolder ? said.how : null,
      words: textOrNull(said.words),
    };
    const answer = (await run({ input }))?.recordCustodyStep ?? null;
    setRefusal(refusalOf(answer));
    if (answer?.__typename !== 'CustodyOrderSaved') return;
    say({ words: t('custodyTold'), tone: 'good' });
    onClose();
    onEntered();
  };
  return (
    <form className="form-body" aria-label={t(`custodyAct.${step}`)} onSubmit={(event) => void enter(event)}>
      <div className="form-fields">
        {step === 'withdraw' ? (
          <Field
            label={t('custodyWhy')}
            value={said.words}
            onChange={(words) => setSaid({ ...said, words })}
            problems={problemsOf(refusal, 'words')}
          />
        ) : (
          <>
            <Field
              label={t('spokenWith')}
              hint={t('spokenWithHint')}
              value={said.byWords}
              onChange={(byWords) => setSaid({ ...said, byWords })}
              problems={problemsOf(refusal, 'byWords')}
            />
            <Select label={t('how')} choices={WAYS} value={said.how} onChange={(how) => setSaid({ ...said, how })} />
          </>
        )}
      </div>
      <EntryFoot refusal={refusal} fault={fault} busy={busy} act={t(`custodyAct.${step}`)} onClose={onClose} />
    </form>
  );
}
