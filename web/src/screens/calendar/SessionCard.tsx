import { sayLanguage } from '@starling/shared/calendar/finder/finder-words';
import { useTranslation } from 'react-i18next';
import { clockTime, minutesOfDay } from '../../parts/dates.ts';
import { Gauge, type GaugeMinutes } from '../../ui/Gauge.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import { minutesUsed, type CalendarSession } from './board.ts';
import type { Lens } from './calendar-address.ts';

/** One session in a cell: what is set, or who sits. */
export function SessionCard({ session, lens }: { readonly session: CalendarSession; readonly lens: Lens }) {
  const { t } = useTranslation('calendar');
  return (
    <div className="session-card">
      <div className="session-card-line">
        <span>
          <span className="strong">{session.name}</span> <span className="second">{clockTime(session.startsAt)}</span>
        </span>
        <span className="second">
          {session.hearingsCapacity === null
            ? t('set', { count: session.hearingsSet })
            : t('setOf', { count: session.hearingsSet, capacity: session.hearingsCapacity })}
        </span>
      </div>
      {lens === 'minutes' ? <WhatIsSet session={session} /> : <WhoSits session={session} />}
      {session.toBeChanged ? (
        <StateWord family="care" shape="half">
          {t('toBeChanged')}
        </StateWord>
      ) : null}
    </div>
  );
}

function WhatIsSet({ session }: { readonly session: CalendarSession }) {
  const { t } = useTranslation('calendar');
  return (
    <>
      <Gauge thin minutes={setMinutes(session.gauge)} bed={benchMinutes(session)} words={session.gaugeWords} />
      <div className="session-card-line">
        <span>
          <FreeMinutes session={session} /> <span className="second">{t('of', { capacity: session.gauge.capacity })}</span>
        </span>
        <ComesWith session={session} />
      </div>
    </>
  );
}

/** What a clerk looks for: minutes free, or full, or over. */
export function FreeMinutes({ session }: { readonly session: Pick<CalendarSession, 'gauge'> }) {
  const { t } = useTranslation('calendar');
  const { free, over } = session.gauge;
  if (over > 0)
    return (
      <StateWord family="stop" shape="triangle">
        {t('overBy', { count: over })}
      </StateWord>
    );
  return <span className="strong">{free <= 0 ? t('full') : t('freeOf', { free })}</span>;
}

/** How many need an interpreter, by the language where there is one, and how many come from custody. */
function ComesWith({ session }: { readonly session: CalendarSession }) {
  const { t } = useTranslation('calendar');
  const [language, ...more] = session.languages;
  const interpreters =
    language !== undefined && more.length === 0
      ? `${session.interpreters} ${sayLanguage(language)}`
      : t('interpreters', { count: session.interpreters });
  const said = [
    ...(session.interpreters > 0 ? [interpreters] : []),
    ...(session.inCustody > 0 ? [t('inCustody', { count: session.inCustody })] : []),
  ];
  return said.length === 0 ? null : <span className="second">{said.join(' · ')}</span>;
}

function WhoSits({ session }: { readonly session: CalendarSession }) {
  const { t } = useTranslation('calendar');
  return (
    <>
      <span>{session.judge}</span>
      {session.substitute ? (
        <StateWord shape="half" family="care">
          {session.usualJudge === null ? t('substitute') : t('sitsFor', { judge: session.usualJudge })}
        </StateWord>
      ) : null}
      {session.usualDepartment === null ? null : (
        <StateWord shape="half" family="care">
          {t('borrowed', { department: session.usualDepartment })}
        </StateWord>
      )}
    </>
  );
}

/** The minutes of the bench from start to end; what may be set of them is less. */
export function benchMinutes({ startsAt, endsAt }: Pick<CalendarSession, 'startsAt' | 'endsAt'>): number {
  return minutesOfDay(endsAt) - minutesOfDay(startsAt);
}

/** A calendar shows what is set as one bar: what was heard of it is the bench's own view. */
export function setMinutes(gauge: CalendarSession['gauge']): GaugeMinutes {
  return { capacity: gauge.capacity, heard: minutesUsed(gauge) - gauge.over, inHand: 0, stillSet: 0, over: gauge.over };
}
