import { useTranslation } from 'react-i18next';
import { shortDay, weekDay } from '../../parts/dates.ts';
import { Gauge } from '../../ui/Gauge.tsx';
import { Grid } from '../../ui/grid/Grid.tsx';
import { StateWord } from '../../ui/Tag.tsx';
import { loadOf, type Board, type LoadSum } from './board.ts';
import { WEEKDAYS } from './weekdays.ts';

interface MonthBoardProps {
  readonly board: Board;
  readonly weeks: readonly (readonly string[])[];
  readonly date: string;
  readonly closed: ReadonlyMap<string, string | null>;
  readonly waiting: boolean;
  readonly onOpen: (date: string) => void;
  readonly onPage: (direction: -1 | 1) => void;
}

/** Weeks by weekdays: the load of each day, free minutes first. Enter opens the day. */
export function MonthBoard({ board, weeks, date, closed, waiting, onOpen, onPage }: MonthBoardProps) {
  const { t } = useTranslation('calendar');
  const rows = weeks.map((week) => {
    const [monday = ''] = week;
    return {
      key: monday,
      head: <span className="strong">{shortDay(monday)}</span>,
      cells: week.map((day) => ({
        key: day,
        place: `${weekDay(day)}:`,
        className: closed.get(day) === undefined || closed.get(day) === null ? 'board-cell' : 'board-cell board-closed',
        chosen: day === date,
        content: (
          <DayCell
            day={day}
            load={loadOf(board.shown.filter((one) => one.heldOn === day))}
            hidden={waiting ? 0 : (board.hiddenOn.get(day) ?? 0)}
            closedBecause={closed.get(day) ?? null}
            otherMonth={day.slice(0, 7) !== date.slice(0, 7)}
            waiting={waiting}
          />
        ),
      })),
    };
  });
  return (
    <Grid
      label={t('gridMonth')}
      howTo={t('howToDays')}
      className="board"
      corner={<span className="small second">{t('minutesSet')}</span>}
      columns={WEEKDAYS.map((label) => ({ key: label, label, head: <span className="strong">{label}</span> }))}
      rows={rows}
      startAt={date}
      onOpen={onOpen}
      onPage={onPage}
    />
  );
}

interface DayCellProps {
  readonly day: string;
  readonly load: LoadSum;
  readonly hidden: number;
  readonly closedBecause: string | null;
  readonly otherMonth: boolean;
  readonly waiting: boolean;
}

function DayCell({ day, load, hidden, closedBecause, otherMonth, waiting }: DayCellProps) {
  const { t } = useTranslation('calendar');
  return (
    <div className="session-card">
      <div className="session-card-line">
        <span className={otherMonth ? 'record third' : 'record strong'}>{Number(day.slice(8))}</span>
        {otherMonth ? <span className="caption">{t('otherMonth')}</span> : null}
        {load.sessions > 0 ? <span className="second">{t('monthSessions', { count: load.sessions })}</span> : null}
      </div>
      {waiting ? <span className="third board-waits">{t('loading')}</span> : <DayLoad load={load} none={closedBecause ?? t('monthNone')} />}
      {hidden > 0 ? <span className="third">{t('hiddenHere', { count: hidden })}</span> : null}
    </div>
  );
}

/** The load of one or many sessions: the bar, then the free minutes, or what is over. */
export function DayLoad({ load, none }: { readonly load: Omit<LoadSum, 'sessions' | 'hearings'>; readonly none: string }) {
  const { t } = useTranslation('calendar');
  const { capacity, used, free, over } = load;
  if (capacity === 0 && used === 0) return <span className="third board-note">{none}</span>;
  const minutes = { capacity, heard: Math.max(0, used - over), inHand: 0, stillSet: 0, over };
  const words = over > 0 ? t('gaugeWordsOver', { used, capacity, over }) : t('gaugeWords', { used, capacity, free });
  return (
    <>
      <Gauge thin minutes={minutes} words={words} />
      <div className="session-card-line">
        <span>
          <span className="strong">{t('freeOf', { free })}</span> <span className="second">{t('of', { capacity })}</span>
        </span>
        {over > 0 ? (
          <StateWord family="stop" shape="triangle">
            {t('overBy', { count: over })}
          </StateWord>
        ) : null}
      </div>
    </>
  );
}
