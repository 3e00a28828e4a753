import './session-head.css';
import { useTranslation } from 'react-i18next';
import type { SessionHeadFragment } from '../gql/graphql.ts';
import { Gauge } from '../ui/Gauge.tsx';
import { Icon } from '../ui/icons.tsx';
import { Counter } from '../ui/PageHead.tsx';
import { useCourtNow } from './court-clock.ts';
import { clockTime, longDate, minutesOfDay, weekDay } from './dates.ts';

/** Whose session it is, its minutes in words and as a bar, and who is here. */
export function SessionHead({ docket }: { readonly docket: SessionHeadFragment }) {
  const { t } = useTranslation('session');
  const { session } = docket;
  return (
    <header className="session-head">
      <div className="session-names">
        <h1 className="record">{session.name}</h1>
        <p className="second small">
          {session.courthouse}, {session.department} · {longDate(session.heldOn)}
        </p>
        <p className="second small">
          {session.judge}
          {docket.clerk === null ? '' : ` · ${t('clerk', { name: docket.clerk })}`}
        </p>
      </div>
      <SessionGauge docket={docket} />
      <div className="session-counters">
        <Counter number={docket.here} words={t('counter.here')} />
        <Counter number={docket.remote} words={t('counter.remote')} />
        <Counter number={docket.away} words={t('counter.away')} />
        <Counter number={docket.heard} words={t('counter.heard')} />
        <Counter number={docket.notYetFinal} words={t('counter.notYetFinal')} tone={docket.notYetFinal > 0 ? 'stop' : 'ink'} />
      </div>
    </header>
  );
}

function SessionGauge({ docket }: { readonly docket: SessionHeadFragment }) {
  const { t } = useTranslation('session');
  const now = useCourtNow();
  const { gauge, startsAt, endsAt } = docket.session;
  const left = Math.max(0, minutesOfDay(endsAt) - Math.max(minutesOfDay(now), minutesOfDay(startsAt)));
  const words = [
    t('gauge.left', { count: left, end: endsAt.startsWith('12:00') ? t('gauge.noon') : clockTime(endsAt) }),
    t('gauge.stillSet', { count: gauge.stillSet }),
  ];
  const over = gauge.over > 0 ? t('gauge.over', { count: gauge.over, limit: gauge.capacity }) : null;
  return (
    <div className="session-gauge">
      <p className="session-gauge-words small">
        {words.map((one) => (
          <span key={one}>{one}</span>
        ))}
        {over === null ? null : (
          <span className="session-over">
            <Icon name="triangle" /> {over}
          </span>
        )}
        {docket.next === null ? null : (
          <span className="third">
            {t('gauge.next', {
              name:
                docket.next.heldOn === docket.session.heldOn ? docket.next.name : `${docket.next.name}, ${weekDay(docket.next.heldOn)},`,
              count: docket.next.gauge.free,
            })}
          </span>
        )}
      </p>
      <Gauge minutes={gauge} words={[...words, over ?? ''].join(', ')} />
      <p className="session-gauge-times caption">
        <span>{clockTime(startsAt)}</span>
        <span>{endsAt.startsWith('12:00') ? t('gauge.noon') : clockTime(endsAt)}</span>
      </p>
    </div>
  );
}
