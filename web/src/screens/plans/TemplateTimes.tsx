import { useTranslation } from 'react-i18next';
import { DateField, Field, TimeField } from '../../ui/Field.tsx';
import type { Cause } from '../../ui/Notice.tsx';
import type { TemplateDraft } from './template-draft.ts';

const DAYS = ['startsOn', 'untilOn'] as const;
const TIMES = ['staffingStartsAt', 'startsAt', 'endsAt'] as const;
const LIMITS = ['minutesCapacity', 'hearingsCapacity', 'slotMinutes'] as const;

interface TemplateTimesProps {
  readonly draft: TemplateDraft;
  readonly onChange: (part: Partial<TemplateDraft>) => void;
  readonly problemsAt: (field: string) => readonly Cause[];
}

/** From which day to which, at which hours, and how much may be set. */
export function TemplateTimes({ draft, onChange, problemsAt }: TemplateTimesProps) {
  const { t } = useTranslation('plans');
  const field = (name: (typeof DAYS)[number] | (typeof TIMES)[number] | (typeof LIMITS)[number]) => ({
    label: t(name),
    value: draft[name],
    onChange: (typed: string) => onChange({ [name]: typed }),
    problems: problemsAt(name),
  });
  return (
    <>
      <div className="form-fields">
        {DAYS.map((name) => (
          <DateField key={name} {...field(name)} />
        ))}
        {TIMES.map((name) => (
          <TimeField key={name} {...field(name)} />
        ))}
      </div>
      <div className="form-fields">
        {LIMITS.map((name) => (
          <Field key={name} width="short" hint={t(`limitHint.${name}`)} {...field(name)} />
        ))}
      </div>
    </>
  );
}
