import type { Seat } from '@starling/shared/vocabulary/seat';
import { newId } from '../ids.ts';
import { inTeamScope } from '../team-scope.ts';
import type { TestCourt } from './builders.ts';

const MORNING = '2026-12-01T16:30:00Z';

/** What a line of the team says, where it says something else than the builder. */
export interface LineWords {
  readonly agency?: string;
  readonly kind?: string;
  readonly words?: string;
  readonly isPrivileged?: boolean;
  readonly enteredBy?: string;
}

/** The planned staffing of the court's first session. */
export async function aStaffing(court: TestCourt, state = 'planned'): Promise<{ readonly staffingId: string }> {
  const staffingId = newId();
  await inTeamScope(court.database, court.as('coordinator'), (scope) =>
    scope.many(`insert into team.staffing (court_id, staffing_id, session_id, state) values (app.court(), $1, $2, $3)`, [
      staffingId,
      court.sessionIds[0],
      state,
    ]),
  );
  return { staffingId };
}

const AGENCY: Partial<Record<Seat, string>> = {
  probation_officer: 'probation',
  social_worker: 'child_welfare',
  advocate: 'advocate',
  coordinator: 'coordinator',
};

/** A line of the seat's own agency about a hearing; an advocate's is privileged. */
export async function aLine(
  court: TestCourt,
  { staffingId, hearingId, seat, ...words }: LineWords & { readonly staffingId: string; readonly hearingId: string; readonly seat: Seat },
): Promise<{ readonly lineId: string }> {
  const lineId = newId();
  const {
    agency = AGENCY[seat] ?? 'coordinator',
    kind = 'school',
    words: said = 'Goes to school',
    isPrivileged = seat === 'advocate',
    enteredBy = court.accountIds[seat],
  } = words;
  await inTeamScope(court.database, court.as(seat), (scope) =>
    scope.many(
      `insert into team.line (court_id, line_id, staffing_id, hearing_id, agency, kind, words, is_privileged, entered_by, entered_at)
       values (app.court(), $1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [lineId, staffingId, hearingId, agency, kind, said, isPrivileged, enteredBy, MORNING],
    ),
  );
  return { lineId };
}
