import type { Scope } from '@starling/db/scope';
import {
  CHANGE_LINE,
  CIRCUMSTANCE_LINE,
  HAPPENING_LINE,
  type ChangeFromSql,
  type CircumstanceFromSql,
  type HappeningFromSql,
} from './clock-lines.ts';

/** What every entry about a clock has: its case, its petition, whether it stands. */
interface Standing {
  readonly caseId: string;
  readonly petitionId: string | null;
  readonly stands: boolean;
}

/** An entry of what happened, with its standing. */
export interface LoadedHappening extends Standing {
  readonly line: HappeningFromSql;
}

/** A change of a clock, with its standing. */
export interface LoadedChange extends Standing {
  readonly line: ChangeFromSql;
}

/** A circumstance, with its standing. */
export interface LoadedCircumstance extends Standing {
  readonly line: CircumstanceFromSql;
}

const ONE_HAPPENING = `select json_build_object('line', ${HAPPENING_LINE}, 'caseId', e.case_id, 'petitionId', e.petition_id, 'stands', e.state = 'stands')
  from app.clock_event e where e.court_id = (select app.court()) and e.clock_event_id = $1`;
const ONE_CHANGE = `select json_build_object('line', ${CHANGE_LINE}, 'caseId', g.case_id, 'petitionId', g.petition_id, 'stands', g.state = 'stands')
  from app.clock_change g where g.court_id = (select app.court()) and g.clock_change_id = $1`;
const ONE_CIRCUMSTANCE = `select json_build_object('line', ${CIRCUMSTANCE_LINE}, 'caseId', m.case_id, 'petitionId', m.petition_id, 'stands', m.state = 'stands')
  from app.clock_circumstance m where m.court_id = (select app.court()) and m.clock_circumstance_id = $1`;

/** Loads an entry of what happened; null when it is absent, sealed or not for this person. */
export async function loadHappening(scope: Scope, clockEventId: string): Promise<LoadedHappening | null> {
  return (await scope.json(ONE_HAPPENING, [clockEventId])) as LoadedHappening | null; // parse border: the statement shapes it
}

/** Loads a change of a clock; null when it is absent, sealed or not for this person. */
export async function loadChange(scope: Scope, clockChangeId: string): Promise<LoadedChange | null> {
  return (await scope.json(ONE_CHANGE, [clockChangeId])) as LoadedChange | null; // parse border: the statement shapes it
}

/** Loads a circumstance; null when it is absent, sealed or not for this person. */
export async function loadCircumstance(scope: Scope, clockCircumstanceId: string): Promise<LoadedCircumstance | null> {
  return (await scope.json(ONE_CIRCUMSTANCE, [clockCircumstanceId])) as LoadedCircumstance | null; // parse border: the statement shapes it
}
