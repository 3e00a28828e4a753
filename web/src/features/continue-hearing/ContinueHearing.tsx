import './continue-hearing.css';
import { statesGoodCause } from '@starling/shared/workflow/hearing';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ContinueHearingDocument,
  type MatterPageFragment,
  type RecordColumnFragment,
  type SessionFactsFragment,
} from '../../gql/graphql.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useHearingAct } from '../../parts/use-hearing-act.ts';
import { Button } from '../../ui/Button.tsx';
import { Cite } from '../../ui/Cite.tsx';
import { AreaField } from '../../ui/Field.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';
import { CAUSES, factsOf, type Cause } from './good-cause.ts';
import { NextOffers } from '../../parts/offers/NextOffers.tsx';

interface ContinueHearingProps {
  readonly matter: RecordColumnFragment;
  readonly lastOrders: MatterPageFragment['lastOrders'];
  readonly onClose: () => void;
}

/** A continuance: the reason, its facts as a sentence, the new date. The facts cannot be skipped (WIC 682). */
export function ContinueHearing({ matter, lastOrders, onClose }: ContinueHearingProps) {
  const { t } = useTranslation('session');
  const { run, busy, refusal } = useHearingAct(ContinueHearingDocument, matter.row);
  const [cause, setCause] = useState<Cause | null>(null);
  const [facts, setFacts] = useState('');
  const [isAccepted, setIsAccepted] = useState(false);
  const choose = (chosen: Cause) => {
    setCause(chosen);
    setFacts(factsOf(chosen, lastOrders));
    setIsAccepted(false);
  };
  const take = async (session: SessionFactsFragment) => {
    const answer = await run((version) => ({
      input: {
        hearingId: matter.row.hearingId,
        version,
        result: 'CONTINUED',
        goodCause: facts.trim(),
        continuedToSessionId: session.sessionId,
      },
    }));
    if (answer !== null) onClose();
  };
  useKeys([
    // Once the facts are accepted the digits choose among the dates.
    ...(isAccepted
      ? []
      : [
          { key: `1–${CAUSES.length}`, words: t('keys.reason'), group: t('keys.cause'), rank: 5 },
          ...CAUSES.map((one, index) => ({
            key: String(index + 1),
            words: t(`cause.${one}`),
            group: t('keys.cause'),
            act: () => choose(one),
            quiet: true,
          })),
        ]),
    { key: 'Escape', words: t('keys.backToRecord'), group: t('keys.look'), act: onClose, inFields: true },
  ]);
  return (
    <section className="record-panel fades-in" aria-label={t('continue.title')}>
      <PanelHead
        title={t('continue.title')}
        aside={
          <Button kind="quiet" keyHint="Escape" onPress={onClose}>
            {t('record.backToRecord')}
          </Button>
        }
      />
      <div className="record-part">
        <h3>
          {t('continue.why')} <Cite cite={{ text: 'WIC 682(b)' }} />
        </h3>
        <div className="cause-list" role="group" aria-label={t('continue.why')}>
          {CAUSES.map((one, index) => (
            <button key={one} type="button" className="cause" aria-pressed={cause === one} onClick={() => choose(one)}>
              {isAccepted ? null : <KeyHint keys={String(index + 1)} />} {t(`cause.${one}`)}
            </button>
          ))}
        </div>
      </div>
      {cause === null ? null : (
        <Facts key={cause} facts={facts} isAccepted={isAccepted} onChange={setFacts} onAccept={() => setIsAccepted(true)} />
      )}
      {isAccepted ? (
        <div className="record-part">
          <NextOffers matter={matter} busy={busy} onTake={(session) => void take(session)} isFirstFocused boundBy="cause" />
        </div>
      ) : null}
      <RefusalNotice refusal={refusal} />
    </section>
  );
}

interface FactsProps {
  readonly facts: string;
  readonly isAccepted: boolean;
  readonly onChange: (facts: string) => void;
  readonly onAccept: () => void;
}

/** The facts as a sentence; focus stands on accepting them when the record has some, in the field when it has none. */
function Facts({ facts, isAccepted, onChange, onAccept }: FactsProps) {
  const { t } = useTranslation('session');
  const [isComposed] = useState(facts !== '');
  const [isAsked, setIsAsked] = useState(false);
  const isGood = statesGoodCause(facts);
  const accept = (event: FormEvent) => {
    event.preventDefault();
    if (isGood) return onAccept();
    setIsAsked(true);
  };
  const problems = isAsked && !isGood ? [{ message: t('continue.notCause'), cites: [{ text: 'WIC 682(b)' }] }] : [];
  return (
    <form className="record-part" onSubmit={accept}>
      <AreaField
        label={t('continue.facts')}
        hint={t('continue.noWaiver')}
        value={facts}
        onChange={onChange}
        record
        problems={problems}
        rows={3}
        autoFocus={!isComposed}
      />
      {isAccepted ? null : (
        <Button kind="act" type="submit" keyHint="Enter" autoFocus={isComposed}>
          {t('continue.accept')}
        </Button>
      )}
    </form>
  );
}
