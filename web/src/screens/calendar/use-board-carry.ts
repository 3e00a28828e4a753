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
  const halves = halvesOf(board);
  const mayDrop = (from: string, to: string): boolean => {
    const half = halves.get(to)?.half;
    return from !== to && half !== undefined && half.closedBecause === null && half.date >= today;
  };
  return {
    unit: 'cell',
    mayPickUp: (key) => sessionIn(halves, key) !== null,
    mayDrop,
    handle: (key) => t('carry.handle', { session: saidSession(halves, key) }),
    words: (told) => wordsOf(told, { halves, mayDrop, t }),
    onDrop: (from, to) => {
      const session = sessionIn(halves, from);
      const found = halves.get(to);
      if (session !== null && found !== undefined) onDrop({ session, onto: found.half, departmentId: found.department.departmentId });
    },
  };
}

type Translate = ReturnType<typeof useTranslation<'calendar'>>['t'];
type Halves = ReturnType<typeof halvesOf>;

function halvesOf(board: Board) {
  return new Map(board.departments.flatMap((department) => department.halves.map((half) => [half.key, { half, department }] as const)));
}

/** What can be picked up there: the one session that is still planned. */
function sessionIn(halves: Halves, key: string): CalendarSession | null {
  const [only, more] = halves.get(key)?.half.sessions ?? [];
  return only !== undefined && more === undefined && only.state === 'planned' ? only : null;
}

function saidSession(halves: Halves, key: string): string {
  const session = sessionIn(halves, key);
  return session === null ? '' : `${session.name} ${clockTime(session.startsAt)}`;
}

interface WordsGround {
  readonly halves: Halves;
  readonly mayDrop: (from: string, to: string) => boolean;
  readonly t: Translate;
}

function wordsOf({ what, from, over }: CarryTold, { halves, mayDrop, t }: WordsGround): string {
  const found = halves.get(over);
  const place = found === undefined ? '' : `${found.department.name}, ${weekDay(found.half.date)}, ${halfWord(found.half.half, t)}`;
  const session = saidSession(halves, from);
  if (what !== 'over')
    return {
      pickedUp: t('carry.pickedUp', { session, place }),
      putBack: t('carry.putBack', { session }),
      notHere: t('carry.notHere'),
      dropped: t('carry.dropped', { place }),
    }[what];
  if (from !== over && !mayDrop(from, over)) return t('carry.overClosed', { place });
  const other = from === over ? '' : saidSession(halves, over);
  return other === '' ? t('carry.over', { place }) : t('carry.overTaken', { place, other });
}
