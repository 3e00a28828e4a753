import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@starling/db/clock';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import type { SeatedActor } from '../../auth/actor.ts';
import { CLOCK, DATABASE } from '../../config/providers.ts';
import type { SessionLine } from '../../graphql/types/session.types.ts';
import { DOCKET_ROW_AS_STORED, ROW_FROM, sayRow } from '../../reads/docket-row.read.ts';
import type { RowFromSql } from '../../reads/docket-row.read.ts';
import { sayWhyClosed, SESSION_FROM, SESSION_LINE } from '../../reads/session-line.read.ts';
import { listOf } from '../../reads/sql.ts';
import type { ClosedPlace, Docket } from './dockets.types.ts';
import { numbered } from './line.ts';
import { suggestNext } from './suggestion.ts';

const NEXT_SESSION = `(
  select ${SESSION_LINE} from app.court_session here, ${SESSION_FROM}
  where here.court_id = (select app.court()) and here.session_id = $1 and s.court_id = here.court_id and s.department_id = here.department_id
    and (s.held_on, s.starts_at) > (here.held_on, here.starts_at) and s.state not in ('closed', 'cancelled')
  order by s.held_on, s.starts_at limit 1)`;

/** The docket of a session, $1. */
export const DOCKET = `
  select json_build_object(
    'session', ${SESSION_LINE},
    'clerk', (select a.name from app.account a where a.court_id = s.court_id and a.account_id = s.clerk_account_id),
    'rows', ${listOf(
      'r.shaped',
      `from (select h.place_in_line, h.starts_at, h.hearing_id, ${DOCKET_ROW_AS_STORED} as shaped
      from ${ROW_FROM} where h.court_id = (select app.court()) and h.session_id = $1) r`,
      'r.place_in_line, r.starts_at, r.hearing_id',
    )},
    'closedPlaces', ${listOf(`json_build_object('place', place)`, 'from app.closed_places(s.session_id) place', 'place')},
    'next', ${NEXT_SESSION})
  from ${SESSION_FROM} where s.court_id = (select app.court()) and s.session_id = $1`;

interface DocketFromSql {
  readonly session: SessionLine;
  readonly clerk: string | null;
  readonly rows: readonly RowFromSql[];
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

  private inWords({ seat }: SeatedActor, { session, clerk, rows, closedPlaces, next }: DocketFromSql): Docket {
    const line = { seat, sessionState: session.state };
    const said = numbered(rows.map(sayRow), line);
    return {
      session: sayWhyClosed(session),
      clerk,
      ...counted(rows),
      rows: said,
      closedPlaces,
      suggestion: session.state === 'open' ? suggestNext(said, this.clock.now()) : null,
      next: next === null ? null : sayWhyClosed(next),
    };
  }
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
