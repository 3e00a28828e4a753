import type { LocalDate } from '@starling/shared/time/local-date';
import type { HearingRow } from '../hearings.ts';
import type { Ledger } from '../ledger.ts';

/** The newest session day of the court's own room that is over. */
export interface LastSession {
  readonly on: LocalDate;
  /** Its matters that were decided and may still be seen, session by session in their line. */
  readonly decided: readonly HearingRow[];
}

const DECIDED: ReadonlySet<HearingRow['state']> = new Set(['heard', 'continued', 'off_calendar', 'away'] as const);

/** Null where no session was held yet. */
export function lastSession({ rows }: Pick<Ledger, 'rows'>): LastSession | null {
  const room = rows.department[0]?.department_id;
  const past = rows.court_session.filter((session) => session.department_id === room && session.state === 'closed');
  const on = past.map((session) => session.held_on).toSorted().at(-1);
  if (on === undefined) return null;
  const sealed = new Set(rows.petition.filter(({ state }) => state === 'sealed').map((petition) => petition.petition_id));
  const line = past.filter((session) => session.held_on === on).toSorted((one, other) => one.starts_at.localeCompare(other.starts_at)).flatMap(({ session_id: id }) => lineOf(rows.hearing, id));
  return { on, decided: line.filter((hearing) => DECIDED.has(hearing.state) && !sealed.has(hearing.petition_id ?? '')) };
}

function lineOf(hearings: readonly HearingRow[], sessionId: string): readonly HearingRow[] {
  return hearings.filter((hearing) => hearing.session_id === sessionId).toSorted((one, other) => one.place_in_line - other.place_in_line);
}
