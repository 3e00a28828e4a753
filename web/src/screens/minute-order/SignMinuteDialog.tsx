import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MinuteOrderNumberFragment } from '../../gql/graphql.ts';
import { textOrNull } from '../../parts/forms/typed.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { DateField } from '../../ui/Field.tsx';
import type { useMinuteActs } from './use-minute-acts.ts';

interface SignMinuteDialogProps {
  readonly order: MinuteOrderNumberFragment;
  readonly acting: ReturnType<typeof useMinuteActs>;
  readonly onClose: () => void;
}

/** A signature asks once, and names what is signed: signed, effective and entered are three days. */
export function SignMinuteDialog({ order, acting, onClose }: SignMinuteDialogProps) {
  const { t } = useTranslation(['minuteOrder', 'common']);
  const [effectiveOn, setEffectiveOn] = useState('');
  return (
    <Dialog
      role="alertdialog"
      title={t('approveTitle', { number: order.number, kind: order.kindWords })}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button kind="act" autoFocus busy={acting.busy} onPress={() => void acting.sign(textOrNull(effectiveOn))}>
            {t('sign')}
          </Button>
        </>
      }
    >
      <p>{t('approveSure')}</p>
      <DateField label={t('effectiveOn')} hint={t('effectiveHint')} value={effectiveOn} onChange={setEffectiveOn} />
      <RefusalNotice refusal={acting.refusal} />
    </Dialog>
  );
}
