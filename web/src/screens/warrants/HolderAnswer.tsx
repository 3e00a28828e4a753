import { HOLDER_REACHED_BY } from '@starling/shared/vocabulary/warrant';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { choicesOf } from '../../parts/forms/typed.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Select } from '../../ui/Select.tsx';
import type { HolderSaid } from './use-warrant-act.ts';
import type { AskingAct } from './warrant-acts.ts';

const WAYS = choicesOf(HOLDER_REACHED_BY);

interface HolderAnswerProps {
  /** The act that waits for these words. */
  readonly name: AskingAct;
  readonly busy: boolean;
  readonly onEnter: (said: HolderSaid) => void;
  readonly onClose: () => void;
}

/** Who at the holder answered and how, for one step. What is missing the court says; nothing typed is lost. */
export function HolderAnswer({ name, busy, onEnter, onClose }: HolderAnswerProps) {
  const { t } = useTranslation(['warrants', 'common']);
  const [byWords, setByWords] = useState('');
  const [how, setHow] = useState('phone');
  useKeys([{ key: 'Escape', words: t('common:close').toLowerCase(), group: t('keyGroup'), act: onClose, inFields: true }]);
  const enter = (event: FormEvent): void => {
    event.preventDefault();
    onEnter({ byWords: byWords.trim(), how });
  };
  return (
    <form className="holder-answer" aria-label={t(`act.${name}`)} onSubmit={enter}>
      {name === 'confirmRecall' ? <p className="small">{t('stillLive')}</p> : null}
      <div className="form-fields">
        <Field label={t('spokenWith')} hint={t('spokenWithHint')} value={byWords} onChange={setByWords} autoFocus />
        <Select label={t('how')} choices={WAYS} value={how} onChange={setHow} />
      </div>
      <div className="button-row">
        <Button kind="act" type="submit" busy={busy}>
          {t(`act.${name}`)}
        </Button>
        <Button kind="quiet" keyHint="Escape" onPress={onClose}>
          {t('common:close')}
        </Button>
      </div>
    </form>
  );
}
