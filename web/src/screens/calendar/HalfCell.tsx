import { useTranslation } from 'react-i18next';
import { clockTime } from '../../parts/dates.ts';
import type { HalfDay } from './board.ts';
import type { Lens } from './calendar-address.ts';
import { SessionCard } from './SessionCard.tsx';

interface HalfCellProps {
  readonly half: HalfDay;
  readonly lens: Lens;
  /** The frame stands already, its sessions are still being read. */
  readonly waiting: boolean;
  /** Says from when to when it sits. */
  readonly withTimes: boolean;
}

/** What stands in a half-day: its sessions, or in words why there is none. Nothing is left empty. */
export function HalfCell({ half, lens, waiting, withTimes }: HalfCellProps) {
  const { t } = useTranslation('calendar');
  if (waiting) return <span className="third board-waits">{t('loading')}</span>;
  return (
    <>
      {half.sessions.map((session) => (
        <div key={session.sessionId} className="board-session">
          <SessionCard session={session} lens={lens} />
          {withTimes ? (
            <span className="caption">{t('times', { from: clockTime(session.startsAt), to: clockTime(session.endsAt) })}</span>
          ) : null}
        </div>
      ))}
      {half.cancelled.map((session) => (
        <span key={session.sessionId} className="third board-note">
          {session.cancelledBecause === null ? t('cancelled') : t('cancelledWhy', { why: session.cancelledBecause })}
        </span>
      ))}
      <WhyNone half={half} />
    </>
  );
}

function WhyNone({ half }: { readonly half: HalfDay }) {
  const { t } = useTranslation('calendar');
  if (half.hidden > 0) return <span className="third board-note">{t('hiddenHere', { count: half.hidden })}</span>;
  if (half.sessions.length + half.cancelled.length > 0) return null;
  return <span className="third board-note">{half.closedBecause === null ? t('dark') : t('noCourt')}</span>;
}
