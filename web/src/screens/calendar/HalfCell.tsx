import { useTranslation } from 'react-i18next';
import { minutesOfDay } from '../../parts/dates.ts';
import type { HalfDay } from './board.ts';
import type { Lens } from './calendar-address.ts';
import { SessionCard } from './SessionCard.tsx';

interface HalfCellProps {
  readonly half: HalfDay;
  readonly lens: Lens;
  /** The frame stands already, its sessions are still being read. */
  readonly waiting: boolean;
  /** Draws from when to when it sits, beside one another over the departments. */
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
          {withTimes ? <TimeBar session={session} half={half.half} /> : null}
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

/** A half-day from eight to noon, or from noon to six. */
const HOURS = { am: [8, 12], pm: [12, 18] } as const;
const WIDTH = 600;

/** Where in its half-day a session lies; its times stand in words on the card. */
function TimeBar({ session, half }: { readonly session: HalfDay['sessions'][number]; readonly half: HalfDay['half'] }) {
  const [first, last] = HOURS[half];
  const at = (time: string): number => Math.min(1, Math.max(0, (minutesOfDay(time) - first * 60) / ((last - first) * 60))) * WIDTH;
  const from = at(session.startsAt);
  return (
    <svg className="time-bar" viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {Array.from({ length: last - first + 1 }, (_, hour) => (
        <rect key={hour} className="time-bar-hour" x={(hour / (last - first)) * (WIDTH - 1)} y="0" width="1" height="10" />
      ))}
      <rect className="time-bar-sits" x={from} y="3" width={Math.max(4, at(session.endsAt) - from)} height="4" />
    </svg>
  );
}
