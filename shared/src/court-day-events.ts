import { ARRIVAL_STATE, ARRIVAL_WHO } from './vocabulary/arrival.ts';
import { CUSTODY_ORDER_KIND, CUSTODY_ORDER_STATE } from './vocabulary/custody-order.ts';
import { DRAFT_PART } from './vocabulary/draft.ts';
import { MINUTE_FINDING, MINUTE_FINDING_ANSWER } from './vocabulary/minute-finding.ts';
import { MINUTE_ORDER_KIND } from './vocabulary/minute-order.ts';
import { NEXT_STEP } from './vocabulary/next-step.ts';
import { HELD_BECAUSE } from './vocabulary/outbox.ts';
import { NOTICE_CHANNEL } from './vocabulary/paper.ts';
import { REMOTE_COMPANY, REMOTE_FAILURE } from './vocabulary/remote.ts';
import { REPORT_KIND, REPORT_STATE } from './vocabulary/report-due.ts';
import { WARRANT_HOLDER, WARRANT_STEP } from './vocabulary/warrant.ts';

/** What can happen on the court day, with the only facts each may hold: who, when, which row, in known words, and nothing anyone typed. */
export const COURT_DAY_EVENT = {
  // the board and the room
  ArrivalRecorded: { subject: 'arrival', facts: { hearingId: 'id', who: ARRIVAL_WHO, state: ARRIVAL_STATE } },
  YouthSaidLate: { subject: 'hearing', facts: {} },
  WaitingPlaced: { subject: 'hearing', facts: { resourceId: 'id' } },
  RoomCleared: { subject: 'hearing', facts: { at: 'instant' } },
  PersonAdmitted: { subject: 'admitted_person', facts: { hearingId: 'id', at: 'instant', judgeAgreed: 'yesNo', youthTold: 'yesNo' } },
  PersonLeftTheRoom: { subject: 'admitted_person', facts: { hearingId: 'id', at: 'instant' } },
  HearingPaused: { subject: 'hearing', facts: { at: 'instant' } },
  HearingResumed: { subject: 'hearing', facts: { at: 'instant', seconds: 'number' } },
  RemoteCompanyAsked: { subject: 'remote_contact', facts: { hearingId: 'id', company: REMOTE_COMPANY } },
  RemoteFailed: { subject: 'remote_contact', facts: { hearingId: 'id', failed: REMOTE_FAILURE } },
  // the record
  MatterRecorded: {
    subject: 'hearing',
    facts: { next: NEXT_STEP, orders: 'number', findings: 'number', appearances: 'number', enteredLate: 'yesNo' },
  },
  MinuteFindingEntered: { subject: 'minute_finding', facts: { hearingId: 'id', kind: MINUTE_FINDING, answer: MINUTE_FINDING_ANSWER } },
  HearingEnteredLate: { subject: 'hearing', facts: { calledAt: 'instant', enteredAt: 'instant' } },
  HearingTakenUnderSubmission: { subject: 'hearing', facts: { until: 'date' } },
  OrderPhraseSaved: { subject: 'order_phrase', facts: { from: 'date', until: 'date' } },
  OrderPhraseEnded: { subject: 'order_phrase', facts: { on: 'date' } },
  DraftSaved: { subject: 'draft', facts: { hearingId: 'id', part: DRAFT_PART } },
  DraftDropped: { subject: 'draft', facts: { hearingId: 'id', part: DRAFT_PART } },
  PrivateNoteSaved: { subject: 'private_note', facts: {} },
  WorkingCopyMarked: { subject: 'hearing', facts: {} },
  // warrants and custody
  WarrantStepRecorded: { subject: 'warrant_step', facts: { warrantId: 'id', step: WARRANT_STEP, at: 'instant', holder: WARRANT_HOLDER } },
  CustodyOrdered: { subject: 'custody_order', facts: { hearingId: 'id', kind: CUSTODY_ORDER_KIND, at: 'instant' } },
  CustodyOrderMoved: { subject: 'custody_order', facts: { to: CUSTODY_ORDER_STATE, at: 'instant' } },
  // the minute order and what leaves the court
  MinuteOrderPrepared: { subject: 'minute_order', facts: { hearingId: 'id', kind: MINUTE_ORDER_KIND, number: 'number' } },
  MinuteOrderReturned: { subject: 'minute_order', facts: { hearingId: 'id', number: 'number' } },
  MinuteOrderSigned: {
    subject: 'minute_order',
    facts: { hearingId: 'id', kind: MINUTE_ORDER_KIND, number: 'number', signedAt: 'instant', effectiveOn: 'date' },
  },
  MinuteOrderEntered: { subject: 'minute_order', facts: { hearingId: 'id', number: 'number', enteredAt: 'instant' } },
  MinuteOrderCorrected: {
    subject: 'minute_order',
    facts: { hearingId: 'id', kind: MINUTE_ORDER_KIND, number: 'number', replacesId: 'id' },
  },
  YouthPagePrinted: { subject: 'hearing', facts: {} },
  DayPacketMade: { subject: 'day_packet', facts: { sessionId: 'id', number: 'number', hearings: 'number', expiresAt: 'instant' } },
  MessageQueued: { subject: 'outbox', facts: { channel: NOTICE_CHANNEL, dueAt: 'instant' } },
  MessageHeld: { subject: 'outbox', facts: { because: HELD_BECAUSE } },
  MessageReleased: { subject: 'outbox', facts: {} },
  MessageSent: { subject: 'outbox', facts: { at: 'instant', attempts: 'number' } },
  MessageNotDelivered: { subject: 'outbox', facts: { attempts: 'number' } },
  MessageStopped: { subject: 'outbox', facts: {} },
  // closing, reports
  LeftoverExplained: { subject: 'close_explanation', facts: { sessionId: 'id', hearingId: 'id' } },
  ReportKept: { subject: 'report_due', facts: { caseId: 'id', kind: REPORT_KIND, state: REPORT_STATE, dueOn: 'date', receivedOn: 'date' } },
} as const;
