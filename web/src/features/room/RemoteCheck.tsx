import './room.css';
import { REMOTE_COMPANY, REMOTE_FAILURE } from '@starling/shared/vocabulary/remote';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskRemoteCompanyDocument, RecordRemoteFailureDocument, type DocketLineFragment } from '../../gql/graphql.ts';
import { choicesOf } from '../../parts/forms/typed.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useHearingAct } from '../../parts/use-hearing-act.ts';
import { Button } from '../../ui/Button.tsx';
import { Cite } from '../../ui/Cite.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RadioChips, Tick } from '../../ui/RadioChips.tsx';
import { say } from '../../ui/toasts.ts';

const COMPANY = choicesOf(REMOTE_COMPANY);
const FAILURES = choicesOf(REMOTE_FAILURE);
const ANSWERED = ['youth', 'advocate', 'counsel'] as const;

interface RemoteCheckProps {
  readonly hearing: Pick<DocketLineFragment, 'hearingId' | 'version'>;
  /** What was answered to "is anyone with you"; null until it was asked. */
  readonly companyWords: string | null;
}

/** A remote hearing begins with "is anyone with you", and a broken line trails the matter: it is never a failure to come. */
export function RemoteCheck({ hearing, companyWords }: RemoteCheckProps) {
  const { t } = useTranslation('room');
  const [todo, setTodo] = useState<readonly string[]>([]);
  return (
    <div className="remote-check">
      <p className="small">
        <strong>{t('remote.title')}</strong> {companyWords ?? t('remote.notAsked')} <Cite cite={{ text: 'WIC 679.5' }} />
      </p>
      <AskCompany hearing={hearing} onTodo={setTodo} />
      <RemoteFailed hearing={hearing} onTodo={setTodo} />
      {todo.length === 0 ? null : <Notice tone="care" causes={todo.map((message) => ({ message, cites: [] }))} />}
    </div>
  );
}

interface PartProps extends Pick<RemoteCheckProps, 'hearing'> {
  readonly onTodo: (todo: readonly string[]) => void;
}

function AskCompany({ hearing, onTodo }: PartProps) {
  const { t } = useTranslation('room');
  const ask = useHearingAct(AskRemoteCompanyDocument, hearing);
  const [codeWordUsed, setCodeWordUsed] = useState(false);
  const [answeredBy, setAnsweredBy] = useState<(typeof ANSWERED)[number]>('youth');
  const answer = async (company: string) => {
    const done = await ask.run((version) => ({ input: { hearingId: hearing.hearingId, version, company, codeWordUsed, answeredBy } }));
    if (done?.askRemoteCompany.__typename !== 'RemoteTakenDown') return;
    say({ words: done.askRemoteCompany.words, tone: 'good' });
    onTodo(done.askRemoteCompany.todo);
  };
  return (
    <>
      <div className="remote-how">
        <RadioChips
          label={t('remote.answeredBy')}
          chips={ANSWERED.map((key) => ({ key, words: t(`remote.by.${key}`) }))}
          value={answeredBy}
          onChange={setAnsweredBy}
        />
        <Tick ticked={codeWordUsed} onChange={setCodeWordUsed}>
          {t('remote.codeWord')}
        </Tick>
      </div>
      <div className="button-row" role="group" aria-label={t('remote.ask')}>
        <span className="small second">{t('remote.ask')}</span>
        {COMPANY.map(({ key, words }) => (
          <Button key={key} busy={ask.busy} onPress={() => void answer(key)}>
            {words}
          </Button>
        ))}
      </div>
      <RefusalNotice refusal={ask.refusal} />
    </>
  );
}

function RemoteFailed({ hearing, onTodo }: PartProps) {
  const { t } = useTranslation('room');
  const fail = useHearingAct(RecordRemoteFailureDocument, hearing);
  const failed = async (what: string) => {
    const done = await fail.run((version) => ({ input: { hearingId: hearing.hearingId, version, failed: what } }));
    if (done?.recordRemoteFailure.__typename !== 'RemoteTakenDown') return;
    say({ words: done.recordRemoteFailure.words, tone: 'good' });
    onTodo(done.recordRemoteFailure.todo);
  };
  return (
    <>
      <div className="button-row" role="group" aria-label={t('remote.failed')}>
        <span className="small second">{t('remote.failed')}</span>
        {FAILURES.map(({ key, words }) => (
          <Button key={key} kind="quiet" busy={fail.busy} onPress={() => void failed(key)}>
            {words}
          </Button>
        ))}
      </div>
      <RefusalNotice refusal={fail.refusal} />
    </>
  );
}
