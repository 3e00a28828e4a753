import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ARRIVAL_STATE, ARRIVAL_WHO } from '@starling/shared/vocabulary/arrival';
import { CUSTODY_ORDER_KIND, CUSTODY_ORDER_STATE } from '@starling/shared/vocabulary/custody-order';
import { DRAFT_PART, WORKING_MARK } from '@starling/shared/vocabulary/draft';
import { DENIED_REASON, PRIOR_ANSWER, RENEWAL_GROUND, RESTITUTION_RULING, SET_ASIDE_RECITAL } from '@starling/shared/vocabulary/finding';
import { MINUTE_FINDING, MINUTE_FINDING_ANSWER } from '@starling/shared/vocabulary/minute-finding';
import { MINUTE_ORDER_KIND, MINUTE_ORDER_STATE } from '@starling/shared/vocabulary/minute-order';
import { NEXT_QUEUE, NEXT_STEP, NO_NEXT_REASON } from '@starling/shared/vocabulary/next-step';
import { DUE_UNIT } from '@starling/shared/vocabulary/order-phrase';
import { HELD_BECAUSE, OUTBOX_STATE } from '@starling/shared/vocabulary/outbox';
import { DOCUMENT_KIND, NOTICE_CHANNEL, NOTICE_KIND } from '@starling/shared/vocabulary/paper';
import { COUNSEL_KIND, RELATIONSHIP, WITHOUT_COUNSEL } from '@starling/shared/vocabulary/participation';
import { REMOTE_COMPANY, REMOTE_FAILURE } from '@starling/shared/vocabulary/remote';
import { REPORT_KIND, REPORT_STATE } from '@starling/shared/vocabulary/report-due';
import {
  STAFFING_AGENCY,
  STAFFING_ATTENDANCE,
  STAFFING_LINE_KIND,
  STAFFING_LINE_STATE,
  STAFFING_STATE,
} from '@starling/shared/vocabulary/staffing';
import { WARRANT_HOLDER, WARRANT_REASON, WARRANT_STEP } from '@starling/shared/vocabulary/warrant';
import { Client } from 'pg';
import { testDatabase, type TestDatabase } from './testing.ts';

let record: TestDatabase;

beforeAll(async () => {
  record = await testDatabase();
});
afterAll(() => record.close());

/** The words between quotation marks in a check of the database. */
async function keysOf(table: string, check: string): Promise<readonly string[]> {
  const client = new Client(record.root);
  await client.connect();
  try {
    const { rows } = await client.query<{ said: string }>(
      'select pg_get_constraintdef(oid) as said from pg_constraint where conrelid = $1::regclass and conname = $2',
      [table, check],
    );
    return [...(rows[0]?.said ?? '').matchAll(/'([a-z0-9_]+)'::text/g)].map(([, key]) => key ?? '').toSorted();
  } finally {
    await client.end();
  }
}

test.each([
  ['app.arrival', 'arrival_who_check', ARRIVAL_WHO],
  ['app.arrival', 'arrival_state_check', ARRIVAL_STATE],
  ['app.remote_contact', 'remote_contact_company_check', REMOTE_COMPANY],
  ['app.remote_contact', 'remote_contact_failed_check', REMOTE_FAILURE],
  ['app.minute_finding', 'minute_finding_kind_check', MINUTE_FINDING],
  ['app.minute_finding', 'minute_finding_answer_check', MINUTE_FINDING_ANSWER],
  ['app.order_phrase', 'order_phrase_due_unit_check', DUE_UNIT],
  ['app.working_mark', 'working_mark_mark_check', WORKING_MARK],
  ['app.draft', 'draft_part_check', DRAFT_PART],
  ['app.warrant', 'warrant_reason_check', WARRANT_REASON],
  ['app.warrant', 'warrant_holder_check', WARRANT_HOLDER],
  ['app.warrant_step', 'warrant_step_step_check', WARRANT_STEP],
  ['app.custody_order', 'custody_order_kind_check', CUSTODY_ORDER_KIND],
  ['app.custody_order', 'custody_order_state_check', CUSTODY_ORDER_STATE],
  ['app.minute_order', 'minute_order_kind_check', MINUTE_ORDER_KIND],
  ['app.minute_order', 'minute_order_state_check', MINUTE_ORDER_STATE],
  ['app.outbox', 'outbox_state_check', OUTBOX_STATE],
  ['app.outbox', 'outbox_held_because_check', HELD_BECAUSE],
  ['app.outbox', 'outbox_channel_check', NOTICE_CHANNEL],
  ['app.notice', 'notice_channel_check', NOTICE_CHANNEL],
  ['app.notice', 'notice_kind_check', NOTICE_KIND],
  ['app.document', 'document_kind_check', DOCUMENT_KIND],
  ['app.report_due', 'report_due_kind_check', REPORT_KIND],
  ['app.report_due', 'report_due_state_check', REPORT_STATE],
  ['app.participation', 'participation_appointment_check', COUNSEL_KIND],
  ['app.participation', 'participation_relationship_check', RELATIONSHIP],
  ['app.participation', 'participation_without_counsel_check', WITHOUT_COUNSEL],
  ['app.hearing', 'hearing_next_step_check', NEXT_STEP],
  ['app.finding', 'finding_denied_reason_check', DENIED_REASON],
  ['app.finding', 'finding_renewal_ground_check', RENEWAL_GROUND],
  ['app.finding', 'finding_set_aside_recital_check', SET_ASIDE_RECITAL],
  ['app.finding', 'finding_restitution_ruling_check', RESTITUTION_RULING],
  ['app.finding_prior', 'finding_prior_answer_check', PRIOR_ANSWER],
  ['team.staffing', 'staffing_state_check', STAFFING_STATE],
  ['team.attendance', 'attendance_agency_check', STAFFING_AGENCY],
  ['team.attendance', 'attendance_state_check', STAFFING_ATTENDANCE],
  ['team.line', 'line_agency_check', STAFFING_AGENCY],
  ['team.line', 'line_kind_check', STAFFING_LINE_KIND],
  ['team.line', 'line_state_check', STAFFING_LINE_STATE],
])('%s takes the words of the shared vocabulary and no other: %s', async (table, check, words: object) => {
  expect(await keysOf(table, check)).toEqual(Object.keys(words).toSorted());
});

test('a next reason is one of the queue or one of nothing further', async () => {
  const steps = ['none', 'queue'];

  expect(await keysOf('app.hearing', 'next_reason_is_of_its_step')).toEqual(
    [...steps, ...Object.keys(NEXT_QUEUE), ...Object.keys(NO_NEXT_REASON)].toSorted(),
  );
});
