import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDay, weekDay } from '../../parts/dates.ts';
import { SessionCard } from './SessionCard.tsx';
import { HALVES, minutesUsed, type DepartmentWeek, type HalfDay, type WeekDay } from './week.ts';

interface WeekGridProps {
  readonly days: readonly WeekDay[];
  readonly departments: readonly DepartmentWeek[];
  readonly chosenId: string | null;
  readonly onChoose: (sessionId: string) => void;
  readonly onOpen: (sessionId: string) => void;
}

/** Departments by court days, each day in two halves. One tab stop: arrows move, Enter opens. Below 1024 px it reads as a list. */
export function WeekGrid({ days, departments, chosenId, onChoose, onOpen }: WeekGridProps) {
  const { t } = useTranslation('calendar');
  const grid = useRef<HTMLDivElement>(null);
  const cells = departments.flatMap((one) => one.halves);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      cells.findIndex((cell) => cell.sessions.some((one) => one.sessionId === chosenId)),
    ),
  );
  const go = (to: number): void => {
    const cell = cells[to];
    if (cell === undefined) return;
    setAt(to);
    const [first] = cell.sessions;
    if (first !== undefined) onChoose(first.sessionId);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${to}"]`)?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    const to = cellAfter(event.key, at, days.length);
    const [first] = cells[at]?.sessions ?? [];
    if (event.key === 'Enter' && first !== undefined) onOpen(first.sessionId);
    else if (to !== null) go(to);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={grid} className="week" role="grid" aria-label={t('grid')} tabIndex={-1} onKeyDown={press}>
      <WeekHead days={days} departments={departments} />
      {departments.map((department, row) =>
        HALVES.map((half) => (
          <div key={`${department.department}${half}`} role="row" className={`week-row week-${half}`}>
            {half === 'am' ? (
              <DepartmentHead department={department} />
            ) : (
              <div role="rowheader" className="week-department week-department-more">
                <span className="only-heard">{t('afternoon')}</span>
              </div>
            )}
            {department.halves.map((cell, column) => {
              const index = row * days.length * 2 + column;
              return cell.half === half ? (
                <Cell key={index} {...{ cell, index, at, chosenId, days, go, department: department.department, open: onOpen }} />
              ) : null;
            })}
          </div>
        )),
      )}
    </div>
  );
}

interface CellProps {
  readonly cell: HalfDay;
  readonly index: number;
  readonly at: number;
  readonly chosenId: string | null;
  readonly days: readonly WeekDay[];
  readonly department: string;
  readonly go: (index: number) => void;
  readonly open: (sessionId: string) => void;
}

function Cell({ cell, index, at, chosenId, days, department, go, open }: CellProps) {
  const [first] = cell.sessions;
  const { t } = useTranslation('calendar');
  const half = t(cell.half === 'am' ? 'morning' : 'afternoon');
  const chosen = cell.sessions.some((one) => one.sessionId === chosenId);
  const closed = first === undefined || first.closedBecause !== null;
  return (
    <div
      role="gridcell"
      data-cell={index}
      tabIndex={index === at ? 0 : -1}
      aria-selected={chosen}
      className={`week-cell ring-inside${closed ? ' week-closed' : ''}`}
      data-chosen={chosen || undefined}
      onClick={() => go(index)}
      {...(first === undefined ? {} : { onDoubleClick: () => open(first.sessionId) })}
    >
      <span className="only-heard">{t('cellPlace', { department, day: weekDay(cell.date), half })}</span>
      <span className="week-cell-day" aria-hidden="true">
        {weekDay(cell.date)}
      </span>
      {first === undefined ? (
        <DarkHalf date={cell.date} days={days} />
      ) : (
        cell.sessions.map((session) => <SessionCard key={session.sessionId} session={session} />)
      )}
    </div>
  );
}

function DarkHalf({ date, days }: { readonly date: string; readonly days: readonly WeekDay[] }) {
  const { t } = useTranslation('calendar');
  const holiday = days.some((day) => day.date === date && day.holiday !== null);
  return <span className="third">{holiday ? t('noCourt') : t('dark')}</span>;
}

function WeekHead({ days, departments }: { readonly days: readonly WeekDay[]; readonly departments: readonly DepartmentWeek[] }) {
  const { t } = useTranslation('calendar');
  const free = (date: string): number =>
    departments
      .flatMap((one) => one.halves)
      .filter((cell) => cell.date === date)
      .flatMap((cell) => cell.sessions)
      .reduce((sum, one) => sum + one.gauge.free, 0);
  return (
    <div role="row" className="week-row week-head">
      <div role="columnheader" className="week-department">
        <span className="small second">{t('minutesSet')}</span>
        <br />
        <span className="caption">{t('minutesSetSub')}</span>
      </div>
      {days.map((day) => (
        <div key={day.date} role="columnheader" className="week-day">
          <span className="strong">
            {weekDay(day.date).slice(0, 3)} {shortDay(day.date)}
          </span>
          <br />
          <span className="small second">{day.holiday ?? t('freeDay', { free: free(day.date) })}</span>
        </div>
      ))}
    </div>
  );
}

function DepartmentHead({ department }: { readonly department: DepartmentWeek }) {
  const { t } = useTranslation('calendar');
  const used = department.halves.flatMap((cell) => cell.sessions).reduce((sum, one) => sum + minutesUsed(one.gauge), 0);
  return (
    <div role="rowheader" className="week-department">
      <span className="strong">
        {department.department} {department.courthouse}
      </span>
      {department.judges.map((judge) => (
        <span key={judge} className="small second">
          {judge}
        </span>
      ))}
      <span className="caption">{t('dayTotal', { set: used })}</span>
    </div>
  );
}

/** Where a key leads in a grid of two rows a department: cells run Monday to Friday, mornings before afternoons. Null for a key that does not move. */
export function cellAfter(key: string, at: number, days: number): number | null {
  const start = at - (at % days);
  switch (key) {
    case 'ArrowRight':
      return at % days === days - 1 ? at : at + 1;
    case 'ArrowLeft':
      return at % days === 0 ? at : at - 1;
    case 'ArrowDown':
      return at + days;
    case 'ArrowUp':
      return at - days;
    case 'Home':
      return start;
    case 'End':
      return start + days - 1;
    default:
      return null;
  }
}
