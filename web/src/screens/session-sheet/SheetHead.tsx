import { useTranslation } from 'react-i18next';
import type { CalendarCellFragment } from '../../gql/graphql.ts';
import { clockTime, longDay, minutesOfDay } from '../../parts/dates.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Gauge } from '../../ui/Gauge.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { StateWord } from '../../ui/Tag.tsx';

/** Which session it is, its minutes in words and as a bar, and the ways on from it. */
export function SheetHead({ session }: { readonly session: CalendarCellFragment }) {
  const { t } = useTranslation('sessionSheet');
  return (
    <PageHead
      title={t('title', { name: session.name, day: longDay(session.heldOn) })}
      pageTitle={t('pageTitle')}
      sub={
        <>
          {t('sub', {
            from: clockTime(session.startsAt),
            to: clockTime(session.endsAt),
            department: session.department,
            judge: session.judge,
          })}
          <SessionState session={session} />
        </>
      }
      aside={
        <>
          <GaugeOf session={session} />
          <ButtonLink href={`/sessions?date=${session.heldOn}`} icon="back">
            {t('toCalendar')}
          </ButtonLink>
          <ButtonLink href={`/sessions/${session.sessionId}/list`} icon="print" keyHint="P">
            {t('print')}
          </ButtonLink>
          <ButtonLink href={`/sessions/${session.sessionId}/board`} keyHint="V">
            {t('board')}
          </ButtonLink>
          <ButtonLink href={`/sessions/${session.sessionId}`} keyHint="O">
            {t('openSession')}
          </ButtonLink>
        </>
      }
    />
  );
}

function SessionState({ session }: { readonly session: CalendarCellFragment }) {
  const { t } = useTranslation('sessionSheet');
  if (session.state !== 'cancelled') return null;
  return (
    <StateWord shape="lock">
      {session.cancelledBecause === null ? t('cancelledPlain') : t('cancelled', { why: session.cancelledBecause })}
    </StateWord>
  );
}

function GaugeOf({ session }: { readonly session: CalendarCellFragment }) {
  const { capacity, heard, inHand, stillSet, over } = session.gauge;
  const bench = minutesOfDay(session.endsAt) - minutesOfDay(session.startsAt);
  return (
    <div className="sheet-gauge">
      <Gauge thin bed={bench} minutes={{ capacity, heard, inHand, stillSet, over }} words={session.gaugeWords} />
      <span className="small second" aria-hidden="true">
        {session.gaugeWords}
      </span>
    </div>
  );
}
