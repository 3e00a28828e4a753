import './recall-warrant.css';
import { WARRANT } from '@starling/shared/workflow/warrant';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmRecallDocument, type WarrantStateFragment } from '../../gql/graphql.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useAct } from '../../parts/use-act.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { say } from '../../ui/toasts.ts';
import { useHeardOfWarrant } from './use-heard-of-warrant.ts';

interface ConfirmRecallProps {
  readonly warrant: Pick<WarrantStateFragment, 'warrantId' | 'state' | 'version'>;
  /** Whether the field takes the hand at once: where somebody came here to confirm, never where the form appears by itself. */
  readonly autoFocus?: boolean;
  readonly onConfirmed?: () => void;
}

/** Who at the Sheriff's office confirmed. The act is the courtroom clerk's; anybody else who reads here sees it grey, with the reason. */
export function ConfirmRecall({ warrant, autoFocus = false, onConfirmed }: ConfirmRecallProps) {
  const { t } = useTranslation('session');
  const { seat } = useViewer();
  const { run, busy, fault } = useAct(ConfirmRecallDocument);
  const { refusal, heard } = useHeardOfWarrant();
  const [confirmedBy, setConfirmedBy] = useState('');
  if (!isTheirs('confirmRecall', warrant.state, seat)) return <Button why={t('warrant.clerkConfirms')}>{t('warrant.confirm')}</Button>;
  const confirm = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await run({ input: { warrantId: warrant.warrantId, version: warrant.version, confirmedBy } });
    heard(answer?.confirmRecall);
    if (answer?.confirmRecall.__typename !== 'WarrantChanged') return;
    say({ words: t('warrant.confirmedNow', { name: confirmedBy.trim() }), tone: 'good' });
    onConfirmed?.();
  };
  return (
    <form className="warrant-confirm" onSubmit={(event) => void confirm(event)}>
      <p className="small">{t('warrant.callSheriff')}</p>
      <Field label={t('warrant.confirmedBy')} value={confirmedBy} onChange={setConfirmedBy} autoFocus={autoFocus} />
      <Button kind="act" type="submit" busy={busy}>
        {t('warrant.confirm')}
      </Button>
      {fault === null ? null : <p className="warrant-unsaved">{t('warrant.notSaved')}</p>}
      <RefusalNotice refusal={refusal} />
    </form>
  );
}

/** The table of steps names the seats: a recall is the judge's or the clerk's, its confirmation the clerk's. */
export function isTheirs(command: 'recall' | 'confirmRecall', state: string, seat: string): boolean {
  return WARRANT.some(([from, name, , seats]) => from === state && name === command && seats.some((one) => one === seat.toLowerCase()));
}
