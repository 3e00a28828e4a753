import { useQuery } from '@apollo/client/react';
import { addDays, localDate } from '@starling/shared/time/local-date';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { SessionsDocument, type SessionCellFragment } from '../../gql/graphql.ts';
import { longDate } from '../../parts/dates.ts';
import { useViewer, type SeatedViewer } from '../../parts/viewer.ts';
import { Waits } from '../../parts/Waits.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Waiting.tsx';

const LOOK_AHEAD_DAYS = 28;

/** Leads to the session that is on, or the next one today; a judge to the judge's own. */
export function BenchDoor() {
  const { t } = useTranslation('calendar');
  return <SessionDoor into="" none={t('noBench')} />;
}

/** Leads to the check-in board of the same session: for whoever keeps the door and never opens the bench. */
export function BoardDoor() {
  const { t } = useTranslation('board');
  return <SessionDoor into="/board" none={t('noBoard')} />;
}

function SessionDoor({ into, none }: { readonly into: '' | '/board'; readonly none: string }) {
  const { t } = useTranslation('calendar');
  const viewer = useViewer();
  const today = localDate(viewer.today);
  const asked = useQuery(SessionsDocument, { variables: { from: today, to: addDays(today, LOOK_AHEAD_DAYS) } });
  const sessions = asked.data?.sessions ?? [];
  const now = sessionNow(sessions, viewer);
  const [next] = sessions
    .filter((one) => one.heldOn > viewer.today && one.hearingsSet > 0)
    .toSorted((a, b) => a.heldOn.localeCompare(b.heldOn));
  return (
    <Waits asked={asked}>
      {now === null ? (
        <Empty page title={none}>
          {next === undefined ? <p>{t('emptyNone')}</p> : <p>{t('noBenchSub', { day: longDate(next.heldOn) })}</p>}
          <ButtonLink kind="act" href="/sessions">
            {t('toCalendar')}
          </ButtonLink>
        </Empty>
      ) : (
        <Navigate to={`/sessions/${now.sessionId}${into}`} replace />
      )}
    </Waits>
  );
}

/** The open session first, else the one that has not ended, else the last of today; the viewer's own before anybody else's. */
export function sessionNow(
  sessions: readonly SessionCellFragment[],
  viewer: Pick<SeatedViewer, 'today' | 'now' | 'name' | 'seat'>,
): SessionCellFragment | null {
  const today = sessions
    .filter((one) => one.heldOn === viewer.today && one.closedBecause === null)
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  const own = viewer.seat === 'JUDGE' ? today.filter((one) => surnameOf(one.judge) === surnameOf(viewer.name)) : today;
  const ours = own.length > 0 ? own : today;
  return (
    ours.find((one) => one.state === 'open') ??
    ours.find((one) => one.endsAt > viewer.now && one.hearingsSet > 0) ??
    ours.findLast((one) => one.hearingsSet > 0) ??
    ours[0] ??
    null
  );
}

function surnameOf(name: string): string {
  return name.split(' ').at(-1) ?? name;
}
