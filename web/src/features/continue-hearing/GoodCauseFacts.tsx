import { statesGoodCause } from '@starling/shared/workflow/hearing';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { AreaField } from '../../ui/Field.tsx';

interface GoodCauseFactsProps {
  readonly facts: string;
  readonly isAccepted: boolean;
  readonly onChange: (facts: string) => void;
  readonly onAccept: () => void;
}

/** The facts as a sentence; focus stands on accepting them when the record has some, in the field when it has none. */
export function GoodCauseFacts({ facts, isAccepted, onChange, onAccept }: GoodCauseFactsProps) {
  const { t } = useTranslation('continuance');
  const [isComposed] = useState(facts !== '');
  const [isAsked, setIsAsked] = useState(false);
  const isGood = statesGoodCause(facts);
  const accept = (event: FormEvent) => {
    event.preventDefault();
    if (isGood) return onAccept();
    setIsAsked(true);
  };
  const problems = isAsked && !isGood ? [{ message: t('notCause'), cites: [{ text: 'WIC 682(b)' }] }] : [];
  return (
    <form className="record-part" onSubmit={accept}>
      <AreaField
        label={t('facts')}
        hint={t('noWaiver')}
        value={facts}
        onChange={onChange}
        record
        problems={problems}
        rows={3}
        autoFocus={!isComposed}
      />
      {isAccepted ? null : (
        <Button kind="act" type="submit" keyHint="Enter" autoFocus={isComposed}>
          {t('accept')}
        </Button>
      )}
    </form>
  );
}
