import './calendar.css';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { addDays } from '@starling/shared/time/local-date';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { SessionsDocument, type SessionCellFragment } from '../../gql/graphql.ts';
import { longDate } from '../../parts/dates.ts';
import { useViewer } from '../../parts/viewer.ts';
import { Waits } from '../../parts/Waits.tsx';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys/use-keys.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { ChosenSession } from './ChosenSession.tsx';
import { NoSessions } from './NoSessions.tsx';
import { courtWeek, gatherWeek, mondayOf } from './week.ts';
import { WeekGrid } from './WeekGrid.tsx';

/** A week of the court's sessions: who sits when, and first of all how many minutes are free. */
export function CalendarScreen() {
  const { t } = useTranslation('calendar');
  const viewer = useViewer();
  const [search, setSearch] = useSearchParams();
  const monday = mondayOf(search.get('week'), viewer.today);
  const days = courtWeek(monday);
  const asked = useQuery(SessionsDocument, { variables: { from: monday, to: addDays(monday, 6) } });
  const sessions = asked.data?.sessions ?? [];
  const [chosenId, choose] = useState<string | null>(null);
  const chosen = sessions.find((one) => one.sessionId === chosenId) ?? firstOf(sessions, viewer.today);
  const toWeek = (weeks: number): void => setSearch({ week: addDays(monday, weeks * 7) });
  const open = useOpening();
  useWeekKeys({ chosen, toWeek, open });
  const holidays = days.flatMap((day) => (day.holiday === null ? [] : [t('closedDay', { day: longDate(day.date), name: day.holiday })]));
  return (
    <>
      <PageHead
        title={t('weekOf', { day: longDate(monday).split(', ').slice(1).join(', ') })}
        sub={holidays.length > 0 ? holidays.join(' ') : t('allDays')}
        aside={<WeekButtons toWeek={toWeek} toToday={() => setSearch({})} />}
      />
      <Waits asked={asked} rows={8}>
        {sessions.length === 0 ? (
          <NoSessions from={addDays(monday, 7)} />
        ) : (
          <WeekGrid
            days={days}
            departments={gatherWeek(sessions, days)}
            chosenId={chosen?.sessionId ?? null}
            onChoose={choose}
            onOpen={open}
          />
        )}
        {chosen === undefined ? null : <ChosenSession session={chosen} />}
      </Waits>
    </>
  );
}

function WeekButtons({ toWeek, toToday }: { readonly toWeek: (weeks: number) => void; readonly toToday: () => void }) {
  const { t } = useTranslation('calendar');
  return (
    <div className="button-row" role="group" aria-label={t('move')}>
      <Button keyHint="[" onPress={() => toWeek(-1)}>
        {t('earlier')}
      </Button>
      <Button onPress={toToday}>{t('thisWeek')}</Button>
      <Button keyHint="]" onPress={() => toWeek(1)}>
        {t('later')}
      </Button>
    </div>
  );
}

function useOpening(): (sessionId: string) => void {
  const navigate = useNavigate();
  return (sessionId) => void navigate(`/sessions/${sessionId}`);
}

function useWeekKeys({
  chosen,
  toWeek,
  open,
}: {
  readonly chosen: SessionCellFragment | undefined;
  readonly toWeek: (weeks: number) => void;
  readonly open: (id: string) => void;
}): void {
  const { t } = useTranslation('calendar');
  const group = t('keyGrid');
  useKeys([
    { key: '[', words: t('keyWeek'), group, act: () => toWeek(-1) },
    { key: ']', words: t('keyWeek'), group, act: () => toWeek(1) },
    { key: 'PageUp', words: t('keyWeek'), group, act: () => toWeek(-1), quiet: true },
    { key: 'PageDown', words: t('keyWeek'), group, act: () => toWeek(1), quiet: true },
    ...(chosen === undefined ? [] : [{ key: 'O', words: t('keyOpen'), group, act: () => open(chosen.sessionId) }]),
  ]);
}

function firstOf(sessions: readonly SessionCellFragment[], today: string): SessionCellFragment | undefined {
  return sessions.find((one) => one.heldOn >= today) ?? sessions[0];
}
