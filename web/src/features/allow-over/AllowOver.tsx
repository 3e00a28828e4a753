import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AllowOverDocument } from '../../gql/graphql.ts';
import { problemsOf, type RefusalLike } from '../../parts/refusals.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { Button } from '../../ui/Button.tsx';
import { AreaField, NumberField } from '../../ui/Field.tsx';
import { Failed } from '../../ui/Waiting.tsx';
import { say } from '../../ui/toasts.ts';

interface AllowOverProps {
  readonly session: { readonly sessionId: string; readonly version: number };
  readonly onDone: () => void;
}

/** The judge lets a session go over its limit, with a reason that stays on its record. */
export function AllowOver({ session, onDone }: AllowOverProps) {
  const { t } = useTranslation('changeSession');
  const [minutes, setMinutes] = useState(0);
  const [hearings, setHearings] = useState(0);
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const { run, busy, fault } = useAct(AllowOverDocument);
  const allow = async (): Promise<void> => {
    if (busy) return;
    const answer =
      (await run({ input: { sessionId: session.sessionId, version: session.version, minutes, hearings, reason: reason.trim() } }))
        ?.allowOver ?? null;
    setRefusal(refusalOf(answer));
    if (answer?.__typename !== 'OverAllowed') return;
    say({ words: t('overDone', { free: answer.session.gauge.free }), tone: 'good' });
    onDone();
  };
  return (
    <section className="change-session-form" aria-label={t('over')}>
      <p className="small second">{t('overHint')}</p>
      <NumberField
        label={t('overMinutes')}
        unit={t('overMinutesUnit')}
        value={minutes}
        onChange={setMinutes}
        problems={problemsOf(refusal, 'minutes')}
      />
      <NumberField label={t('overHearings')} value={hearings} onChange={setHearings} problems={problemsOf(refusal, 'hearings')} />
      <AreaField
        rows={2}
        label={t('overReason')}
        hint={t('overReasonHint')}
        value={reason}
        onChange={setReason}
        problems={problemsOf(refusal, 'reason')}
      />
      <RefusalNotice refusal={refusal} />
      {fault === null ? null : <Failed fault={fault}>{t('notSaved')}</Failed>}
      <div className="button-row">
        <Button kind="act" onPress={() => void allow()} busy={busy} why={reason.trim() === '' ? t('overWhy') : undefined}>
          {t('overDo')}
        </Button>
      </div>
    </section>
  );
}
