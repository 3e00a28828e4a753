import './home.css';
import { useRef, useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { HomeDocument, type HomeQuery } from '../../gql/graphql.ts';
import { daysFrom, longDay } from '../../parts/dates.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Waits } from '../../parts/Waits.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Segments } from '../../ui/RadioChips.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import { Deadlines } from './Deadlines.tsx';
import { JustSigned } from './JustSigned.tsx';
import { MyYouths } from './MyYouths.tsx';
import { NextDates } from './NextDates.tsx';
import { Sections } from './Sections.tsx';

export type HomeDay = HomeQuery['home'];
const PARTS = ['today', 'signed', 'deadlines', 'dates'] as const;
type Part = (typeof PARTS)[number];

/** The seats that have youths of their own: counsel, officers, workers and advocates. */
const WITH_OWN_YOUTHS: ReadonlySet<string> = new Set([
  'MINORS_COUNSEL',
  'PROSECUTOR',
  'COUNTY_COUNSEL',
  'PROBATION_OFFICER',
  'SOCIAL_WORKER',
  'ADVOCATE',
]);

/** The day of a seat: own youths, what was just signed and last days where there are own youths; then the five screens of the seat. */
export function HomeScreen() {
  const asked = useQuery(HomeDocument);
  const { seat } = useViewer();
  const day = asked.data?.home;
  return (
    <Waits asked={asked} rows={8}>
      {day === undefined ? null : WITH_OWN_YOUTHS.has(seat) ? <Day day={day} /> : <DayOfTheCourt day={day} />}
    </Waits>
  );
}

/** The day of those who serve every youth of the court: the screens of the seat alone. */
function DayOfTheCourt({ day }: { readonly day: HomeDay }) {
  const { t } = useTranslation('home');
  const { seatWords } = useViewer();
  useSectionKeys(day.sections, 1);
  return (
    <>
      <PageHead title={longDay(day.today)} sub={seatWords} />
      {day.sections.length === 0 ? (
        <Empty title={t('noSections')}>
          <p>{t('noSectionsSub')}</p>
        </Empty>
      ) : (
        <Sections sections={day.sections} />
      )}
    </>
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
  const sections = besidesTheDay(day);
  useDayKeys(go);
  useSectionKeys(sections, PARTS.length + 1);
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
      <Sections sections={sections} />
    </>
  );
}

/** A screen of the seat that the top of the page already is (own youths of today) stands once, with one title and one address in the page. */
function besidesTheDay({ sections }: HomeDay): HomeDay['sections'] {
  return sections.filter(({ key }) => PARTS.every((part) => part !== key));
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

/** The digits after those of the day go to the screens of the seat, in their order. */
function useSectionKeys(sections: HomeDay['sections'], from: number): void {
  const { t } = useTranslation('home');
  useKeys(
    sections.map(({ key, title }, at) => ({
      key: String(from + at),
      words: title.toLowerCase(),
      group: t('keyMove'),
      act: () => document.getElementById(`home-${key}`)?.focus(),
      quiet: from > 1,
    })),
  );
}
