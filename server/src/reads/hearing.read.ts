import { wallTime } from './sql.ts';

/** An order `o` of a hearing whose session is `os`, as the API's CourtOrder. */
export const COURT_ORDER = `json_build_object(
  'orderId', o.order_id, 'ordinal', o.ordinal, 'words', o.words, 'ownerRole', o.owner_role, 'dueOn', o.due_on, 'state', upper(o.state),
  'doneOn', o.done_on, 'note', o.note, 'givenOn', os.held_on,
  'daysLate', case when o.state in ('given', 'partly', 'not_done') then greatest(app.today() - o.due_on, 0) else 0 end)`;

/** From an order to the session in which it was given. */
export const ORDER_FROM = `app.court_order o
  join app.hearing oh on oh.court_id = o.court_id and oh.hearing_id = o.hearing_id
  join app.court_session os on os.court_id = oh.court_id and os.session_id = oh.session_id`;

/** Somebody `a` at a hearing, as the API's Appearance. */
export const APPEARANCE = `json_build_object('appearanceId', a.appearance_id, 'role', a.role, 'name', a.name, 'attendance', a.attendance, 'spoke', a.spoke)`;

/** A hearing `h` of a session `s` in department `d`, as the API's CaseHearing save the words of its type. */
export const CASE_HEARING = `json_build_object('hearingId', h.hearing_id, 'type', h.type, 'heldOn', s.held_on, 'startsAt', ${wallTime('h.starts_at')},
  'minutes', h.minutes, 'state', upper(h.state), 'department', d.name, 'version', h.version)`;
