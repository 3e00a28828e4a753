import { useTranslation } from 'react-i18next';
import { AreaField } from '../../ui/Field.tsx';
import type { RefusalLike } from '../refusals.ts';

type BrokenRules = NonNullable<RefusalLike['rules']>;

/** The reasons of the judge by the key of their rule, as typed. */
export type ExceptionReasons = Readonly<Record<string, string>>;

/** The exceptions of the act's input: one for each broken rule. */
export function exceptionsOf(broken: BrokenRules, reasons: ExceptionReasons) {
  return broken.map(({ rule }) => ({ rule, reason: (reasons[rule] ?? '').trim() }));
}

/** True while a broken rule has no reason yet. */
export function lacksReason(broken: BrokenRules, reasons: ExceptionReasons): boolean {
  return exceptionsOf(broken, reasons).some(({ reason }) => reason === '');
}

/** The rules that a judge may decide otherwise about for this one hearing; none for any other seat, and none where one of them gives way to nobody. */
export function rulesToDecide(seat: string, refusal: RefusalLike | null): BrokenRules {
  const broken = seat === 'JUDGE' ? (refusal?.rules ?? []) : [];
  return broken.every(({ mayRelax }) => mayRelax !== null) ? broken : [];
}

interface ExceptionFieldsProps {
  readonly broken: BrokenRules;
  readonly reasons: ExceptionReasons;
  readonly onChange: (reasons: ExceptionReasons) => void;
}

/** One reason for each rule that the date breaks; they are kept with the hearing. */
export function ExceptionFields({ broken, reasons, onChange }: ExceptionFieldsProps) {
  const { t } = useTranslation('finder');
  return (
    <section className="finder-exceptions" aria-label={t('exceptionTitle')}>
      <p>
        <strong>{t('exceptionTitle')}</strong> <span className="second small">{t('exceptionSub')}</span>
      </p>
      {broken.map(({ rule, words }) => (
        <AreaField
          key={rule}
          label={t('exceptionReason', { rule: words })}
          record
          rows={2}
          value={reasons[rule] ?? ''}
          onChange={(reason) => onChange({ ...reasons, [rule]: reason })}
        />
      ))}
    </section>
  );
}
