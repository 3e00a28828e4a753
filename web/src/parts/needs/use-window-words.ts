import { useTranslation } from 'react-i18next';
import { clockTimeFull, shortDate, weekDay, WEEKDAYS } from '../dates.ts';
import { useViewer } from '../viewer.ts';

/** When something holds: days of the week, first and last day, times of the day; null does not limit. */
export interface Window {
  readonly weekdays: readonly number[] | null;
  readonly fromOn: string | null;
  readonly untilOn: string | null;
  readonly from: string | null;
  readonly until: string | null;
}

/** Says a window: "Mon, Wed · from Tue Dec 1 to Fri Jan 15 · 8:30 am to 3:00 pm"; empty for one that limits nothing. */
export function useWindowWords(): (window: Window) => string {
  const { t } = useTranslation('needs');
  const { today } = useViewer();
  const said = (day: string): string => (day.slice(0, 4) === today.slice(0, 4) ? weekDay(day) : shortDate(day));
  const span = (from: string | null, until: string | null, kind: 'days' | 'times'): string | null => {
    const say = kind === 'days' ? said : clockTimeFull;
    if (from !== null && until !== null) return from === until ? say(from) : t('span', { from: say(from), to: say(until) });
    if (from !== null) return t('spanFrom', { from: say(from) });
    return until === null ? null : t('spanTo', { to: say(until) });
  };
  return ({ weekdays, fromOn, untilOn, from, until }) =>
    [
      WEEKDAYS.filter((_, at) => weekdays?.includes(at + 1) === true).join(', ') || null,
      span(fromOn, untilOn, 'days'),
      span(from, until, 'times'),
    ]
      .filter((words) => words !== null)
      .join(' · ');
}
