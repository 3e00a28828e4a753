import './recall-warrant.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RecallWarrantDocument, type RecordColumnFragment, type WarrantStateFragment } from '../../gql/graphql.ts';
import { shortDate } from '../../parts/dates.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useAct } from '../../parts/use-act.ts';
import { useViewer } from '../../parts/viewer.ts';
import { warrantKindWords, warrantLooks } from '../../parts/warrant-looks.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import { ConfirmRecall, isTheirs } from './ConfirmRecall.tsx';
import { useHeardOfWarrant } from './use-heard-of-warrant.ts';

interface RecallWarrantProps {
  readonly matter: RecordColumnFragment;
  readonly onClose: () => void;
  /** What may be done beside: issuing another one. */
  readonly children?: ReactNode;
}

/** Warrants of this matter: recall, then the Sheriff's confirmation. Until somebody confirms, a recalled warrant can still arrest. */
export function RecallWarrant({ matter, onClose, children }: RecallWarrantProps) {
  const { t } = useTranslation('session');
  const { seat } = useViewer();
  const isFirstOut = matter.warrants[0]?.state === 'issued' || matter.warrants[0]?.state === 'held';
  const recallKey = {
    key: 'R',
    words: t('warrant.recall'),
    group: t('keys.act'),
    act: () => document.getElementById('recall-first')?.focus(),
  };
  useKeys([
    ...(isFirstOut ? [recallKey] : []),
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
          why={isTheirs('recall', warrant.state, seat) ? undefined : t('warrant.notYours')}
        />
      ))}
      {children}
    </section>
  );
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
      {warrant.state === 'recalled' ? <ConfirmRecall warrant={warrant} autoFocus /> : null}
      {warrant.recallConfirmedBy === null ? null : (
        <p className="caption">{t('warrant.confirmedByWords', { name: warrant.recallConfirmedBy })}</p>
      )}
    </div>
  );
}

function RecallIt({ warrant, why, id }: { readonly warrant: WarrantStateFragment; readonly why: string | undefined; readonly id: string }) {
  const { t } = useTranslation('session');
  const { run, busy } = useAct(RecallWarrantDocument);
  const { refusal, heard } = useHeardOfWarrant();
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
