import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import { loadMapOf, type LoadMap, type LoadSession } from '@starling/shared/calendar/sessions/load-map';
import { readMinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import { courtCalendar } from '@starling/shared/time/court-calendar';
import type { CourtClosure } from '@starling/shared/time/court-closure';
import { addDays, earliest, isoWeekday, localDate } from '@starling/shared/time/local-date';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { CLOSURES } from '../../reads/court-places.read.ts';
import { listOf, wallTime } from '../../reads/sql.ts';

const WEEK = 7;
/** Half a year is more than anybody plans in minutes. */
const MOST_WEEKS = 26;
/** The calendar ends with the year 9999; the last half year of it is shown for every later day. */
const FARTHEST = localDate('9999-05-01');

/** From the warnings of the next week on, whatever weeks are shown. */
const LOAD = `
  select json_build_object('today', app.today(), 'closures', ${CLOSURES}, 'sessions', ${listOf(
    `json_build_object('departmentId', s.department_id, 'department', d.name, 'heldOn', s.held_on, 'startsAt', ${wallTime('s.starts_at')}, 'endsAt', ${wallTime('s.ends_at')},
      'capacity', s.minutes_capacity, 'minutesSet', s.minutes_set, 'hearingsCapacity', s.hearings_capacity, 'hearingsSet', s.hearings_set, 'state', s.state)`,
    `from app.court_session s join app.department d on d.court_id = s.court_id and d.department_id = s.department_id
      where s.court_id = (select app.court()) and s.held_on between least($1::date, app.today()) and greatest($2::date, app.today() + ${String(WEEK)})`,
    's.held_on, d.name, s.starts_at, s.session_id',
  )})`;

interface LoadFromSql {
  readonly today: string;
  readonly closures: readonly CourtClosure[];
  readonly sessions: readonly (Omit<LoadSession, 'startsAt' | 'endsAt'> & { readonly startsAt: string; readonly endsAt: string })[];
}

/** The load of the court in minutes: nobody's name, only how full it is. */
@Injectable()
export class LoadQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** So many weeks from the week of a day on, at least one and at most half a year. */
  async map(actor: SeatedActor, from: string, weeks: number): Promise<LoadMap> {
    const many = Math.min(Math.max(weeks, 1), MOST_WEEKS);
    const first = earliest(localDate(from), FARTHEST);
    const monday = addDays(first, 1 - isoWeekday(first));
    const read = (await inScope(this.database, actor, (scope) => scope.json(LOAD, [monday, addDays(monday, many * WEEK - 1)]), {
      readOnly: true,
    })) as LoadFromSql; // parse border: the statement shapes it
    const sessions = read.sessions.map((session) => ({
      ...session,
      startsAt: readMinuteOfDay(session.startsAt) ?? 0,
      endsAt: readMinuteOfDay(session.endsAt) ?? 0,
    }));
    return loadMapOf(sessions, { from: first, weeks: many, today: localDate(read.today), calendar: courtCalendar(read.closures) });
  }
}
