import { useTranslation } from 'react-i18next';
import { shortDay, weekDay } from '../../parts/dates.ts';
import { Grid } from '../../ui/grid/Grid.tsx';
import type { GridCarry } from '../../ui/grid/carrying.ts';
import type { GridColumn, GridRow } from '../../ui/grid/grid-shape.ts';
import { loadOf, type Board, type DepartmentBoard, type HalfDay } from './board.ts';
import type { Half, Lens, View } from './calendar-address.ts';
import { halfWord } from './half-word.ts';
import { HalfCell } from './HalfCell.tsx';

interface SessionBoardProps {
  readonly board: Board;
  readonly days: readonly string[];
  readonly view: View;
  readonly lens: Lens;
  readonly waiting: boolean;
  readonly closed: ReadonlyMap<string, string | null>;
  readonly chosenKey: string | null;
  readonly onChoose: (key: string) => void;
  readonly onOpen: (key: string) => void;
  readonly onPage: (direction: -1 | 1) => void;
  readonly carry: GridCarry | undefined;
}

/** Ten days beside one another need a wide window; in a narrower one they read as a list. */
const TWO_WEEKS_FROM_PIXELS = 1200;
const WEEK_FROM_PIXELS = 640;

/** Departments by days, each day in two halves; in the day's view departments by the time of day. */
export function SessionBoard(props: SessionBoardProps) {
  const { view, days, lens, board } = props;
  const { t } = useTranslation('calendar');
  const byTime = view === 'day';
  return (
    <Grid
      label={byTime ? t('gridDay') : t('grid')}
      howTo={t('howToWeek')}
      className={`board ${view === 'two-weeks' ? 'board-tight' : ''}`}
      corner={<Corner lens={lens} />}
      columns={byTime ? timeColumns(board, t) : days.map((date) => dayColumn(date, props, t))}
      rows={board.departments.flatMap((department) => (byTime ? [dayRow(department, props, t)] : halfRows(department, props, t)))}
      startAt={props.chosenKey}
      onChoose={props.onChoose}
      onOpen={props.onOpen}
      onPage={props.onPage}
      carry={props.carry}
      listBelow={view === 'two-weeks' ? TWO_WEEKS_FROM_PIXELS : WEEK_FROM_PIXELS}
    />
  );
}

type Translate = ReturnType<typeof useTranslation<'calendar'>>['t'];

function Corner({ lens }: { readonly lens: Lens }) {
  const { t } = useTranslation('calendar');
  return (
    <>
      <span className="small second">{lens === 'minutes' ? t('minutesSet') : t('whoSits')}</span>
      <span className="caption">{lens === 'minutes' ? t('minutesSetSub') : t('whoSitsSub')}</span>
    </>
  );
}

function dayColumn(date: string, { board, closed }: SessionBoardProps, t: Translate): GridColumn {
  const { free, over } = loadOf(board.shown.filter((one) => one.heldOn === date));
  const minutes = over > 0 ? t('freeDayOver', { free, over }) : t('freeDay', { free });
  return {
    key: date,
    label: weekDay(date),
    head: (
      <>
        <span className="strong">
          {weekDay(date).slice(0, 3)} {shortDay(date)}
        </span>
        <br />
        <span className="small second">{closed.get(date) ?? minutes}</span>
      </>
    ),
  };
}

function timeColumns(board: Board, t: Translate): readonly GridColumn[] {
  const halves = new Set(board.departments.flatMap((one) => one.halves.map(({ half }) => half)));
  return [...halves].map((half) => ({ key: half, label: halfWord(half, t), head: <span className="strong">{halfWord(half, t)}</span> }));
}

function dayRow(department: DepartmentBoard, props: SessionBoardProps, t: Translate): GridRow {
  return {
    key: department.departmentId,
    head: <DepartmentHead department={department} />,
    className: 'board-am',
    cells: department.halves.map((half) => cellOf({ department, half, props, t })),
  };
}

function halfRows(department: DepartmentBoard, props: SessionBoardProps, t: Translate): readonly GridRow[] {
  const halves = [...new Set(department.halves.map(({ half }) => half))];
  return halves.map((half, at) => ({
    key: `${department.departmentId} ${half}`,
    className: at === 0 ? 'board-am' : 'board-pm',
    head: at === 0 ? <DepartmentHead department={department} half={half} /> : <SecondHead department={department} half={half} />,
    cells: department.halves.filter((one) => one.half === half).map((one) => cellOf({ department, half: one, props, t })),
  }));
}

interface CellGround {
  readonly department: DepartmentBoard;
  readonly half: HalfDay;
  readonly props: SessionBoardProps;
  readonly t: Translate;
}

function cellOf({ department, half, props, t }: CellGround) {
  const sits = half.sessions.length > 0;
  return {
    key: half.key,
    place: t('cellPlace', { department: department.name, day: weekDay(half.date), half: halfWord(half.half, t) }),
    className: sits || props.waiting ? 'board-cell' : 'board-cell board-closed',
    chosen: half.key === props.chosenKey,
    content: <HalfCell half={half} lens={props.lens} waiting={props.waiting} withTimes={props.view === 'day'} />,
  };
}

/** The half stands in words where the rows are read one after another: in a list, and aloud. */
function DepartmentHead({ department, half }: { readonly department: DepartmentBoard; readonly half?: Half }) {
  const { t } = useTranslation('calendar');
  const { hearings } = loadOf(department.halves.flatMap((one) => one.sessions));
  return (
    <>
      <span className="strong">
        {department.name} {department.courthouse}
      </span>
      {half === undefined ? null : <span className="board-second-head">{half === 'am' ? t('morningLong') : t('afternoonLong')}</span>}
      {department.judges.map((judge) => (
        <span key={judge} className="small second">
          {judge}
        </span>
      ))}
      <span className="caption">{t('dayTotal', { set: hearings })}</span>
    </>
  );
}

/** The department's name stands once for its two rows; a screen reader hears it with both. */
function SecondHead({ department, half }: { readonly department: DepartmentBoard; readonly half: Half }) {
  const { t } = useTranslation('calendar');
  return (
    <span className="board-second-head">
      {department.name}, {half === 'am' ? t('morningLong') : t('afternoonLong')}
    </span>
  );
}
