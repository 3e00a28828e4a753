import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@starling/db/clock';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import type { Actor } from '@starling/db/scope';
import { CLOCK, DATABASE } from '../../config/providers.ts';
import type { SessionLine } from '../../graphql/types/session.types.ts';
import { DOCKET_ROW, ROW_FROM, sayType } from '../../reads/docket-row.read.ts';
import { sayWhyClosed, SESSION_FROM, SESSION_LINE } from '../../reads/session-line.read.ts';
import { listOf } from '../../reads/sql.ts';
import type { Docket } from './dockets.types.ts';
import { suggestNext } from './suggestion.ts';

/** Places without a matter one may see, for the two who call people by number: as far as the line is known. */
const CLOSED_PLACES = `(
  select coalesce(json_agg(json_build_object('place', place) order by place), '[]'::json)
  from generate_series(1, (select max(h.place_in_line) from app.hearing h where h.court_id = s.court_id and h.session_id = s.session_id)) place
  where s.state = 'open' and app.seat() in ('judge', 'courtroom_clerk')
    and not exists (select 1 from app.hearing h where h.court_id = s.court_id and h.session_id = s.session_id and h.place_in_line = place))`;

const count = (which: string): string => `(select count(*) from app.hearing h where h.court_id = s.court_id and h.session_id = s.session_id and ${which})`;

const NEXT_SESSION = `(
  select ${SESSION_LINE} from ${SESSION_FROM}
  where s.court_id = (select app.court()) and s.department_id = here.department_id and (s.held_on, s.starts_at) > (here.held_on, here.starts_at) and s.state <> 'closed'
  order by s.held_on, s.starts_at limit 1)`;

const DOCKET = `
  select json_build_object(
    'session', ${SESSION_LINE},
    'clerk', (select a.name from app.account a where a.court_id = s.court_id and a.account_id = s.clerk_account_id),
    'here', ${count("h.state in ('checked_in', 'second_call') and h.mode <> 'remote'")},
    'remote', ${count("h.mode = 'remote' and h.state in ('set', 'checked_in', 'second_call')")},
    'away', ${count("h.state = 'away'")},
    'heard', ${count("h.state in ('heard', 'continued', 'off_calendar')")},
    'rows', rows.list, 'closedPlaces', ${CLOSED_PLACES},
    'next', (select ${NEXT_SESSION} from app.court_session here where here.court_id = s.court_id and here.session_id = s.session_id))
  from ${SESSION_FROM}
  cross join lateral (select ${listOf('rows.row', `from (select h.place_in_line, h.starts_at, h.hearing_id, ${DOCKET_ROW} as row from ${ROW_FROM}
    where h.court_id = (select app.court()) and h.session_id = $1) rows`, 'rows.place_in_line, rows.starts_at, rows.hearing_id')} as list) rows
  where s.court_id = (select app.court()) and s.session_id = $1`;

/** What the statement answers: all but the words that follow from rules in code. */
type DocketFromSql = Omit<Docket, 'suggestion' | 'notYetFinal'>;

/** The docket of one session. */
@Injectable()
export class DocketsQueries {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null for a session that does not exist and for one of another court alike. */
  async find(actor: Actor, sessionId: string): Promise<Docket | null> {
    const found = (await inScope(this.database, actor, (scope) => scope.json(DOCKET, [sessionId]), { readOnly: true })) as DocketFromSql | null;
    if (found === null) return null;
    const rows = found.rows.map(sayType);
    return {
      ...found,
      rows,
      session: sayWhyClosed(found.session),
      next: found.next === null ? null : sayWhyClosed(found.next as SessionLine),
      notYetFinal: rows.filter((row) => row.notYetFinal).length,
      suggestion: found.session.state === 'open' ? suggestNext(rows, this.clock.now()) : null,
    };
  }
}
