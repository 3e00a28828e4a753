import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import { suggestNextRow, type NextRow, type RowInLine } from '@starling/shared/court-day/room/next-row';
import { setting } from '@starling/shared/law/court-settings';
import { COURT_ZONE } from '@starling/shared/time/court-zone';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import type { BoardRow, WaitingPlace } from '../../graphql/types/board.types.ts';
import type { SessionLine } from '../../graphql/types/session.types.ts';
import { BOARD_ROW_AS_STORED, type BoardRowFromSql } from '../../reads/board-row.read.ts';
import { arrivalsAt, interpreterHere, saidToComeBy, sayBoardRow, type BoardNow } from '../../reads/board-words.ts';
import { ROW_FROM } from '../../reads/docket-row.read.ts';
import { numbered } from '../../reads/line.ts';
import { ROOM_LEFT, sayRoomLeft, type RoomLeftFromSql } from '../../reads/room-left.read.ts';
import { sayWhyClosed, SESSION_FROM, SESSION_LINE } from '../../reads/session-line.read.ts';
import { SETTING_ROWS, settingsOn, type SettingFromSql } from '../../reads/settings.read.ts';
import { listOf } from '../../reads/sql.ts';
import type { Board } from './board.types.ts';

/** Where people of this session's day may wait, and how many do: of the matters this person sees. */
const PLACES = listOf(
  `json_build_object('resourceId', r.resource_id, 'name', r.name, 'capacity', r.capacity, 'taken', (
    select count(*) from app.hearing w join app.court_session ws on ws.court_id = w.court_id and ws.session_id = w.session_id and ws.held_on = s.held_on
    where w.court_id = r.court_id and w.waiting_resource_id = r.resource_id and w.state in ('checked_in', 'second_call', 'trailed')))`,
  `from app.resource r where r.court_id = s.court_id and r.kind = 'waiting_place' and r.active and (r.courthouse_id is null or r.courthouse_id = d.courthouse_id)`,
  'r.name, r.resource_id',
);

/** The board of a session, $1: one statement, however many matters there are. */
const BOARD = `
  select json_build_object('session', ${SESSION_LINE}, 'settings', ${SETTING_ROWS}, 'today', app.today(), 'roomLeft', ${ROOM_LEFT}, 'waitingPlaces', ${PLACES},
    'rows', ${listOf(
      'r.shaped',
      `from (select h.place_in_line, h.starts_at, h.hearing_id, ${BOARD_ROW_AS_STORED} as shaped
      from ${ROW_FROM} where h.court_id = (select app.court()) and h.session_id = $1 and h.state <> 'vacated') r`,
      'r.place_in_line, r.starts_at, r.hearing_id',
    )})
  from ${SESSION_FROM} where s.court_id = (select app.court()) and s.session_id = $1`;

interface BoardFromSql {
  readonly session: SessionLine;
  readonly settings: readonly SettingFromSql[];
  readonly today: string;
  readonly roomLeft: RoomLeftFromSql;
  readonly waitingPlaces: readonly WaitingPlace[];
  readonly rows: readonly BoardRowFromSql[];
}

const STILL_OPEN = ['SET', 'CHECKED_IN', 'SECOND_CALL', 'TRAILED'];

/** The check-in board of one session. */
@Injectable()
export class BoardQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Null for a session that does not exist and for one of another court alike. */
  async find(actor: SeatedActor, sessionId: string): Promise<Board | null> {
    const found = (await inScope(this.database, actor, (scope) => scope.json(BOARD, [sessionId]), {
      readOnly: true,
    })) as BoardFromSql | null;
    return found === null ? null : this.inWords(actor, found);
  }

  private inWords({ seat }: SeatedActor, { session, settings: stored, today, roomLeft, waitingPlaces, rows }: BoardFromSql): Board {
    const settings = settingsOn(stored, today);
    const now = this.database.clock.now();
    const time = this.database.clock.time(COURT_ZONE);
    const inOrder = numbered(
      rows.map((found) => sayBoardRow(found, { time, settings })),
      { seat, sessionState: session.state },
    );
    const suggestion = session.state === 'open' ? suggest(inOrder, rows, { time, settings }) : null;
    return {
      session: sayWhyClosed(session),
      now,
      waitAmber: setting(settings, 'waitAmber'),
      waitRed: setting(settings, 'waitRed'),
      roomLeft: sayRoomLeft(roomLeft, { now, time }),
      rows: inOrder.map((row) => (row.hearingId === suggestion?.hearingId ? { ...row, suggestion: suggestion.words } : row)),
      waitingPlaces,
      suggestion,
    };
  }
}

/** One suggestion for the rows as they are numbered for this person. */
function suggest(shown: readonly BoardRow[], rows: readonly BoardRowFromSql[], { time, settings }: BoardNow): NextRow | null {
  const door = new Map(rows.map((found) => [found.row.hearingId, found]));
  const line = shown.map((row): RowInLine => {
    const found = door.get(row.hearingId);
    const arrivals = found === undefined ? [] : arrivalsAt(found.row, found.door);
    return {
      ...{ hearingId: row.hearingId, place: row.place, waits: row.waitingMinutes !== null, isOpen: STILL_OPEN.includes(row.state) },
      minutes: row.waitingMinutes ?? 0,
      isInCustody: found?.door.isInCustody ?? false,
      counselReady: arrivals.some(({ who, arrivalId }) => who === 'minors_counsel' && arrivalId !== null) ? row.counselReady : null,
      interpreterHere: interpreterHere(arrivals),
      saidToComeBy: found === undefined ? null : saidToComeBy(found, time),
    };
  });
  return suggestNextRow(line, settings);
}
