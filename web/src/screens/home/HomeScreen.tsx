import './home.css';
import { useRef, useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { HomeDocument, type HomeQuery } from '../../gql/graphql.ts';
import { daysFrom, longDay } from '../../parts/dates.ts';
import { Waits } from '../../parts/Waits.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Segments } from '../../ui/RadioChips.tsx';
import { Deadlines } from './Deadlines.tsx';
import { JustSigned } from './JustSigned.tsx';
import { MyYouths } from './MyYouths.tsx';
import { NextDates } from './NextDates.tsx';

export type HomeDay = HomeQuery['home'];
const PARTS = ['today', 'signed', 'deadlines', 'dates'] as const;
type Part = (typeof PARTS)[number];

/** Today, what was just signed, last days and next dates: three columns, or on a phone one part after the other. */
export function HomeScreen() {
  const asked = useQuery(HomeDocument);
  return (
    <Waits asked={asked} rows={8}>
      {asked.data === undefined ? null : <Day day={asked.data.home} />}
    </Waits>
  );
}

function Day({ day }: { readonly day: HomeDay }) {
  const { t } = useTranslation('home');
  const [part, setPart] = useState<Part>('today');
  const page = useRef<HTMLDivElement>(null);
  const go = (to: Part): void => {
    setPart(to);
    page.current?.querySelector<HTMLElement>(`#home-${to}`)?.focus();
  };
  useDayKeys(go);
  const today = day.mine.filter((one) => one.hearingId !== null || one.startsAt !== null);
  const lastThisWeek = day.clocks.filter((clock) => (daysFrom(day.today, clock.lastDay) ?? 99) <= 7).length;
  const sub = t('sub', {
    youths: t('subYouths', { count: today.length }),
    outcomes: t('subOutcomes', { count: day.outcomes.length }),
    last: t('subLast', { count: lastThisWeek }),
  });
  const words = {
    today: `${t('tabToday')} ${today.length}`,
    signed: `${t('tabSigned')} ${day.outcomes.length}`,
    deadlines: `${t('tabDeadlines')} ${day.clocks.length}`,
    dates: t('tabDates'),
  };
  return (
    <>
      <PageHead title={longDay(day.today)} sub={sub} />
      <div className="home-tabs">
        <Segments label={t('tabs')} value={part} onChange={setPart} parts={PARTS.map((key) => ({ key, words: words[key] }))} />
      </div>
      <div className="home" ref={page} data-part={part}>
        <section id="home-today" tabIndex={-1} className="home-column home-side" data-of="today">
          <MyYouths day={day} today={today} />
        </section>
        <section id="home-signed" tabIndex={-1} className="home-column home-main" data-of="signed">
          <JustSigned day={day} />
        </section>
        <div className="home-column home-side home-last">
          <section id="home-deadlines" tabIndex={-1} data-of="deadlines">
            <Deadlines day={day} />
          </section>
          <section id="home-dates" tabIndex={-1} data-of="dates">
            <NextDates day={day} />
          </section>
        </div>
      </div>
    </>
  );
}

function useDayKeys(go: (part: Part) => void): void {
  const { t } = useTranslation('home');
  const group = t('keyMove');
  useKeys([
    { key: '1', words: t('keyToday'), group, act: () => go('today') },
    { key: '2', words: t('keySigned'), group, act: () => go('signed') },
    { key: '3', words: t('keyDeadlines'), group, act: () => go('deadlines') },
    { key: '4', words: t('keyDates'), group, act: () => go('dates') },
  ]);
}
