import './continue-hearing.css';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContinuanceFormDocument } from '../../gql/graphql.ts';
import { SavedState } from '../../parts/drafts/SavedState.tsx';
import { Waits } from '../../parts/Waits.tsx';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';
import { isBegun } from './continuance-draft.ts';
import { ContinuanceReasons } from './ContinuanceReasons.tsx';
import { ContinuanceSteps } from './ContinuanceSteps.tsx';
import type { ContinuanceInHand } from './use-continuance.ts';

interface ContinueHearingProps {
  readonly hearing: { readonly hearingId: string; readonly version: number };
  /** What is typed of it. */
  readonly hand: ContinuanceInHand;
  readonly onClose: () => void;
}

/**
 * A continuance in one form: the reason, its facts as a sentence, who asks and what the others say, the new date. The facts cannot be
 * skipped (WIC 682). The reasons stand at once, so that a quick digit is never lost while the record is read.
 */
export function ContinueHearing({ hearing, hand, onClose }: ContinueHearingProps) {
  const { t } = useTranslation('continuance');
  const asked = useQuery(ContinuanceFormDocument, { variables: { hearingId: hearing.hearingId } });
  const [isAccepted, setIsAccepted] = useState(false);
  const choose = (code: string): void => {
    hand.change((now) => ({ ...now, reason: code }));
    setIsAccepted(false);
  };
  useKeys([{ key: 'Escape', words: t('keyBack'), group: t('keyGroup'), act: onClose, inFields: true }]);
  return (
    <section className="record-panel fades-in" aria-label={t('title')}>
      <PanelHead
        title={t('title')}
        aside={
          <>
            {isBegun(hand.content) ? <SavedState kept={hand.kept} /> : null}
            <Button kind="quiet" keyHint="Escape" onPress={onClose}>
              {t('back')}
            </Button>
          </>
        }
      />
      <ContinuanceReasons chosen={hand.content.reason} digits={!isAccepted} onChoose={choose} />
      <Waits asked={asked} rows={4}>
        {asked.data?.continuanceForm ? (
          <ContinuanceSteps
            form={asked.data.continuanceForm}
            hearing={hearing}
            hand={hand}
            isAccepted={isAccepted}
            onAccept={() => setIsAccepted(true)}
            onDone={onClose}
          />
        ) : (
          <p className="record-part second">{t('notHere')}</p>
        )}
      </Waits>
    </section>
  );
}
