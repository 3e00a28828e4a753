import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clockTime, weekDay } from '../../parts/dates.ts';
import { Icon } from '../../ui/icons.tsx';
import type { CalendarSession } from './board.ts';

/** Cancelled sessions stay at the foot, locked, with why; their sheet tells where each hearing went. */
export function CancelledSessions({ sessions }: { readonly sessions: readonly CalendarSession[] }) {
  const { t } = useTranslation('calendar');
  if (sessions.length === 0) return null;
  return (
    <section className="board-under">
      <h2 className="small strong">
        <Icon name="lock" /> {t('cancelledHead', { count: sessions.length })}
      </h2>
      <ul>
        {sessions.map((one) => (
          <li key={one.sessionId} className="small">
            <Link to={`/sessions/${one.sessionId}/sheet`}>
              {t('cancelledRow', {
                name: one.name,
                department: one.department,
                day: weekDay(one.heldOn),
                time: clockTime(one.startsAt),
              })}
            </Link>{' '}
            <span className="second">{one.cancelledBecause ?? t('cancelled')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
