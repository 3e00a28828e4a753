import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';

interface TakeBackProps {
  /** What is taken back, in words. */
  readonly words: string;
  readonly busy: boolean;
  readonly onTakeBack: () => void;
}

/** Takes an entry back, asked once more in its own place; the hand stands on the question and comes back when it is left. */
export function TakeBack({ words, busy, onTakeBack }: TakeBackProps) {
  const { t } = useTranslation('clocks');
  const [step, setStep] = useState<'closed' | 'asked' | 'kept'>('closed');
  if (step !== 'asked')
    return (
      <Button kind="quiet" label={t('takeBackOf', { words })} autoFocus={step === 'kept'} onPress={() => setStep('asked')}>
        {t('takeBack')}
      </Button>
    );
  return (
    <span className="take-back" role="group" aria-label={t('takeBackOf', { words })}>
      <span className="small">{t('takeBackSure')}</span>
      <span className="button-row">
        <Button kind="act" busy={busy} onPress={onTakeBack}>
          {t('takeBackYes')}
        </Button>
        <Button autoFocus onPress={() => setStep('kept')}>
          {t('takeBackNo')}
        </Button>
      </span>
    </span>
  );
}
