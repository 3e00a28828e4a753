import { useTranslation } from 'react-i18next';
import { CountedDay } from '../../parts/clocks/CountedDay.tsx';
import { daysFrom } from '../../parts/dates.ts';
import { Cite } from '../../ui/Cite.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';
import type { HomeDay } from './HomeScreen.tsx';

const SOON_DAYS = 3;

/** Last days, earliest first, each with the count in words and its cite. Always shown, also on the last good copy. */
export function Deadlines({ day }: { readonly day: HomeDay }) {
  const { t } = useTranslation(['home', 'common']);
  return (
    <>
      <PanelHead title={t('deadlines')} aside={t('deadlinesAside', { count: day.clocks.length })} />
      {day.clocks.length === 0 && day.clocksMissing.length === 0 ? <p className="home-none second">{t('noDeadlines')}</p> : null}
      <ul>
        {day.clocks.map((clock) => {
          const left = daysFrom(day.today, clock.safeDay) ?? 0;
          const words = clock.missed ? t('missed') : left === 0 ? t('todayWord') : t('common:inDays', { count: left });
          return (
            <li key={clock.key} className={`dated-row${clock.missed || left <= SOON_DAYS ? ' dated-soon' : ''}`}>
              <div className="dated-day">
                <span className="record strong">
                  <CountedDay clock={clock} />
                </span>
                <span className="small">{words}</span>
              </div>
              <div>
                <p className="strong">{clock.name}</p>
                <p className="second small">
                  {clock.words} <Cite cite={clock.cite} />
                </p>
              </div>
            </li>
          );
        })}
      </ul>
      {day.clocksMissing.length === 0 ? null : (
        <div className="home-none second small">
          <strong>{t('notCounted')}</strong>
          <ul>
            {day.clocksMissing.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
