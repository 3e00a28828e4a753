import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/Field.tsx';
import type { Cause } from '../../ui/Notice.tsx';
import { Select, type Choice } from '../../ui/Select.tsx';
import { SOMEBODY_ELSE, type WhoDraft } from './part-draft.ts';

interface WhoFieldProps {
  readonly label: string;
  /** Those who sign in here and may take the part; empty for family and interpreters. */
  readonly accounts: readonly { readonly accountId: string; readonly name: string }[];
  readonly draft: WhoDraft;
  readonly onChange: (part: Partial<WhoDraft>) => void;
  readonly problemsAt: (field: string) => readonly Cause[];
}

/** Who it is: chosen from those who sign in here, otherwise by name. No field takes an address or a number. */
export function WhoField({ label, accounts, draft, onChange, problemsAt }: WhoFieldProps) {
  const { t } = useTranslation('people');
  const chosen = accounts.some(({ accountId }) => accountId === draft.who) || draft.who === SOMEBODY_ELSE ? draft.who : null;
  const choices: readonly Choice[] = [
    ...accounts.map(({ accountId, name }) => ({ key: accountId, words: name })),
    { key: SOMEBODY_ELSE, words: t('somebodyElse') },
  ];
  const isTyped = accounts.length === 0 || chosen === SOMEBODY_ELSE;
  return (
    <>
      {accounts.length === 0 ? null : (
        <Select
          label={label}
          placeholder={t('whoPlaceholder')}
          choices={choices}
          value={chosen}
          onChange={(who) => onChange({ who })}
          problems={[...problemsAt('accountId'), ...(isTyped ? [] : problemsAt('name'))]}
        />
      )}
      {isTyped ? (
        <Field
          label={t('name')}
          hint={t('nameHint')}
          value={draft.name}
          onChange={(name) => onChange({ name })}
          problems={problemsAt('name')}
        />
      ) : null}
    </>
  );
}
