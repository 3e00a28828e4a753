import { useTranslation } from 'react-i18next';
import { clockTimeFull, shortDate, weekDay } from '../dates.ts';
import { useViewer } from '../viewer.ts';

/** Says a counted day: "Wed Nov 25", with its year in another year than today's, and with its time for a clock of hours. */
export function useSaidDay(): (day: string, time?: string | null) => string {
  const { t } = useTranslation('clocks');
  const { today } = useViewer();
  return (day, time = null) => {
    const said = day.slice(0, 4) === today.slice(0, 4) ? weekDay(day) : shortDate(day);
    return time === null ? said : t('atTime', { day: said, time: clockTimeFull(time) });
  };
}
