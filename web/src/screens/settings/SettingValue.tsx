import { useTranslation } from 'react-i18next';
import type { SettingLineFragment } from '../../gql/graphql.ts';
import { AreaField, NumberField, TimeField } from '../../ui/Field.tsx';
import type { Cause } from '../../ui/Notice.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import type { SettingDraft } from './setting-draft.ts';

interface SettingValueProps {
  readonly setting: SettingLineFragment;
  readonly draft: SettingDraft;
  readonly onChange: (part: Partial<SettingDraft>) => void;
  readonly id: string;
  readonly problems: readonly Cause[];
}

/** The control that fits the question: yes or no, one of its choices, a figure with its unit, a time of day, a list. */
export function SettingValue({ setting, draft, onChange, id, problems }: SettingValueProps) {
  const { t } = useTranslation(['settings', 'common']);
  const label = t('answer');
  switch (setting.kind) {
    case 'YES_NO':
      return (
        <RadioChips
          label={label}
          chips={[
            { key: 'yes', words: t('common:yes') },
            { key: 'no', words: t('common:no') },
          ]}
          value={draft.yes === null ? null : draft.yes ? 'yes' : 'no'}
          onChange={(key) => onChange({ yes: key === 'yes' })}
        />
      );
    case 'CHOICE':
      return (
        <RadioChips
          label={label}
          chips={setting.choices.map(({ value, words }) => ({ key: value, words }))}
          value={draft.text}
          onChange={(text) => onChange({ text })}
        />
      );
    case 'FIGURE':
      return (
        <NumberField
          id={id}
          label={label}
          value={draft.figure}
          onChange={(figure) => onChange({ figure })}
          problems={problems}
          {...(setting.unit === null ? {} : { unit: setting.unit })}
        />
      );
    case 'TIME':
      return <TimeField id={id} label={label} value={draft.text} onChange={(text) => onChange({ text })} problems={problems} />;
    case 'LIST':
      return (
        <AreaField
          id={id}
          label={label}
          hint={t('listHint')}
          value={draft.list}
          onChange={(list) => onChange({ list })}
          problems={problems}
        />
      );
  }
}
