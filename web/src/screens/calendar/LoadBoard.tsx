import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { CourtLoadDocument, type CourtLoadQuery, type LoadOfDayFragment } from '../../gql/graphql.ts';
import { shortDay, weekDay } from '../../parts/dates.ts';
import { Waits } from '../../parts/Waits.tsx';
import { Grid } from '../../ui/grid/Grid.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Table } from '../../ui/Table.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import { DayLoad } from './MonthBoard.tsx';
import { LOAD_WEEKS } from './spans.ts';
import { WEEKDAYS } from './weekdays.ts';

type LoadWeek = CourtLoadQuery['loadMap']['weeks'][number];

interface LoadBoardProps {
  readonly from: string;
  readonly onOpenDay: (date: string) => void;
  readonly onOpenWeek: (date: string) => void;
  readonly onPage: (direction: -1 | 1) => void;
}

/** Eight weeks in minutes, by week and by day. What overloads within a week stands above it in sentences. */
export function LoadBoard({ from, ...acts }: LoadBoardProps) {
  const asked = useQuery(CourtLoadDocument, { variables: { from, weeks: LOAD_WEEKS } });
  const load = asked.data?.loadMap ?? asked.previousData?.loadMap;
  return (
    <Waits asked={{ ...asked, data: load }} rows={8}>
      {load === undefined ? null : <LoadOfWeeks load={load} {...acts} />}
    </Waits>
  );
}

function LoadOfWeeks({ load, onOpenDay, onOpenWeek, onPage }: Omit<LoadBoardProps, 'from'> & { readonly load: CourtLoadQuery['loadMap'] }) {
  const { t } = useTranslation('calendar');
  const [chosen, choose] = useState<string | null>(null);
  const week = load.weeks.find((one) => weekKey(one) === chosen || one.days.some(({ date }) => date === chosen)) ?? load.weeks[0];
  const open = (key: string): void => {
    const whole = load.weeks.find((one) => weekKey(one) === key);
    if (whole === undefined) onOpenDay(key);
    else onOpenWeek(whole.startsOn);
  };
  return (
    <>
      {load.warnings.length === 0 ? null : (
        <Notice tone="care" title={t('loadWarnings')} causes={load.warnings.map((message) => ({ message, cites: [] }))} />
      )}
      <Grid
        label={t('gridLoad')}
        howTo={t('howToDays')}
        className="board"
        corner={<span className="small second">{t('minutesSet')}</span>}
        columns={[t('weekTotal'), ...WEEKDAYS].map((label) => ({ key: label, label, head: <span className="strong">{label}</span> }))}
        rows={load.weeks.map((one) => weekRow(one, t('weekLabel', { day: shortDay(one.startsOn) })))}
        onChoose={choose}
        onOpen={open}
        onPage={onPage}
      />
      {week === undefined ? null : <DepartmentsOf week={week} />}
    </>
  );
}

function weekRow(week: LoadWeek, place: string) {
  return {
    key: week.startsOn,
    head: (
      <>
        <span className="strong">{shortDay(week.startsOn)}</span>
        <StateOfLoad state={week.state} />
      </>
    ),
    cells: [
      { key: weekKey(week), place, className: 'board-cell', content: <LoadCell load={week} closedBecause={null} /> },
      ...week.days.map((day) => ({
        key: day.date,
        place: `${weekDay(day.date)}:`,
        className: day.state === 'none' ? 'board-cell board-closed' : 'board-cell',
        content: <LoadCell load={day} closedBecause={day.closedBecause} />,
      })),
    ],
  };
}

const weekKey = (week: LoadWeek): string => `week ${week.startsOn}`;

interface LoadCellProps {
  readonly load: Pick<LoadOfDayFragment, 'capacity' | 'minutesSet' | 'free' | 'over'>;
  readonly closedBecause: string | null;
}

function LoadCell({ load: { capacity, minutesSet, free, over }, closedBecause }: LoadCellProps) {
  const { t } = useTranslation('calendar');
  return <DayLoad load={{ capacity, used: minutesSet, free, over }} none={closedBecause ?? t('loadNone')} />;
}

/** The state of a week in a word; only what asks for care has a shape. */
function StateOfLoad({ state }: { readonly state: string }) {
  const { t } = useTranslation('calendar');
  if (state === 'over')
    return (
      <StateWord family="stop" shape="triangle">
        {t('loadState.over')}
      </StateWord>
    );
  if (state === 'full' || state === 'near')
    return (
      <StateWord family="care" shape="half">
        {t(`loadState.${state}`)}
      </StateWord>
    );
  return <span className="small second">{state === 'none' ? t('loadState.none') : t('loadState.ok')}</span>;
}

function DepartmentsOf({ week }: { readonly week: LoadWeek }) {
  const { t } = useTranslation('calendar');
  return (
    <section className="board-under">
      <Table
        caption={t('loadDepartments', { day: shortDay(week.startsOn) })}
        captionShown
        rows={week.departments}
        idOf={(one) => one.departmentId}
        columns={[
          { key: 'department', label: t('department'), head: true, cell: (one) => one.department },
          { key: 'set', label: t('loadSet'), numeric: true, cell: (one) => one.minutesSet },
          { key: 'may', label: t('loadMay'), numeric: true, cell: (one) => one.capacity },
          {
            key: 'free',
            label: t('loadFree'),
            numeric: true,
            cell: (one) =>
              one.over > 0 ? (
                <StateWord family="stop" shape="triangle">
                  {t('overBy', { count: one.over })}
                </StateWord>
              ) : (
                t('freeOf', { free: Math.max(0, one.capacity - one.minutesSet) })
              ),
          },
        ]}
      />
    </section>
  );
}
