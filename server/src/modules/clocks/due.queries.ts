import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { inScope } from '@starling/db/scope';
import { can } from '@starling/shared/policy/can';
import { COURT_ZONE } from '@starling/shared/time/court-zone';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { CLOCK_FACTS, CLOCK_GROUND } from '../../reads/clock-facts.read.ts';
import type { ClockGround } from '../../reads/count-clocks.ts';
import { WAITING } from '../../reads/sql.ts';
import type { WhatIsDue } from './clocks.types.ts';
import { dueList, type AskedDue, type DueCase } from './due-list.ts';

/** The department and the kind of the next hearing of a case `c`, or of its last one when none is ahead. */
const NEAREST_HEARING = `
  select d.department_id, d.name, s.held_on, h.type, h.state ${WAITING} and s.held_on >= app.today() as is_ahead
  from app.hearing h join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
  join app.department d on d.court_id = s.court_id and d.department_id = s.department_id
  where h.court_id = c.court_id and h.case_id = c.case_id and h.state <> 'vacated'
  order by (h.state ${WAITING} and s.held_on >= app.today()) desc, abs(s.held_on - app.today()), h.hearing_id limit 1`;

const DUE = `
  select json_build_object('today', app.today(), 'ground', ${CLOCK_GROUND}, 'cases', (
    select coalesce(json_agg(json_build_object('caseId', c.case_id, 'caseNumber', c.number, 'chosenName', y.chosen_name, 'branch', c.branch,
      'departmentId', n.department_id, 'department', n.name, 'nextOn', case when n.is_ahead then n.held_on end, 'nextType', n.type, 'facts', ${CLOCK_FACTS})
      order by c.case_id), '[]'::json)
    from app.legal_case c join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id
    left join lateral (${NEAREST_HEARING}) n on true
    where c.court_id = (select app.court()) and c.state = 'open'))`;

const TODAY = 'select to_json(app.today())';

interface DueFromSql {
  readonly today: LocalDate;
  readonly ground: ClockGround;
  readonly cases: readonly DueCase[];
}

/** Said to a seat that sees no petitions: for it, an empty list would be a false "nothing is due". */
const NOT_FOR_THIS_SEAT = 'Clocks are counted from petitions, which this seat does not see.';

/** What is due in the court: one statement for the facts of every open case the seat sees, counted in code. */
@Injectable()
export class DueQueries {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async list(actor: SeatedActor, asked: AskedDue): Promise<WhatIsDue> {
    if (!can(actor.seat, 'due.read')) return this.nothing(actor, asked);
    const found = (await inScope(this.database, actor, (scope) => scope.json(DUE), { readOnly: true })) as DueFromSql; // parse border
    return dueList(found.cases, { ...found, time: this.database.clock.time(COURT_ZONE), asked });
  }

  private async nothing(actor: SeatedActor, { until }: AskedDue): Promise<WhatIsDue> {
    const today = (await inScope(this.database, actor, (scope) => scope.json(TODAY), { readOnly: true })) as LocalDate; // parse border
    return {
      today,
      until: until ?? null,
      lines: [],
      leftOut: 0,
      missed: 0,
      missing: 0,
      departments: [],
      parts: [],
      why: NOT_FOR_THIS_SEAT,
    };
  }
}
