import './recall-warrant.css';
import { WARRANT } from '@starling/shared/workflow/warrant';
import { useApolloClient } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmRecallDocument, RecallWarrantDocument, type RecordColumnFragment, type WarrantStateFragment } from '../../gql/graphql.ts';
import { shortDate } from '../../parts/dates.ts';
import type { RefusalLike } from '../../parts/refusals.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { refusalOf, useAct } from '../../parts/use-act.ts';
import { readBenchAgain } from '../../parts/use-hearing-act.ts';
import { useViewer } from '../../parts/viewer.ts';
import { warrantKindWords, warrantLooks } from '../../parts/warrant-looks.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';
import { StateWord } from '../../ui/Tag.tsx';

/** Warrants of this matter: recall, then the Sheriff's confirmation. Until somebody confirms, a recalled warrant can still arrest. */
export function RecallWarrant({ matter, onClose }: { readonly matter: RecordColumnFragment; readonly onClose: () => void }) {
  const { t } = useTranslation('session');
  const { seat } = useViewer();
  useKeys([
    { key: 'R', words: t('warrant.recall'), group: t('keys.act'), act: () => document.getElementById('recall-first')?.focus() },
    { key: 'Escape', words: t('keys.backToRecord'), group: t('keys.look'), act: onClose, inFields: true },
  ]);
  return (
    <section className="record-panel fades-in" aria-label={t('warrant.title')}>
      <PanelHead
        title={t('warrant.title')}
        aside={
          <Button kind="quiet" keyHint="Escape" onPress={onClose}>
            {t('record.backToRecord')}
          </Button>
        }
      />
      {matter.warrants.length === 0 ? <p className="record-part third">{t('warrant.none')}</p> : null}
      {matter.warrants.map((warrant, index) => (
        <WarrantCard
          key={warrant.warrantId}
          warrant={warrant}
          isFirst={index === 0}
          why={whyNotTheirs(seat, warrant.state, t('warrant.notYours'))}
        />
      ))}
    </section>
  );
}

/** The table of steps names the seats: a recall is the judge's or the clerk's, its confirmation the clerk's. */
function whyNotTheirs(seat: string, state: string, words: string): string | undefined {
  const command = state === 'recalled' ? 'confirmRecall' : 'recall';
  const isTheirs = WARRANT.some(
    ([from, name, , seats]) => from === state && name === command && seats.some((one) => one === seat.toLowerCase()),
  );
  return isTheirs ? undefined : words;
}

interface WarrantCardProps {
  readonly warrant: WarrantStateFragment;
  readonly isFirst: boolean;
  readonly why: string | undefined;
}

function WarrantCard({ warrant, isFirst, why }: WarrantCardProps) {
  const { t } = useTranslation('session');
  const look = warrantLooks(warrant.state);
  const isOut = warrant.state === 'issued' || warrant.state === 'held';
  return (
    <div className="record-part warrant-card">
      <p>
        <strong>{warrantKindWords(warrant.kind)}</strong>{' '}
        <span className="second">{warrant.issuedOn === null ? null : t('warrant.issued', { on: shortDate(warrant.issuedOn) })}</span>
      </p>
      <StateWord shape={look.isLive ? 'marked' : 'check'} family={look.isLive ? 'stop' : 'good'}>
        {look.words}
      </StateWord>
      {isOut ? <RecallIt warrant={warrant} why={why} id={isFirst ? 'recall-first' : `recall-${warrant.warrantId}`} /> : null}
      {warrant.state === 'recalled' ? <ConfirmIt warrant={warrant} isTheirs={why === undefined} /> : null}
      {warrant.recallConfirmedBy === null ? null : (
        <p className="caption">{t('warrant.confirmedByWords', { name: warrant.recallConfirmedBy })}</p>
      )}
    </div>
  );
}

/** What the court answered to an act on a warrant: its refusal is kept, and the bench is read again. */
function useHeard() {
  const client = useApolloClient();
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const heard = (answer: object | null | undefined) => {
    setRefusal(refusalOf(answer));
    readBenchAgain(client);
  };
  return { refusal, heard };
}

function RecallIt({ warrant, why, id }: { readonly warrant: WarrantStateFragment; readonly why: string | undefined; readonly id: string }) {
  const { t } = useTranslation('session');
  const { run, busy } = useAct(RecallWarrantDocument);
  const { refusal, heard } = useHeard();
  const recall = async () =>
    heard((await run({ input: { warrantId: warrant.warrantId, version: warrant.version, confirmedBy: null } }))?.recallWarrant);
  return (
    <>
      <Button kind="act" busy={busy} why={why} keyHint="R" id={id} onPress={() => void recall()}>
        {t('warrant.recallNow')}
      </Button>
      <RefusalNotice refusal={refusal} />
    </>
  );
}

function ConfirmIt({ warrant, isTheirs }: { readonly warrant: WarrantStateFragment; readonly isTheirs: boolean }) {
  const { t } = useTranslation('session');
  const { run, busy } = useAct(ConfirmRecallDocument);
  const { refusal, heard } = useHeard();
  const [confirmedBy, setConfirmedBy] = useState('');
  if (!isTheirs) return <p className="small">{t('warrant.clerkConfirms')}</p>;
  const confirm = async (event: FormEvent) => {
    event.preventDefault();
    heard((await run({ input: { warrantId: warrant.warrantId, version: warrant.version, confirmedBy } }))?.confirmRecall);
  };
  return (
    <form className="warrant-confirm" onSubmit={(event) => void confirm(event)}>
      <p className="small">{t('warrant.callSheriff')}</p>
      <Field label={t('warrant.confirmedBy')} value={confirmedBy} onChange={setConfirmedBy} autoFocus />
      <Button kind="act" type="submit" busy={busy}>
        {t('warrant.confirm')}
      </Button>
      <RefusalNotice refusal={refusal} />
    </form>
  );
}
