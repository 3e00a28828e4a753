import { EntitySchema } from 'typeorm';
import { instant, key, localDate, localTime, small, text, uuid, version, whole, yesNo } from '../columns.ts';

/** One matter in one session. */
export interface Hearing {
  readonly courtId: string;
  readonly hearingId: string;
  readonly sessionId: string;
  readonly caseId: string;
  readonly petitionId: string | null;
  readonly type: string;
  readonly placeInLine: number;
  readonly startsAt: string;
  readonly minutes: number;
  readonly mode: string;
  readonly state: string;
  readonly checkedInAt: string | null;
  readonly calledAt: string | null;
  readonly concludedAt: string | null;
  readonly interpreterLanguage: string | null;
  readonly continuedTo: string | null;
  readonly goodCause: string | null;
  readonly minuteSignedAt: string | null;
  readonly minuteSignedBy: string | null;
  readonly cameFrom: string;
  readonly bufferMinutes: number;
  readonly isHardNews: boolean;
  readonly exitPlan: string;
  readonly arriveAt: string | null;
  readonly vacatedReason: string | null;
  readonly vacatedWords: string | null;
  readonly leadHearingId: string | null;
  readonly setAt: string | null;
  readonly expectedAt: string | null;
  readonly secondCalledAt: string | null;
  readonly roomClearedAt: string | null;
  readonly pausedAt: string | null;
  readonly pausedSeconds: number;
  readonly waitingResourceId: string | null;
  readonly nextStep: string | null;
  readonly nextReason: string | null;
  readonly nextWords: string | null;
  readonly enteredLate: boolean;
  readonly enteredAt: string | null;
  readonly underSubmissionUntil: string | null;
  readonly promiseWords: string | null;
  readonly triedAdvocateAt: string | null;
  readonly triedOfficerAt: string | null;
  readonly absentWords: string | null;
  readonly version: number;
}

/** The table `app.hearing`. */
export const HEARING = new EntitySchema<Hearing>({
  name: 'hearing',
  schema: 'app',
  tableName: 'hearing',
  columns: {
    courtId: key('court_id'),
    hearingId: key('hearing_id'),
    sessionId: uuid('session_id'),
    caseId: uuid('case_id'),
    petitionId: uuid('petition_id', { nullable: true }),
    type: text('type'),
    placeInLine: small('place_in_line'),
    startsAt: localTime('starts_at'),
    minutes: small('minutes'),
    mode: text('mode'),
    state: text('state'),
    checkedInAt: instant('checked_in_at', { nullable: true }),
    calledAt: instant('called_at', { nullable: true }),
    concludedAt: instant('concluded_at', { nullable: true }),
    interpreterLanguage: text('interpreter_language', { nullable: true }),
    continuedTo: uuid('continued_to', { nullable: true }),
    goodCause: text('good_cause', { nullable: true }),
    minuteSignedAt: instant('minute_signed_at', { nullable: true }),
    minuteSignedBy: uuid('minute_signed_by', { nullable: true }),
    cameFrom: text('came_from'),
    bufferMinutes: small('buffer_minutes'),
    isHardNews: yesNo('is_hard_news'),
    exitPlan: text('exit_plan'),
    arriveAt: localTime('arrive_at', { nullable: true }),
    vacatedReason: text('vacated_reason', { nullable: true }),
    vacatedWords: text('vacated_words', { nullable: true }),
    leadHearingId: uuid('lead_hearing_id', { nullable: true }),
    setAt: instant('set_at', { nullable: true }),
    expectedAt: localTime('expected_at', { nullable: true }),
    secondCalledAt: instant('second_called_at', { nullable: true }),
    roomClearedAt: instant('room_cleared_at', { nullable: true }),
    pausedAt: instant('paused_at', { nullable: true }),
    pausedSeconds: whole('paused_seconds'),
    waitingResourceId: uuid('waiting_resource_id', { nullable: true }),
    nextStep: text('next_step', { nullable: true }),
    nextReason: text('next_reason', { nullable: true }),
    nextWords: text('next_words', { nullable: true }),
    enteredLate: yesNo('entered_late'),
    enteredAt: instant('entered_at', { nullable: true }),
    underSubmissionUntil: localDate('under_submission_until', { nullable: true }),
    promiseWords: text('promise_words', { nullable: true }),
    triedAdvocateAt: instant('tried_advocate_at', { nullable: true }),
    triedOfficerAt: instant('tried_officer_at', { nullable: true }),
    absentWords: text('absent_words', { nullable: true }),
    version: version(),
  },
});
