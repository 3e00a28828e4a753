import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import { courtCalendar, courtDayStatus, type CourtCalendar } from '@starling/shared/time/court-calendar';
import type { CourtClosure } from '@starling/shared/time/court-closure';
import { addDays, isBefore } from '@starling/shared/time/local-date';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { Calendar, CalendarDay, CalendarSession } from '../../graphql/types/calendar.types.ts';
import {
  CALENDAR_SESSION,
  CALENDAR_SESSION_FROM,
  sayCalendarSession,
  type CalendarSessionFromSql,
} from '../../reads/calendar-session.read.ts';
import { BENCH_OFFICERS, CLOSURES, DEPARTMENTS } from '../../reads/court-places.read.ts';
import { calendarSpan, type CalendarSpan } from '../../reads/calendar-span.ts';
import { listOf } from '../../reads/sql.ts';

const CALENDAR = `
  select json_build_object('today', app.today(), 'closures', ${CLOSURES}, 'departments', ${DEPARTMENTS}, 'benchOfficers', ${BENCH_OFFICERS},
    'sessions', ${listOf(
      CALENDAR_SESSION,
      `from ${CALENDAR_SESSION_FROM} where s.court_id = (select app.court()) and s.held_on between $1 and $2`,
      's.held_on, d.name, s.starts_at, s.session_id',
    )})`;

interface CalendarFromSql extends Pick<Calendar, 'today' | 'departments' | 'benchOfficers'> {
  readonly closures: readonly CourtClosure[];
  readonly sessions: readonly CalendarSessionFromSql[];
}

/** The calendar of the court by day and department. */
@Injectable()
export class CalendarQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Every day between two, both included; of a longer span the first ten weeks. */
  async between(actor: SeatedActor, from: string, to: string): Promise<Calendar> {
    const { first, last } = calendarSpan(from, to);
    const read = (await inScope(this.database, actor, (scope) => scope.json(CALENDAR, [first, last]), {
      readOnly: true,
    })) as CalendarFromSql; // parse border: the statement shapes it
    const calendar = courtCalendar(read.closures);
    const sessions = read.sessions.map((row) => sayCalendarSession(row, calendar));
    const { today, departments, benchOfficers } = read;
    return { from: first, to: last, today, days: daysOf({ first, last }, sessions, calendar), departments, benchOfficers, sessions };
  }
}

function daysOf({ first, last }: CalendarSpan, sessions: readonly CalendarSession[], calendar: CourtCalendar): readonly CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let date = first; !isBefore(last, date); date = addDays(date, 1)) {
    const status = courtDayStatus(date, calendar);
    const ofDay = sessions.filter((session) => session.heldOn === date && session.state !== 'cancelled');
    days.push({ date, closedBecause: status.open ? null : status.name, ...loadOf(ofDay, status.open) });
  }
  return days;
}

/** On a closed day nothing is free, whatever stands there. */
function loadOf(sessions: readonly CalendarSession[], isOpen: boolean): Omit<CalendarDay, 'date' | 'closedBecause'> {
  const sum = (of: (session: CalendarSession) => number): number => sessions.reduce((total, session) => total + of(session), 0);
  return {
    capacity: isOpen ? sum(({ gauge }) => gauge.capacity) : 0,
    free: isOpen ? sum(({ gauge }) => gauge.free) : 0,
    over: sum(({ gauge }) => gauge.over),
    hearingsSet: sum(({ hearingsSet }) => hearingsSet),
  };
}
