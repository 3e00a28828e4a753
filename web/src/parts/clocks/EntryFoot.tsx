import { useTranslation } from 'react-i18next';
import type { ComponentProps } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../RefusalNotice.tsx';

interface EntryFootProps extends ComponentProps<typeof RefusalNotice> {
  /** What went wrong on the way, apart from a refusal; null when nothing did. */
  readonly fault: unknown;
  readonly busy: boolean;
  /** What the button says that enters it. */
  readonly act: string;
  readonly onClose: () => void;
}

/** The foot of each form about clocks: what was refused, what did not save, and the two buttons. Closing keeps what was typed. */
export function EntryFoot({ fault, busy, act, onClose, ...refused }: EntryFootProps) {
  const { t } = useTranslation(['clocks', 'common']);
  return (
    <>
      <RefusalNotice {...refused} />
      {fault === null ? null : <Notice title={t('common:didNotSave')} refusal />}
      <div className="button-row">
        <Button kind="act" type="submit" busy={busy}>
          {act}
        </Button>
        <Button kind="quiet" keyHint="Escape" onPress={onClose}>
          {t('close')}
        </Button>
      </div>
    </>
  );
}
