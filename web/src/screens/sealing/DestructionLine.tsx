import { useTranslation } from 'react-i18next';
import { shortDate } from '../../parts/dates.ts';
import { useViewer } from '../../parts/viewer.ts';
import { destructionDays } from './destruction-days.ts';
import type { OpenOrder } from './OrderPanel.tsx';

/** A line of years with a diamond on each day that records are destroyed; the same in words above it. */
export function DestructionLine({ order }: { readonly order: OpenOrder }) {
  const { t } = useTranslation('sealing');
  const { today } = useViewer();
  const days = destructionDays(order.holders);
  const last = days.at(-1);
  if (last === undefined) return null;
  const from = Number(today.slice(0, 4));
  const years = Number(last.on.slice(0, 4)) - from + 1;
  const at = (day: string): number => ((Number(day.slice(0, 4)) - from + (Number(day.slice(5, 7)) - 1) / 12) / years) * 100;
  return (
    <section className="destruction">
      <h3>{t('whenDestroyed')}</h3>
      <ul className="destruction-days">
        {days.map((day) => (
          <li key={day.on} className="small strong">
            {t('destroyAt', {
              on: shortDate(day.on),
              who: day.names.length === 1 ? day.names.join('') : t('agencies', { count: day.names.length }),
            })}
          </li>
        ))}
      </ul>
      <svg className="destruction-line" viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 14h1000" className="destruction-axis" />
        {Array.from({ length: years }, (_, year) => (
          <path key={year} d={`M${(year / years) * 1000} 8v12`} className="destruction-axis" />
        ))}
      </svg>
      <div className="destruction-marks" aria-hidden="true">
        {days.map((day) => (
          <span key={day.on} className="diamond" ref={(mark) => mark?.style.setProperty('inset-inline-start', `${at(day.on)}%`)} />
        ))}
        {Array.from({ length: years }, (_, year) => (
          <span
            key={year}
            className="destruction-year caption"
            ref={(mark) => mark?.style.setProperty('inset-inline-start', `${(year / years) * 100}%`)}
          >
            {from + year}
          </span>
        ))}
      </div>
    </section>
  );
}
