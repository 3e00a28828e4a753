import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';

/** What an act that is asked once more says: on its button, in its question, and in its yes. */
export interface AskedOnceMore {
  readonly act: string;
  readonly sure: string;
  readonly yes: string;
}

interface TakeBackProps {
  /** What is taken back, in words. */
  readonly words: string;
  /** Said instead of taking back an entry of the clocks. */
  readonly asks?: AskedOnceMore;
  readonly busy: boolean;
  readonly onTakeBack: () => void;
}

/** Takes an entry back, asked once more in its own place; the hand stands on the question and comes back when it is left. */
export function TakeBack({ words, asks, busy, onTakeBack }: TakeBackProps) {
  const { t } = useTranslation('clocks');
  const [step, setStep] = useState<'closed' | 'asked' | 'kept'>('closed');
  const said = asks ?? { act: t('takeBack'), sure: t('takeBackSure'), yes: t('takeBackYes') };
  const label = t('takeBackOf', { act: said.act, words });
  if (step !== 'asked')
    return (
      <Button kind="quiet" label={label} autoFocus={step === 'kept'} onPress={() => setStep('asked')}>
        {said.act}
      </Button>
    );
  return (
    <span className="take-back" role="group" aria-label={label}>
      <span className="small">{said.sure}</span>
      <span className="button-row">
        <Button kind="act" busy={busy} onPress={onTakeBack}>
          {said.yes}
        </Button>
        <Button autoFocus onPress={() => setStep('kept')}>
          {t('takeBackNo')}
        </Button>
      </span>
    </span>
  );
}
