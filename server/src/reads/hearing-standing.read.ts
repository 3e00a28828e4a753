import type { Scope } from '@starling/db/scope';
import type { LocalDate } from '@starling/shared/time/local-date';
import type { HearingMode, HearingState, HearingType } from '@starling/shared/vocabulary/hearing';
import type { Attendance } from '@starling/shared/vocabulary/participation';
import type { SessionState } from '@starling/shared/vocabulary/session';
import { instant } from './sql.ts';

/** Somebody who takes part in a case today. */
export interface Participant {
  readonly participationId: string;
  readonly role: string;
  readonly name: string;
  readonly accountId: string | null;
}

/** Somebody who is listed for a hearing. */
export interface Listed {
  readonly appearanceId: string;
  readonly participationId: string | null;
  readonly role: string;
  readonly name: string;
  readonly attendance: Attendance;
}

/** What the acts on one hearing look at. */
export interface HearingStanding {
  readonly hearingId: string;
  readonly version: number;
  readonly state: HearingState;
  readonly type: HearingType;
  readonly mode: HearingMode;
  readonly minutes: number;
  readonly bufferMinutes: number;
  readonly isHardNews: boolean;
  readonly exitPlan: string;
  readonly startsAt: string;
  readonly placeInLine: number;
  readonly interpreterLanguage: string | null;
  readonly minuteIsSigned: boolean;
  readonly caseId: string;
  readonly youthId: string;
  readonly petitionId: string | null;
  readonly chosenName: string;
  readonly sessionId: string;
  readonly sessionState: SessionState;
  readonly heldOn: LocalDate;
  readonly today: LocalDate;
  readonly demonstration: boolean;
  readonly participants: readonly Participant[];
  readonly appearances: readonly Listed[];
  readonly checkedInAt: string | null;
  readonly calledAt: string | null;
  readonly roomClearedAt: string | null;
  readonly pausedAt: string | null;
  readonly pausedSeconds: number;
  readonly queuedNoticeIds: readonly string[];
  readonly lastOrdinal: number;
  /** The youth's consent to come by video, given after counsel; null without one. */
  readonly consent: {
    readonly consented: true;
    readonly afterCounsel: true;
    readonly counselAccountId: string | null;
    readonly codeWordAgreed: boolean;
  } | null;
}

/** Those who take part in a case `c` today. */
export const PARTICIPANTS = `coalesce((select json_agg(json_build_object('participationId', a.participation_id, 'role', a.role, 'name', a.name, 'accountId', a.account_id) order by a.participation_id)
  from app.participation a where a.court_id = c.court_id and a.case_id = c.case_id and a.from_on <= app.today() and (a.until_on is null or a.until_on >= app.today())), '[]')`;

const STANDING = `
  select json_build_object(
    'hearingId', h.hearing_id, 'version', h.version, 'state', h.state, 'type', h.type, 'mode', h.mode, 'minutes', h.minutes, 'bufferMinutes', h.buffer_minutes, 'isHardNews', h.is_hard_news,
    'exitPlan', h.exit_plan, 'startsAt', to_char(h.starts_at, 'HH24:MI'), 'placeInLine', h.place_in_line, 'interpreterLanguage', h.interpreter_language,
    'minuteIsSigned', h.minute_signed_at is not null, 'caseId', h.case_id, 'youthId', c.youth_id, 'petitionId', h.petition_id, 'chosenName', y.chosen_name,
    'sessionId', h.session_id, 'sessionState', s.state, 'heldOn', s.held_on, 'today', app.today(), 'demonstration', k.demonstration, 'participants', ${PARTICIPANTS},
    'appearances', coalesce((select json_agg(json_build_object('appearanceId', p.appearance_id, 'participationId', p.participation_id, 'role', p.role, 'name', p.name, 'attendance', p.attendance) order by p.appearance_id)
      from app.appearance p where p.court_id = h.court_id and p.hearing_id = h.hearing_id), '[]'),
    'checkedInAt', ${instant('h.checked_in_at')}, 'calledAt', ${instant('h.called_at')}, 'roomClearedAt', ${instant('h.room_cleared_at')}, 'pausedAt', ${instant('h.paused_at')}, 'pausedSeconds', h.paused_seconds,
    'queuedNoticeIds', coalesce((select json_agg(n.notice_id order by n.notice_id) from app.notice n where n.court_id = h.court_id and n.hearing_id = h.hearing_id and n.state = 'queued'), '[]'),
    'lastOrdinal', coalesce((select max(o.ordinal) from app.court_order o where o.court_id = h.court_id and o.hearing_id = h.hearing_id), 0),
    'consent', (select json_build_object('consented', true, 'afterCounsel', true, 'counselAccountId', r.counsel_account_id, 'codeWordAgreed', r.code_word_agreed)
      from app.remote_consent r where r.court_id = h.court_id and r.hearing_id = h.hearing_id and r.state = 'stands' and r.consented and r.after_counsel))
  from app.hearing h
  join app.court_session s on s.court_id = h.court_id and s.session_id = h.session_id
  join app.court k on k.court_id = h.court_id
  join app.legal_case c on c.court_id = h.court_id and c.case_id = h.case_id
  join app.youth y on y.court_id = c.court_id and y.youth_id = c.youth_id
  where h.court_id = (select app.court()) and h.hearing_id = $1`;

/** Loads how a hearing stands; null when it is absent, sealed or not for this person. */
export async function loadHearing(scope: Scope, hearingId: string): Promise<HearingStanding | null> {
  return (await scope.json(STANDING, [hearingId])) as HearingStanding | null; // parse border: the statement shapes it
}

/** What calling a matter looks at beside the matter: who is before the bench, and the minutes that are left. */
export interface CallRoom {
  readonly placesInHand: readonly number[];
  readonly minutesFree: number;
  readonly minutesOver: number;
}

const CALL_ROOM = `
  select json_build_object('minutesFree', s.minutes_capacity + s.minutes_over - s.minutes_set, 'minutesOver', s.minutes_over,
    'placesInHand', coalesce((select json_agg(h.place_in_line order by h.place_in_line) from app.hearing h where h.court_id = s.court_id and h.session_id = s.session_id and h.state = 'in_hand'), '[]'))
  from app.court_session s where s.court_id = (select app.court()) and s.session_id = $1`;

/** Read after the session is locked, so that nobody else calls or books meanwhile. */
export async function loadCallRoom(scope: Scope, sessionId: string): Promise<CallRoom> {
  return (await scope.json(CALL_ROOM, [sessionId])) as CallRoom; // parse border: the session was seen a moment ago, and none is deleted
}
