import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { Failed } from '../../ui/Waiting.tsx';
import type { Ordering } from './use-ordering.ts';

/** The order that was changed and is not kept yet: why it differs from the rule, keep it, or put it back. */
export function OrderBar({ ordering }: { readonly ordering: Ordering }) {
  const { t } = useTranslation('sessionSheet');
  const [reason, setReason] = useState('');
  const { isChanged, followsRule } = ordering;
  const why = !isChanged ? t('order.whyNothing') : !followsRule && reason.trim() === '' ? t('order.whyReason') : undefined;
  const keep = (): void => void ordering.keep(followsRule ? '' : reason);
  useKeys(isChanged ? [{ key: 'Ctrl+Enter', words: t('order.keyKeep'), group: t('keyGroup'), act: keep, inFields: true, why }] : []);
  return (
    <div className="order-bar">
      {isChanged ? (
        <>
          <p className="strong" role="status">
            {followsRule ? t('order.changedByRule') : t('order.changed')}
          </p>
          {followsRule ? null : (
            <Field id="order-reason" label={t('order.reason')} hint={t('order.reasonHint')} value={reason} onChange={setReason} />
          )}
          <div className="button-row">
            <Button onPress={ordering.putBack}>{t('order.putBack')}</Button>
            <Button kind="act" keyHint="Ctrl+Enter" onPress={keep} busy={ordering.busy} why={why}>
              {t('order.keep')}
            </Button>
          </div>
        </>
      ) : null}
      <RefusalNotice refusal={ordering.refusal} />
      {ordering.fault === null ? null : <Failed fault={ordering.fault}>{t('order.notSaved')}</Failed>}
    </div>
  );
}
