import './continue-hearing.css';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContinuanceFormDocument } from '../../gql/graphql.ts';
import { Waits } from '../../parts/Waits.tsx';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';
import { ContinuanceReasons } from './ContinuanceReasons.tsx';
import { ContinuanceSteps } from './ContinuanceSteps.tsx';

interface ContinueHearingProps {
  readonly hearing: { readonly hearingId: string; readonly version: number };
  readonly onClose: () => void;
}

/**
 * A continuance in one form: the reason, its facts as a sentence, who asks and what the others say, the new date. The facts cannot be
 * skipped (WIC 682). The reasons stand at once, so that a quick digit is never lost while the record is read.
 */
export function ContinueHearing({ hearing, onClose }: ContinueHearingProps) {
  const { t } = useTranslation('continuance');
  const asked = useQuery(ContinuanceFormDocument, { variables: { hearingId: hearing.hearingId } });
  const [reason, setReason] = useState<string | null>(null);
  const [isAccepted, setIsAccepted] = useState(false);
  const choose = (code: string): void => {
    setReason(code);
    setIsAccepted(false);
  };
  useKeys([{ key: 'Escape', words: t('keyBack'), group: t('keyGroup'), act: onClose, inFields: true }]);
  return (
    <section className="record-panel fades-in" aria-label={t('title')}>
      <PanelHead
        title={t('title')}
        aside={
          <Button kind="quiet" keyHint="Escape" onPress={onClose}>
            {t('back')}
          </Button>
        }
      />
      <ContinuanceReasons chosen={reason} digits={!isAccepted} onChoose={choose} />
      <Waits asked={asked} rows={4}>
        {asked.data?.continuanceForm ? (
          <ContinuanceSteps
            form={asked.data.continuanceForm}
            hearing={hearing}
            reason={reason}
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
