import { useTranslation } from 'react-i18next';
import type { SessionCellFragment } from '../../gql/graphql.ts';
import { clockTime, longDate } from '../../parts/dates.ts';
import { useViewer } from '../../parts/viewer.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Gauge } from '../../ui/Gauge.tsx';
import { setMinutes } from './week.ts';
import { FreeMinutes, gaugeWords } from './SessionCard.tsx';

const SETS_HEARINGS = ['JUDGE', 'COURTROOM_CLERK', 'CALENDAR_CLERK'];

/** The session under the cursor: day, times, who sits, and the three things one does with it. */
export function ChosenSession({ session }: { readonly session: SessionCellFragment }) {
  const { t } = useTranslation('calendar');
  const viewer = useViewer();
  const sets = SETS_HEARINGS.includes(viewer.seat);
  return (
    <section className="chosen-session" aria-label={t('chosen')}>
      <div className="chosen-session-words">
        <h2 className="record">
          {longDate(session.heldOn)}, {session.department}
        </h2>
        <p className="second small">
          {session.name} · {t('times', { from: clockTime(session.startsAt), to: clockTime(session.endsAt) })} · {session.judge}
          {session.staffingStartsAt === null ? '' : ` · ${t('staffing', { time: clockTime(session.staffingStartsAt) })}`}
        </p>
        <Gauge minutes={setMinutes(session.gauge)} words={gaugeWords(session, t)} />
        <p className="small">
          <FreeMinutes session={session} /> <span className="second">{gaugeWords(session, t)}</span>
        </p>
      </div>
      <div className="button-row">
        {sets ? <ButtonLink href={`/hearings/new?session=${session.sessionId}`}>{t('setHere')}</ButtonLink> : null}
        <ButtonLink href={`/sessions/${session.sessionId}/list`} icon="print">
          {t('list')}
        </ButtonLink>
        <ButtonLink kind="act" href={`/sessions/${session.sessionId}`} keyHint="O">
          {t('open')}
        </ButtonLink>
      </div>
    </section>
  );
}
