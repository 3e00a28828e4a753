import type { Scope } from '@starling/db/scope';
import type { MoveApart } from '@starling/shared/calendar/moves/move-plan';
import { apartPairs } from '../../reads/call-sheet.read.ts';
import { listOf } from '../../reads/sql.ts';

/** A session that gives its hearings away. */
export interface MovingSession {
  readonly sessionId: string;
  readonly version: number;
  readonly hearingIds: readonly string[];
  readonly apart: readonly MoveApart[];
}

const LIVE = `select l.hearing_id from app.hearing l where l.court_id = (select app.court()) and l.session_id = $1 and l.state = 'set'`;

const MOVING = `
  select json_build_object('sessionId', s.session_id, 'version', s.version,
    'hearingIds', ${listOf('h.hearing_id', `from app.hearing h where h.court_id = s.court_id and h.session_id = s.session_id and h.state = 'set'`, 'h.place_in_line, h.hearing_id')},
    'apart', ${apartPairs(LIVE, 's.held_on')})
  from app.court_session s where s.court_id = (select app.court()) and s.session_id = $1`;

/** Loads a session and the hearings that may be moved; null when there is none. */
export async function loadMovingSession(scope: Scope, sessionId: string): Promise<MovingSession | null> {
  return (await scope.json(MOVING, [sessionId])) as MovingSession | null; // parse border: the statement shapes it
}
