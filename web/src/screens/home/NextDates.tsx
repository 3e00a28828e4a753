import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clockTime, weekDay } from '../../parts/dates.ts';
import { Name } from '../../parts/names/Name.tsx';
import { PanelHead } from '../../ui/PageHead.tsx';
import type { HomeDay } from './HomeScreen.tsx';
import { withNextDate } from './my-youths.ts';

/** When each youth comes back. */
export function NextDates({ day }: { readonly day: HomeDay }) {
  const { t } = useTranslation('home');
  const dated = withNextDate(day.mine);
  return (
    <>
      <PanelHead title={t('nextDates')} aside={t('nextDatesAside', { count: dated.length })} />
      {dated.length === 0 ? <p className="home-none second">{t('emptyNone')}</p> : null}
      <ul>
        {dated.map((one) => (
          <li key={one.youthId} className="dated-row">
            <div className="dated-day">
              <span className="record strong">{weekDay(one.nextOn)}</span>
              <span className="small second">{one.nextAt === null ? '' : clockTime(one.nextAt)}</span>
            </div>
            <div>
              <p>
                <Link to={`/cases/${one.caseId}`}>
                  <Name of={one.chosenName} place={one.place} />
                </Link>
              </p>
              <p className="second small">{one.nextType}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
