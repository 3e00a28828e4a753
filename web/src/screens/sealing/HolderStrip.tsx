import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordHolderStepDocument, type DeskHolderFragment } from '../../gql/graphql.ts';
import { longDate } from '../../parts/dates.ts';
import type { RefusalLike } from '../../parts/refusals.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/Field.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { say } from '../../ui/toasts.ts';

const ACTS = ['send', 'receive', 'seal', 'sealCopy', 'noRecord', 'destroy'] as const;
type ActName = (typeof ACTS)[number];
const KEYS: Readonly<Partial<Record<ActName, string>>> = { noRecord: 'X' };

/** The chosen holder: what it is late by, what is next, and the acts; each grey one says why. */
export function HolderStrip({ holder }: { readonly holder: DeskHolderFragment }) {
  const { t } = useTranslation(['sealing', 'common']);
  const viewer = useViewer();
  const [on, setOn] = useState(viewer.today);
  const { record, busy, refusal, fault } = useRecording(holder);
  const acts = ACTS.flatMap((name) => holder.acts.filter((act) => act.name === name).map((act) => ({ ...act, name })));
  const next = acts.find((act) => act.open && act.name !== 'noRecord');
  const shown = acts.filter((act) => act.open || act.name === 'sealCopy' || act.name === 'noRecord');
  const keyOf = (name: ActName): string | undefined => (next?.name === name ? 'R' : KEYS[name]);
  useKeys([
    { key: 'R', words: t('keyReceipt'), group: t('keyHolder'), act: () => (next === undefined ? undefined : void record(next.name, on)) },
    {
      key: 'X',
      words: t('keyNoRecord'),
      group: t('keyHolder'),
      act: () => void record('noRecord', on),
      why: acts.find((act) => act.name === 'noRecord' && !act.open)?.why,
    },
  ]);
  return (
    <section className="strip" aria-label={t('strip', { holder: holder.name })}>
      <h3>
        {holder.daysLate > 0
          ? t('stripLate', { holder: holder.name, late: t('common:daysLate', { count: holder.daysLate }) })
          : t('strip', { holder: holder.name })}
      </h3>
      <p className="second small">
        <StripWords holder={holder} />
      </p>
      <div className="strip-acts">
        <DateField label={t('on')} value={on} max={viewer.today} onChange={setOn} />
        {shown.map((act) => (
          <Button
            key={act.name}
            kind={act.name === next?.name ? 'act' : 'plain'}
            keyHint={keyOf(act.name)}
            busy={busy}
            why={act.open ? undefined : act.why}
            onPress={() => void record(act.name, on)}
          >
            {t(`act.${act.name}`)}
          </Button>
        ))}
      </div>
      <RefusalNotice refusal={refusal} />
      {fault === null ? null : <Notice title={t('common:didNotSave')} refusal />}
    </section>
  );
}

function StripWords({ holder }: { readonly holder: DeskHolderFragment }) {
  const { t } = useTranslation('sealing');
  if (holder.state === 'copy_sealed' || holder.state === 'no_record') return <>{t('stripDone', { on: longDate(holder.destroyOn) })}</>;
  if (holder.sentOn === null) return <>{t('stripNotSent')}</>;
  return (
    <>
      {holder.dueOn === null ? '' : t('stripDue', { on: longDate(holder.dueOn) })} {t('stripRule')}
    </>
  );
}

function useRecording(holder: DeskHolderFragment) {
  const { t } = useTranslation('sealing');
  const { run, busy, fault } = useAct(RecordHolderStepDocument);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const record = async (step: ActName, on: string): Promise<void> => {
    if (busy) return;
    const answer =
      (await run({ input: { holderTaskId: holder.holderTaskId, version: holder.version, step, on } }))?.recordHolderStep ?? null;
    setRefusal(refusalOf(answer));
    if (answer?.__typename !== 'HolderStepRecorded') return;
    say({
      words: t('recorded', {
        holder: holder.name,
        step: t(`act.${step}`).toLowerCase(),
        done: answer.line.holdersComplete,
        all: answer.line.holders,
      }),
      tone: 'good',
    });
  };
  return { record, busy, refusal, fault };
}
