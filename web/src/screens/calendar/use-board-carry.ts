import { useTranslation } from 'react-i18next';
import { clockTime, weekDay } from '../../parts/dates.ts';
import type { CarryTold, GridCarry } from '../../ui/grid/carrying.ts';
import type { Board, CalendarSession, HalfDay } from './board.ts';
import { halfWord } from './half-word.ts';

/** A session that was picked up and dropped on a half-day: what the change of it begins from. */
export interface DroppedSession {
  readonly session: CalendarSession;
  readonly onto: HalfDay;
  readonly departmentId: string;
}

interface BoardCarryAsked {
  readonly board: Board;
  readonly today: string;
  /** False where this person plans no sessions, or where the calendar is the last copy. */
  readonly mayPlan: boolean;
  readonly onDrop: (dropped: DroppedSession) => void;
}

/** Picking up a session and dropping it on another half-day. Dropping changes nothing: it opens the change, with its reason and what it does. */
export function useBoardCarry({ board, today, mayPlan, onDrop }: BoardCarryAsked): GridCarry | undefined {
  const { t } = useTranslation('calendar');
  if (!mayPlan) return undefined;
  const halves = new Map(
    board.departments.flatMap((department) => department.halves.map((half) => [half.key, { half, department }] as const)),
  );
  const sessionIn = (key: string): CalendarSession | null => {
    const [only, more] = halves.get(key)?.half.sessions ?? [];
    return only !== undefined && more === undefined && only.state === 'planned' ? only : null;
  };
  const saidSession = (key: string): string => {
    const session = sessionIn(key);
    return session === null ? '' : `${session.name} ${clockTime(session.startsAt)}`;
  };
  const saidPlace = (key: string): string => {
    const found = halves.get(key);
    return found === undefined ? '' : `${found.department.name}, ${weekDay(found.half.date)}, ${halfWord(found.half.half, t)}`;
  };
  const mayDrop = (from: string, to: string): boolean => {
    const half = halves.get(to)?.half;
    return from !== to && half !== undefined && half.closedBecause === null && half.date >= today;
  };
  return {
    unit: 'cell',
    mayPickUp: (key) => sessionIn(key) !== null,
    mayDrop,
    handle: (key) => t('carry.handle', { session: saidSession(key) }),
    words: (told) => wordsOf(told),
    onDrop: (from, to) => {
      const session = sessionIn(from);
      const found = halves.get(to);
      if (session !== null && found !== undefined) onDrop({ session, onto: found.half, departmentId: found.department.departmentId });
    },
  };

  function wordsOf({ what, from, over }: CarryTold): string {
    if (what === 'pickedUp') return t('carry.pickedUp', { session: saidSession(from), place: saidPlace(from) });
    if (what === 'putBack') return t('carry.putBack', { session: saidSession(from) });
    if (what === 'notHere') return t('carry.notHere');
    if (what === 'dropped') return t('carry.dropped', { place: saidPlace(over) });
    if (from !== over && !mayDrop(from, over)) return t('carry.overClosed', { place: saidPlace(over) });
    const other = from === over ? '' : saidSession(over);
    return other === '' ? t('carry.over', { place: saidPlace(over) }) : t('carry.overTaken', { place: saidPlace(over), other });
  }
}
