import { useTranslation } from 'react-i18next';
import { Weekdays } from '../../parts/forms/Weekdays.tsx';
import { DateField, TimeField } from '../../ui/Field.tsx';
import type { Cause } from '../../ui/Notice.tsx';
import type { NeedDraft } from './need-draft.ts';

interface NeedWindowFieldsProps {
  readonly draft: NeedDraft;
  readonly onChange: (part: Partial<NeedDraft>) => void;
  readonly problemsAt: (field: string) => readonly Cause[];
}

const DAYS = ['fromOn', 'untilOn'] as const;
const TIMES = ['fromTime', 'untilTime'] as const;

/** When it holds: days of the week, first and last day, times of the day, and when somebody looks at it again. */
export function NeedWindowFields({ draft, onChange, problemsAt }: NeedWindowFieldsProps) {
  const { t } = useTranslation('needs');
  return (
    <>
      <Weekdays label={t('weekdays')} days={draft.weekdays} onChange={(weekdays) => onChange({ weekdays })} />
      <div className="form-fields">
        {DAYS.map((field) => (
          <DateField
            key={field}
            label={t(field)}
            value={draft[field]}
            onChange={(day) => onChange({ [field]: day })}
            problems={problemsAt(field)}
          />
        ))}
        {TIMES.map((field) => (
          <TimeField
            key={field}
            label={t(field)}
            value={draft[field]}
            onChange={(time) => onChange({ [field]: time })}
            problems={problemsAt(field)}
          />
        ))}
        <DateField
          label={t('reviewOn')}
          hint={t('reviewOnHint')}
          value={draft.reviewOn}
          onChange={(reviewOn) => onChange({ reviewOn })}
          problems={problemsAt('reviewOn')}
        />
      </div>
    </>
  );
}
