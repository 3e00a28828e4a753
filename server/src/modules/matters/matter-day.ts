import { readMinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import { findingsWanted, type WantedFinding } from '@starling/shared/court-day/record/findings-wanted';
import { reasonsThatStand, type MatterOnRecord } from '@starling/shared/court-day/record/nothing-further';
import { sideBySide, type Position } from '@starling/shared/court-day/record/positions';
import { isStillHere } from '@starling/shared/court-day/room/presence';
import type { CourtSettings } from '@starling/shared/law/court-settings';
import { localDate } from '@starling/shared/time/local-date';
import type { HearingState, HearingType } from '@starling/shared/vocabulary/hearing';
import { MINUTE_FINDING } from '@starling/shared/vocabulary/minute-finding';
import type { AdmittedPerson, Draft, MinuteFindingAsked, OwnNote, Promise as Promised } from '../../graphql/types/court-day.types.ts';
import { ADMITTED_OF_HEARING } from '../../reads/admitted.read.ts';
import { AT_THE_DOOR, type AtTheDoor } from '../../reads/board-row.read.ts';
import { absentCheck, arrivalsAt, companyWordsOf, sayArrival } from '../../reads/board-words.ts';
import type { RowFromSql } from '../../reads/docket-row.read.ts';
import { DRAFTS_OF_HEARING } from '../../reads/draft.read.ts';
import { OTHERS_OF_HEARING, stillHere, type PresenceFromSql } from '../../reads/presence.read.ts';
import { MATTER_ON_RECORD } from '../../reads/matter-on-record.read.ts';
import { FINDINGS_MADE, NEXT_MADE, sayFinding, sayNext, type FindingFromSql, type NextFromSql } from '../../reads/recorded.read.ts';
import { REPORT_FACTS, roleWords, sayReport, type ReportFromSql } from '../../reads/report.read.ts';
import { ROOM_LEFT, sayRoomLeft, type RoomLeftFromSql } from '../../reads/room-left.read.ts';
import { SETTING_ROWS, settingsOn, type SettingFromSql } from '../../reads/settings.read.ts';
import { listOf } from '../../reads/sql.ts';
import type { Brief, Matter } from './matters.types.ts';

/** Words of the bench are for the bench and those who speak in the matter: neither the door nor an advocate reads a promise or a reason. */
const NOT_FOR = `(select app.seat()) in ('coordinator', 'advocate', 'administrator', 'sealing_clerk')`;
const spoken = (column: string): string => `case when ${NOT_FOR} then null else ${column} end`;

/** What the bench promised the youth the last time it was written down. */
const LAST_PROMISE = `(select json_build_object('words', ${spoken('ph.promise_words')}, 'on', ps.held_on)
  from app.hearing ph join app.court_session ps on ps.court_id = ph.court_id and ps.session_id = ph.session_id
  where ph.court_id = h.court_id and ph.case_id = h.case_id and ph.promise_words is not null and (ps.held_on, ps.starts_at) < (s.held_on, s.starts_at)
  order by ps.held_on desc, ps.starts_at desc limit 1)`;

const REPORTS = listOf(
  REPORT_FACTS,
  'from app.report_due r join app.hearing rh on rh.court_id = r.court_id and rh.hearing_id = r.hearing_id where r.court_id = h.court_id and r.hearing_id = h.hearing_id',
  'r.due_on, r.from_role, r.report_id',
);

/** A hearing `h` of ROW_FROM in the room: the door, the minutes, who is let in, what was entered so far. Whatever row security hides adds nothing. */
export const MATTER_DAY = `json_build_object('door', ${AT_THE_DOOR}, 'settings', ${SETTING_ROWS}, 'roomLeft', ${ROOM_LEFT}, 'type', h.type,
  'reports', ${REPORTS}, 'lastPromise', ${LAST_PROMISE}, 'promise', ${spoken('h.promise_words')}, 'admitted', ${ADMITTED_OF_HEARING},
  'onRecord', ${MATTER_ON_RECORD}, 'findings', ${FINDINGS_MADE}, 'next', ${NEXT_MADE}, 'underSubmissionUntil', h.under_submission_until, 'drafts', ${DRAFTS_OF_HEARING}, 'others', ${OTHERS_OF_HEARING},
  'note', (select json_build_object('words', nullif(n.words, ''), 'version', n.version) from app.private_note n
    where n.court_id = h.court_id and n.hearing_id = h.hearing_id and n.account_id = (select app.actor())))`;

/** The same as the statement answers it. */
export interface MatterDayFromSql {
  readonly door: AtTheDoor;
  readonly settings: readonly SettingFromSql[];
  readonly roomLeft: RoomLeftFromSql;
  readonly type: HearingType;
  readonly reports: readonly ReportFromSql[];
  readonly lastPromise: { readonly words: string | null; readonly on: string } | null;
  readonly promise: string | null;
  readonly admitted: readonly AdmittedPerson[];
  readonly findings: readonly FindingFromSql[];
  readonly next: NextFromSql;
  readonly onRecord: MatterOnRecord;
  readonly underSubmissionUntil: string | null;
  readonly drafts: readonly Draft[];
  readonly others: readonly PresenceFromSql[];
  readonly note: OwnNote | null;
}

/** What the court day adds to a matter. */
export type MatterDay = Pick<
  Matter,
  | 'minutesLeft'
  | 'roomLeft'
  | 'reports'
  | 'positions'
  | 'lastPromise'
  | 'promise'
  | 'arrivals'
  | 'admitted'
  | 'findingsWanted'
  | 'findingsMade'
  | 'nextStep'
  | 'noNextReasons'
  | 'privateNote'
  | 'roomCleared'
  | 'paused'
  | 'pausedSeconds'
  | 'expectedAt'
  | 'absent'
  | 'companyWords'
  | 'underSubmissionUntil'
  | 'drafts'
  | 'whoIsHere'
>;

/** The instant, the minute of the court's day, and the day itself. */
export interface MatterNow {
  readonly now: string;
  readonly time: string;
  readonly today: string;
}

/** The court day of one matter, in words. */
export function sayMatterDay(
  { row, briefs, day }: { readonly row: RowFromSql; readonly briefs: readonly Brief[]; readonly day: MatterDayFromSql },
  at: MatterNow,
): MatterDay {
  const settings = settingsOn(day.settings, at.today);
  const roomLeft = sayRoomLeft(day.roomLeft, at);
  const { door, promise, admitted, underSubmissionUntil, drafts, note: privateNote } = day;
  const state = row.state.toLowerCase() as HearingState; // the statement writes the stored key in capitals
  return {
    ...{ roomLeft, promise, admitted, underSubmissionUntil, drafts, privateNote },
    minutesLeft: roomLeft.untilEnd,
    reports: day.reports.map(sayReport),
    positions: sideBySide(positionsOf(briefs, day.reports)),
    lastPromise: promiseOf(day, briefs),
    arrivals: arrivalsAt(row, door).map(sayArrival),
    findingsWanted: wantedOf(day, settings).map(sayWanted),
    findingsMade: day.findings.map(sayFinding),
    nextStep: sayNext(day.next),
    noNextReasons: reasonsThatStand(day.onRecord),
    roomCleared: door.roomClearedAt,
    paused: door.pausedAt,
    pausedSeconds: door.pausedSeconds,
    expectedAt: door.expectedAt,
    absent: absentCheck({ state, door, minute: readMinuteOfDay(at.time) ?? 0 }, settings),
    companyWords: companyWordsOf(door),
    whoIsHere: stillHere(day.others, (seenAt) => isStillHere(seenAt, at.now, settings)),
  };
}

/** What reports recommend, each with the day it came, and what was said otherwise. */
function positionsOf(briefs: readonly Brief[], reports: readonly ReportFromSql[]): readonly Position[] {
  const ofReports = reports
    .map(sayReport)
    .flatMap(({ kindWords: subject, fromWords: roleWords, recommendation, receivedOn }) =>
      recommendation === null
        ? []
        : [{ subject, roleWords, words: recommendation, on: receivedOn === null ? null : localDate(receivedOn) }],
    );
  const ofBriefs = briefs
    .filter(({ kind }) => kind === 'position')
    .map(({ subject, role, words }) => ({ subject: subject ?? 'This hearing', roleWords: roleWords(role ?? ''), words, on: null }));
  return [...ofBriefs, ...ofReports];
}

/** What was promised at an earlier hearing; else what somebody wrote into the brief of this one. */
function promiseOf({ lastPromise }: MatterDayFromSql, briefs: readonly Brief[]): Promised | null {
  if (lastPromise !== null && lastPromise.words !== null) return { words: lastPromise.words, on: lastPromise.on };
  const written = briefs.find(({ kind }) => kind === 'promise');
  return written === undefined ? null : { words: written.words, on: null };
}

function wantedOf({ type, door, admitted }: MatterDayFromSql, settings: CourtSettings): readonly WantedFinding[] {
  const { mode, isInCustody, interpreter } = door;
  return findingsWanted({ type, mode, isInCustody, needsInterpreter: interpreter !== null, hasOthers: admitted.length > 0 }, settings);
}

function sayWanted({ kind, mustBeAnswered, default: stands }: WantedFinding): MinuteFindingAsked {
  const { words, spoken: said, answers, needsFacts, factsAsked, cite } = MINUTE_FINDING[kind];
  return {
    ...{ kind, words, answers, factsAsked, mustBeAnswered },
    spoken: said,
    default: stands ?? '',
    needsFacts: needsFacts ?? '',
    cites: cite === null ? [] : [cite],
  };
}
