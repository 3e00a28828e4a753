import { useApolloClient } from '@apollo/client/react';
import { ADDED_HOLDER } from '@starling/shared/workflow/order-amendment';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AmendSealingOrderDocument, type AmendSealingOrderInput } from '../../gql/graphql.ts';
import { whyClosed } from '../../parts/acts.ts';
import type { RefusalLike } from '../../parts/refusals.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { Button } from '../../ui/Button.tsx';
import { Cite } from '../../ui/Cite.tsx';
import { DateField, Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { say } from '../../ui/toasts.ts';
import type { OpenOrder } from './OrderPanel.tsx';

const KINDS = Object.entries(ADDED_HOLDER).map(([key, words]) => ({ key, words }));
const NEW_HOLDER = { kind: 'law_enforcement', name: '', reportNumber: '', destroyOn: '', reentryFinding: false };
const NO_CORRECTION = { bornOn: '', filedOn: '', petitionEnding: '' };

/** The judge amends a signed order: a holder that was left out, or an error of recording. Nothing is opened by it. */
export function AmendOrder({ order }: { readonly order: OpenOrder }) {
  const { t } = useTranslation(['sealing', 'common']);
  const amending = useAmending(order);
  if (whyClosed(order.acts, 'amendSealingOrder', '') !== undefined) return null;
  return (
    <details className="amend-order">
      <summary>{t('amend.title')}</summary>
      <AddHolder amending={amending} />
      <CorrectOrder amending={amending} />
      <RefusalNotice refusal={amending.refusal} />
      {amending.fault === null ? null : <Notice title={t('common:didNotSave')} refusal />}
    </details>
  );
}

interface Amending {
  readonly amend: (change: Pick<AmendSealingOrderInput, 'addHolder' | 'correct'>) => Promise<boolean>;
  readonly busy: boolean;
  readonly refusal: RefusalLike | null;
  readonly fault: string | null;
}

function useAmending({ line: { sealingOrderId, version } }: OpenOrder): Amending {
  const client = useApolloClient();
  const { run, busy, fault } = useAct(AmendSealingOrderDocument);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const amend: Amending['amend'] = async (change) => {
    const answer = (await run({ input: { sealingOrderId, version, ...change } }))?.amendSealingOrder ?? null;
    setRefusal(refusalOf(answer));
    if (answer?.__typename !== 'SealingOrderAmended') return false;
    say({ words: answer.words, tone: 'good' });
    await client.refetchQueries({ include: ['SealingOrder', 'SealingDesk'] });
    return true;
  };
  return { amend, busy, refusal, fault };
}

function AddHolder({ amending }: { readonly amending: Amending }) {
  const { t } = useTranslation('sealing');
  const [typed, setTyped] = useState(NEW_HOLDER);
  const change = (part: Partial<typeof NEW_HOLDER>) => setTyped({ ...typed, ...part });
  const name = async () => {
    const addHolder = { ...typed, reportNumber: typed.reportNumber || null, destroyOn: typed.destroyOn || null };
    if (await amending.amend({ addHolder })) setTyped(NEW_HOLDER);
  };
  return (
    <fieldset className="amend-part">
      <legend>
        {t('amend.add')} <Cite cite={{ text: 'WIC 786(a)' }} />
      </legend>
      <Select label={t('amend.kind')} choices={KINDS} value={typed.kind} onChange={(kind) => change({ kind })} />
      <Field label={t('amend.name')} value={typed.name} onChange={(value) => change({ name: value })} width="half" />
      <Field label={t('amend.report')} value={typed.reportNumber} onChange={(reportNumber) => change({ reportNumber })} width="short" />
      <DateField label={t('amend.destroyOn')} value={typed.destroyOn} onChange={(destroyOn) => change({ destroyOn })} />
      {typed.kind === 'other_public_agency' ? (
        <label className="amend-finding">
          <input type="checkbox" checked={typed.reentryFinding} onChange={(event) => change({ reentryFinding: event.target.checked })} />{' '}
          {t('amend.reentry')} <Cite cite={{ text: 'WIC 786(f)(2)' }} />
        </label>
      ) : null}
      <Button busy={amending.busy} onPress={() => void name()}>
        {t('amend.addAct')}
      </Button>
    </fieldset>
  );
}

function CorrectOrder({ amending }: { readonly amending: Amending }) {
  const { t } = useTranslation('sealing');
  const [typed, setTyped] = useState(NO_CORRECTION);
  const change = (part: Partial<typeof NO_CORRECTION>) => setTyped({ ...typed, ...part });
  const correct = async () => {
    const { bornOn, filedOn, petitionEnding } = typed;
    const done = await amending.amend({
      correct: { bornOn: bornOn || null, filedOn: filedOn || null, petitionEnding: petitionEnding.trim().toUpperCase() || null },
    });
    if (done) setTyped(NO_CORRECTION);
  };
  return (
    <fieldset className="amend-part">
      <legend>
        {t('amend.correct')} <Cite cite={{ text: 'CCP 473(d)' }} />
      </legend>
      <p className="caption">{t('amend.correctNote')}</p>
      <DateField label={t('amend.bornOn')} value={typed.bornOn} onChange={(bornOn) => change({ bornOn })} />
      <DateField label={t('amend.filedOn')} value={typed.filedOn} onChange={(filedOn) => change({ filedOn })} />
      <Field
        label={t('amend.ending')}
        value={typed.petitionEnding}
        onChange={(petitionEnding) => change({ petitionEnding })}
        width="short"
      />
      <Button busy={amending.busy} onPress={() => void correct()}>
        {t('amend.correctAct')}
      </Button>
    </fieldset>
  );
}
