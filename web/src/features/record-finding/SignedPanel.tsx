import './signed-panel.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignedFindingFragment } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { SignedPapers } from './SignedPapers.tsx';

interface SignedPanelProps {
  readonly signed: SignedFindingFragment;
  /** The recall that waits for its confirmation; the screen knows whose act that is. */
  readonly recall: ReactNode;
  readonly onBack: () => void;
}

/** What the signature did, once it is done: the words of the record, the papers ready to print, the recall still open. */
export function SignedPanel({ signed, recall, onBack }: SignedPanelProps) {
  const { t } = useTranslation('finding');
  return (
    <section className="signed-panel fades-in" aria-labelledby="signed-title">
      <h1 id="signed-title" className="record" tabIndex={-1} ref={(heading) => heading?.focus()}>
        {signed.sealed ? t('signed.titleSealed') : t('signed.titleGoesOn')}
      </h1>
      <p className="record">{signed.words}</p>
      {signed.controlNumber === null ? null : (
        <p className="strong">
          {t('signed.control', { number: signed.controlNumber })} · {t('signed.holders', { count: signed.holders })}
        </p>
      )}
      {signed.recallUnconfirmed ? recall : null}
      <h2>{t('signed.documents')}</h2>
      <SignedPapers signed={signed} />
      <Button kind="act" keyHint="Escape" onPress={onBack}>
        {t('signed.toBench')}
      </Button>
    </section>
  );
}
