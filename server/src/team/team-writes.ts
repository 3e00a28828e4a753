import { newId } from '@starling/db/ids';
import type { TeamScope } from '@starling/db/team-scope';
import type { AddActionItem, Attend, WriteLine } from '@starling/shared/forms/parse-staffing';
import type { StaffingState } from '@starling/shared/vocabulary/staffing';

const COURT = '(select app.court())';
const ENSURE = `insert into team.staffing (court_id, staffing_id, session_id, state) values (${COURT}, $1, $2, 'planned')
  on conflict (court_id, session_id) do nothing`;
const STAFFING_OF = `select staffing_id as "staffingId" from team.staffing where court_id = ${COURT} and session_id = $1`;
const MOVE = {
  open: `update team.staffing set state = 'open', opened_at = coalesce(opened_at, $3), ended_at = null, version = version + 1
    where court_id = ${COURT} and session_id = $1 and version = $2 returning version`,
  ended: `update team.staffing set state = 'ended', ended_at = $3, version = version + 1
    where court_id = ${COURT} and session_id = $1 and version = $2 returning version`,
} as const satisfies Partial<Record<StaffingState, string>>;
const LINE = `insert into team.line (court_id, line_id, staffing_id, hearing_id, agency, kind, words, ask_in_chambers, do_not_raise, is_privileged, opted_in, entered_by, entered_at)
  values (${COURT}, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, (select app.actor()), $11)`;
const CHANGED = (set: string): string =>
  `update team.line set ${set}, version = version + 1 where court_id = ${COURT} and line_id = $1 and version = $2 returning version`;
const ATTEND_AGAIN = `update team.attendance set name = $3, state = $4, version = version + 1
  where court_id = ${COURT} and staffing_id = $1 and agency = $2 returning version`;
const ATTEND = `insert into team.attendance (court_id, attendance_id, staffing_id, agency, account_id, name, state)
  values (${COURT}, $1, $2, $3, $4, $5, $6) on conflict (court_id, staffing_id, agency) do nothing returning version`;
const ITEM = `insert into team.action_item (court_id, action_item_id, staffing_id, hearing_id, words, owner_role, due_on, entered_by)
  values (${COURT}, $1, $2, $3, $4, $5, $6, (select app.actor()))`;
const DONE = `update team.action_item set done_on = (select app.today()), version = version + 1
  where court_id = ${COURT} and action_item_id = $1 and version = $2 and done_on is null returning version`;

/** The staffing of a session; made when nobody wrote or opened anything yet. Counsel, who writes nothing, makes none: ask for the sheet first. */
export async function staffingOf(scope: TeamScope, sessionId: string): Promise<string> {
  const known = await scope.one<{ readonly staffingId: string }>(STAFFING_OF, [sessionId]);
  if (known !== null) return known.staffingId;
  await scope.many(ENSURE, [newId(), sessionId]);
  const made = await scope.one<{ readonly staffingId: string }>(STAFFING_OF, [sessionId]);
  if (made === null) throw new Error('A staffing that was just made is not seen.');
  return made.staffingId;
}

/** Opens or ends the talk; false when somebody was faster. */
export async function moveStaffing(
  scope: TeamScope,
  { sessionId, version, to }: { readonly sessionId: string; readonly version: number; readonly to: 'open' | 'ended' },
): Promise<boolean> {
  return (await scope.one(MOVE[to], [sessionId, version, scope.now()])) !== null;
}

/** Writes a line. Whether it is privileged is the agency's, never the form's. */
export async function insertLine(scope: TeamScope, line: WriteLine & { readonly isPrivileged: boolean }): Promise<void> {
  const staffingId = await staffingOf(scope, line.sessionId);
  const { hearingId, agency, kind, words, askInChambers, doNotRaise, isPrivileged, optedIn } = line;
  const values = [newId(), staffingId, hearingId, agency, kind, words, askInChambers, doNotRaise, isPrivileged, optedIn, scope.now()];
  await scope.many(LINE, values);
}

/** Takes a line back; false when somebody was faster. */
export async function takeLineBack(scope: TeamScope, { lineId, version }: LineAsRead): Promise<boolean> {
  return (await scope.one(CHANGED(`state = 'taken_back'`), [lineId, version])) !== null;
}

/** Sets the flags of a line; false when somebody was faster. */
export async function flagLine(
  scope: TeamScope,
  { lineId, version, askInChambers, doNotRaise }: LineAsRead & { readonly askInChambers: boolean; readonly doNotRaise: boolean },
): Promise<boolean> {
  return (await scope.one(CHANGED('ask_in_chambers = $3, do_not_raise = $4'), [lineId, version, askInChambers, doNotRaise])) !== null;
}

/** Opens a privileged line or closes it; false when somebody was faster. */
export async function openLine(
  scope: TeamScope,
  { lineId, version, optedIn }: LineAsRead & { readonly optedIn: boolean },
): Promise<boolean> {
  return (await scope.one(CHANGED('opted_in = $3'), [lineId, version, optedIn])) !== null;
}

/** Enters who came for an agency; false when somebody else's entry stands there and this person may not change it. */
export async function enterAttendance(scope: TeamScope, { sessionId, agency, name, state }: Attend): Promise<boolean> {
  const staffingId = await staffingOf(scope, sessionId);
  if ((await scope.one(ATTEND_AGAIN, [staffingId, agency, name, state])) !== null) return true;
  return (await scope.one(ATTEND, [newId(), staffingId, agency, scope.actor.accountId, name, state])) !== null;
}

/** Enters something the team takes on. */
export async function insertItem(scope: TeamScope, { sessionId, hearingId, words, ownerRole, dueOn }: AddActionItem): Promise<void> {
  await scope.many(ITEM, [newId(), await staffingOf(scope, sessionId), hearingId, words, ownerRole, dueOn]);
}

/** Marks something as done today; false when somebody was faster. */
export async function doneItem(
  scope: TeamScope,
  { actionItemId, version }: { readonly actionItemId: string; readonly version: number },
): Promise<boolean> {
  return (await scope.one(DONE, [actionItemId, version])) !== null;
}

interface LineAsRead {
  readonly lineId: string;
  readonly version: number;
}
