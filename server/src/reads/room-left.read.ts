import { readMinuteOfDay, type MinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import { leftOfMatter, roomLeft, type HalfDayWithRoom, type RoomLeft } from '@starling/shared/court-day/room/room-left';
import { secondsPaused } from '@starling/shared/court-day/room/pause';
import { instant, listOf } from './sql.ts';
import { minuteOf } from './wanted-facts.read.ts';

/** What is left of a session `s`, and the next half-day of its department with room. */
export const ROOM_LEFT = `json_build_object('heldOn', s.held_on, 'today', app.today(), 'startsAt', ${minuteOf('s.starts_at')}, 'endsAt', ${minuteOf('s.ends_at')},
  'toCall', ${listOf(
    'rh.minutes',
    `from app.hearing rh where rh.court_id = s.court_id and rh.session_id = s.session_id and rh.state in ('set', 'checked_in', 'second_call', 'trailed')`,
    'rh.place_in_line',
  )},
  'inHand', (select json_build_object('minutes', rh.minutes, 'calledAt', ${instant('rh.called_at')}, 'pausedAt', ${instant('rh.paused_at')}, 'pausedSeconds', rh.paused_seconds)
    from app.hearing rh where rh.court_id = s.court_id and rh.session_id = s.session_id and rh.state = 'in_hand' limit 1),
  'room', (select json_build_object('name', rs.name, 'heldOn', rs.held_on, 'startsAt', ${minuteOf('rs.starts_at')}, 'free', rs.minutes_capacity + rs.minutes_over - rs.minutes_set)
    from app.court_session rs where rs.court_id = s.court_id and rs.department_id = s.department_id and (rs.held_on, rs.starts_at) > (s.held_on, s.starts_at)
      and rs.state in ('planned', 'open') and rs.minutes_capacity + rs.minutes_over > rs.minutes_set order by rs.held_on, rs.starts_at limit 1))`;

/** What the statement answers. */
export interface RoomLeftFromSql {
  readonly heldOn: string;
  readonly today: string;
  readonly startsAt: MinuteOfDay;
  readonly endsAt: MinuteOfDay;
  readonly toCall: readonly number[];
  readonly inHand: {
    readonly minutes: number;
    readonly calledAt: string | null;
    readonly pausedAt: string | null;
    readonly pausedSeconds: number;
  } | null;
  readonly room: HalfDayWithRoom | null;
}

/** Minutes that are left: on its day from now, before it from its start, after it none. */
export function sayRoomLeft(
  { heldOn, today, startsAt, endsAt, toCall, inHand, room }: RoomLeftFromSql,
  { now, time }: { readonly now: string; readonly time: string },
): RoomLeft {
  const minute = heldOn === today ? Math.max(readMinuteOfDay(time) ?? 0, startsAt) : startsAt;
  const inHandLeft =
    inHand === null
      ? 0
      : leftOfMatter({
          minutes: inHand.minutes,
          secondsSinceCall: inHand.calledAt === null ? 0 : (Date.parse(now) - Date.parse(inHand.calledAt)) / 1000,
          secondsPaused: secondsPaused(inHand, now),
        });
  const stillSet = toCall.reduce((sum, minutes) => sum + minutes, 0);
  return roomLeft({ endsAt, now: minute, stillSet, mattersLeft: toCall.length, inHandLeft, room });
}
