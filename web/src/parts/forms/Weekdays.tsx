import { WEEKDAYS } from '../dates.ts';
import { CheckChips } from '../../ui/RadioChips.tsx';

interface WeekdaysProps {
  readonly label: string;
  /** ISO: 1 for Monday to 7 for Sunday. */
  readonly days: readonly number[];
  readonly onChange: (days: readonly number[]) => void;
}

/** Days of the week, several of seven. */
export function Weekdays({ label, days, onChange }: WeekdaysProps) {
  return (
    <CheckChips
      label={label}
      chips={WEEKDAYS.map((words) => ({ key: words, words }))}
      values={WEEKDAYS.filter((_, at) => days.includes(at + 1))}
      onChange={(keys) => onChange(keys.map((key) => WEEKDAYS.indexOf(key) + 1))}
    />
  );
}
