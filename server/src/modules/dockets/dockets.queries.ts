import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@starling/db/clock';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import { suggestNextRow, type RowInLine } from '@starling/shared/court-day/room/next-row';
import { waitingMinutes } from '@starling/shared/court-day/room/waiting';
import { readMinuteOfDay, type MinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import { COURT_ZONE } from '@starling/shared/time/court-zone';
import type { HearingState } from '@starling/shared/vocabulary/hearing';
import type { SeatedActor } from '../../auth/actor.ts';
import { CLOCK, DATABASE } from '../../config/providers.ts';
import type { SessionLine } from '../../graphql/types/session.types.ts';
import { DOCKET_ROW_AS_STORED, ROW_FROM, sayRow } from '../../reads/docket-row.read.ts';
import type { RowFromSql } from '../../reads/docket-row.read.ts';
import { numbered } from '../../reads/line.ts';
import { SETTING_ROWS, settingsOn, type SettingFromSql } from '../../reads/settings.read.ts';
import { sayWhyClosed, SESSION_FROM, SESSION_LINE } from '../../reads/session-line.read.ts';
import { listOf } from '../../reads/sql.ts';
import { onTheWall } from '../../reads/board-row.read.ts';
import { minuteOf } from '../../reads/wanted-facts.read.ts';
import type { ClosedPlace, Docket, NotYetFinalLine } from './dockets.types.ts';

const NEXT_SESSION = `(
  select ${SESSION_LINE} from app.court_session here, ${SESSION_FROM}
  where here.court_id = (select app.court()) and here.session_id = $1 and s.court_id = here.court_id and s.department_id = here.department_id
    and (s.held_on, s.starts_at) > (here.held_on, here.starts_at) and s.state not in ('closed', 'cancelled')
  order by s.held_on, s.starts_at limit 1)`;

/** From when a wait is counted, and whether what ended is not final. */
const WAIT = `json_build_object('toldAt', ${minuteOf('coalesce(h.arrive_at, h.starts_at)')}, 'checkedInAt', ${onTheWall('h.checked_in_at')},
  'recallIsOpen', coalesce(w.is_unconfirmed, false), 'isInCustody', coalesce(u.kind in ('juvenile_hall', 'camp'), false))`;

/** The docket of a session, $1. */
export const DOCKET = `
  select json_build_object(
    'session', ${SESSION_LINE}, 'settings', ${SETTING_ROWS}, 'today', app.today(),
    'clerk', (select a.name from app.account a where a.court_id = s.court_id and a.account_id = s.clerk_account_id),
    'rows', ${listOf(
      'r.shaped',
      `from (select h.place_in_line, h.starts_at, h.hearing_id, json_build_object('row', ${DOCKET_ROW_AS_STORED}, 'wait', ${WAIT}) as shaped
      from ${ROW_FROM} where h.court_id = (select app.court()) and h.session_id = $1) r`,
      'r.place_in_line, r.starts_at, r.hearing_id',
    )},
    'closedPlaces', ${listOf(`json_build_object('place', place)`, 'from app.closed_places(s.session_id) place', 'place')},
    'next', ${NEXT_SESSION})
  from ${SESSION_FROM} where s.court_id = (select app.court()) and s.session_id = $1`;

interface RowThatWaits {
  readonly row: RowFromSql;
  readonly wait: {
    readonly toldAt: MinuteOfDay;
    readonly checkedInAt: MinuteOfDay | null;
    readonly recallIsOpen: boolean;
    readonly isInCustody: boolean;
  };
}

interface DocketFromSql {
  readonly session: SessionLine;
  readonly clerk: string | null;
  readonly settings: readonly SettingFromSql[];
  readonly today: string;
  readonly rows: readonly RowThatWaits[];
  readonly closedPlaces: readonly ClosedPlace[];
  readonly next: SessionLine | null;
}

/** The docket of one session. */
@Injectable()
export class DocketsQueries {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null for a session that does not exist and for one of another court alike. */
  async find(actor: SeatedActor, sessionId: string): Promise<Docket | null> {
    const found = (await inScope(this.database, actor, (scope) => scope.json(DOCKET, [sessionId]), {
      readOnly: true,
    })) as DocketFromSql | null;
    return found === null ? null : this.inWords(actor, found);
  }

  private inWords({ seat }: SeatedActor, { session, clerk, settings, today, rows, closedPlaces, next }: DocketFromSql): Docket {
    const line = { seat, sessionState: session.state };
    const shown = numbered(
      rows.map(({ row }) => sayRow(row)),
      line,
    );
    const places = new Map(shown.map(({ hearingId, place }) => [hearingId, place]));
    const inLine = rows.map(({ row, wait }) => ({ wait, row: { ...row, place: places.get(row.hearingId) ?? row.place } }));
    const now = readMinuteOfDay(this.clock.time(COURT_ZONE)) ?? 0;
    const suggested =
      session.state === 'open'
        ? suggestNextRow(
            inLine.map((one) => waitOf(one, now)),
            settingsOn(settings, today),
          )
        : null;
    return {
      session: sayWhyClosed(session),
      clerk,
      ...counted(rows.map(({ row }) => row)),
      rows: shown,
      closedPlaces,
      notYetFinalLines: inLine.flatMap(notFinal),
      suggestion: suggested?.words ?? null,
      next: next === null ? null : sayWhyClosed(next),
    };
  }
}

/** A row of the docket, as far as it decides who might be next; who is ready, and who was said to come, is known to the board. */
function waitOf({ row, wait }: RowThatWaits, now: MinuteOfDay): RowInLine {
  const state = row.state.toLowerCase() as HearingState; // the statement writes the stored key in capitals
  const waits = state === 'checked_in' || state === 'second_call';
  const minutes = waits ? waitingMinutes({ state, mode: row.needs.mode, ...wait, checkedInAt: wait.checkedInAt, now }) : null;
  return {
    ...{ hearingId: row.hearingId, place: row.place, isOpen: true, isInCustody: wait.isInCustody },
    waits: minutes !== null,
    minutes: minutes ?? 0,
    counselReady: null,
    interpreterHere: null,
    saidToComeBy: null,
  };
}

/** What a matter that ended still lacks, in one sentence; nothing for a matter that is final. */
function notFinal({ row, wait }: RowThatWaits): readonly NotYetFinalLine[] {
  if (!row.notYetFinal) return [];
  const { hearingId, place, chosenName } = row;
  const missing = [
    ...(row.minuteSigned ? [] : ['The minute is not signed.']),
    ...(wait.recallIsOpen ? ['The recall is not confirmed: an officer can still arrest.'] : []),
  ];
  return [{ hearingId, place, chosenName, words: missing.join(' ') }];
}

/** The counts over the docket: of the rows this person sees, no others. */
function counted(rows: readonly RowFromSql[]): Pick<Docket, 'here' | 'remote' | 'away' | 'heard' | 'notYetFinal'> {
  const many = (which: (row: RowFromSql) => boolean): number => rows.filter(which).length;
  const waits = ({ state }: RowFromSql): boolean => state === 'CHECKED_IN' || state === 'SECOND_CALL';
  return {
    here: many((row) => waits(row) && row.needs.mode !== 'remote'),
    remote: many((row) => (waits(row) || row.state === 'SET') && row.needs.mode === 'remote'),
    away: many(({ state }) => state === 'AWAY'),
    heard: many(({ state }) => state === 'HEARD' || state === 'CONTINUED' || state === 'OFF_CALENDAR'),
    notYetFinal: many(({ notYetFinal }) => notYetFinal),
  };
}
