import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';

interface MinuteFormProps {
  readonly title: string;
  /** The words on the button that sends it. */
  readonly act: string;
  readonly busy: boolean;
  readonly onSend: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form under the acts of a minute order: Enter in a field or its button sends it once, Escape closes it, and what is typed stays in the draft. */
export function MinuteForm({ title, act, busy, onSend, onClose, children }: MinuteFormProps) {
  const { t } = useTranslation(['minuteOrder', 'common']);
  useKeys([{ key: 'Escape', words: t('common:close').toLowerCase(), group: t('keyGroup'), act: onClose, inFields: true }]);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (!busy) void onSend();
  };
  return (
    <form className="minute-form fades-in" aria-label={title} onSubmit={send}>
      {children}
      <div className="button-row">
        <Button kind="act" type="submit" busy={busy}>
          {act}
        </Button>
        <Button kind="quiet" keyHint="Escape" onPress={onClose}>
          {t('common:close')}
        </Button>
      </div>
    </form>
  );
}
