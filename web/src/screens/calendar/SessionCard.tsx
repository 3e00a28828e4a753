import { useTranslation } from 'react-i18next';
import type { SessionCellFragment } from '../../gql/graphql.ts';
import { clockTime } from '../../parts/dates.ts';
import { Gauge } from '../../ui/Gauge.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import { minutesUsed, setMinutes } from './week.ts';

/** One session in the week: its kind, how many are set, the gauge, and the free minutes first. */
export function SessionCard({ session }: { readonly session: SessionCellFragment }) {
  const { t } = useTranslation('calendar');
  if (session.closedBecause !== null) return <span className="third">{session.closedBecause}</span>;
  return (
    <div className="session-card">
      <div className="session-card-head">
        <span>
          <span className="strong">{session.name}</span> <span className="second">{clockTime(session.startsAt)}</span>
        </span>
        <span className="second">{t('set', { count: session.hearingsSet })}</span>
      </div>
      <Gauge thin minutes={setMinutes(session.gauge)} words={gaugeWords(session, t)} />
      <div>
        <FreeMinutes session={session} /> <span className="second">{t('of', { capacity: session.gauge.capacity })}</span>
      </div>
    </div>
  );
}

/** What a clerk looks for: minutes free, or full, or over. */
export function FreeMinutes({ session }: { readonly session: Pick<SessionCellFragment, 'gauge'> }) {
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

/** The gauge in words; a screen reader hears this instead of the picture. */
export function gaugeWords(session: Pick<SessionCellFragment, 'gauge'>, t: ReturnType<typeof useTranslation<'calendar'>>['t']): string {
  const { capacity, free, over } = session.gauge;
  const used = minutesUsed(session.gauge);
  return over > 0 ? t('gaugeWordsOver', { used, capacity, over }) : t('gaugeWords', { used, capacity, free });
}
