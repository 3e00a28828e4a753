import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ARRIVAL_STATE, ARRIVAL_WHO } from './arrival.ts';
import { CUSTODY_ORDER_KIND, CUSTODY_ORDER_STATE } from './custody-order.ts';
import { DRAFT_PART, WORKING_MARK } from './draft.ts';
import { MINUTE_FINDING, MINUTE_FINDING_ANSWER } from './minute-finding.ts';
import { MINUTE_ORDER_KIND, MINUTE_ORDER_STATE } from './minute-order.ts';
import { DUE_UNIT } from './order-phrase.ts';
import { OUTBOX_STATE } from './outbox.ts';
import { REMOTE_COMPANY } from './remote.ts';
import { REPORT_STATE } from './report-due.ts';
import { CHANGE_GROUND, CLOCK_CHANGE } from './clock-change.ts';
import { CONTINUANCE_ASKED_BY, CONTINUANCE_CAUSED_BY, CONTINUANCE_DECIDED, CONTINUANCE_POSITION, CONTINUANCE_REASON } from './continuance.ts';
import { COUNT_LEVEL, COUNT_STATE, ENHANCEMENT_STATE } from './count.ts';
import { DISMISSAL_STATE, EVIDENCE_KIND, FINDING_BASIS, FINDING_INITIATOR, FINDING_RESULT, FINDING_STAGE, FINDING_STATE, FINDING_TIMELINESS, FINDING_VEHICLE, GATE } from './finding.ts';
import { ENTERED_HAPPENINGS, HAPPENING } from './happening.ts';
import { BRIEF_KIND, HEARING_CAME_FROM, HEARING_MODE, HEARING_STATE, HEARING_TYPE, hearingWords } from './hearing.ts';
import { EXIT_PLAN, HEARING_CHECK, HEARING_CHECK_STATE, RIDE_DIRECTION, RIDE_STATE } from './hearing-check.ts';
import { HOLDER_KIND, HOLDER_TASK_STATE, SEALING_BASIS, SEALING_ORDER_STATE } from './holder.ts';
import { KEEP_APART_LEVEL, KEEP_APART_STATE, OUTSIDE_PERSON_DAY, isKeepApartLevel } from './keep-apart.ts';
import { NEED_AUTHORITY, NEED_STATE, NEED_STRENGTH, NEED_VISIBLE_TO, YOUTH_NEED } from './need.ts';
import { ORDER_STATE } from './order.ts';
import { DOCUMENT_KIND, DOCUMENT_RECIPIENT, DOCUMENT_STATE, NOTICE_CHANNEL, NOTICE_KIND, NOTICE_STATE } from './paper.ts';
import { ATTENDANCE, BENCH_TITLE, COUNSEL_KIND, PARTICIPATION_ROLE, PRESENTER_ROLE, RELATIONSHIP, WITHOUT_COUNSEL } from './participation.ts';
import { CASE_BRANCH, CASE_STATE, PETITION_KIND, PETITION_STATE } from './petition.ts';
import { REFERRAL_DECLINE, REFERRAL_STATE, REFERRED_BY } from './referral.ts';
import { HARDNESS, RESOURCE_KIND, RESOURCE_USE_STATE, UNAVAILABILITY_STATE, UNAVAILABLE_SUBJECT } from './resource.ts';
import { SEAT, seatWords } from './seat.ts';
import { SESSION_CHANGE_KIND, SESSION_CHANGE_REASON } from './session-change.ts';
import { SESSION_KIND, SESSION_ORDER_BY, SESSION_PRINT_KIND, SESSION_STATE, TEMPLATE_FREQUENCY, TEMPLATE_STATE } from './session.ts';
import { VACATED_REASON } from './vacate.ts';
import { SERVICE_PROOF, WARRANT_KIND, WARRANT_STATE, WARRANT_STEP } from './warrant.ts';
import { findHarmfulWords } from './words.ts';
import { CUSTODY_KIND, JURISDICTION_STATUS, RESTRICTION_KIND, RESTRICTION_STATE } from './youth.ts';

const SQL = ['0001-the-record', '0002-the-clocks', '0003-the-calendar', '0004-the-court-day']
  .map((name) => readFileSync(new URL(`../../../db/src/migrations/${name}.up.sql`, import.meta.url), 'utf8'))
  .join('\n');

/** What the record takes in a column today: a later migration's check replaces an earlier one's. */
function checkList(table: string, column: string): readonly string[] {
  const bodies = [
    ...SQL.split(`create table app.${table} (`).slice(1).map((rest) => rest.split('\n);')[0] ?? ''),
    ...SQL.split(`alter table app.${table}\n`).slice(1).map((rest) => rest.split(';\n')[0] ?? ''),
  ];
  const lists = bodies.flatMap((body) => [...body.matchAll(new RegExp(String.raw`check \(${column} (?:in \(|<@ array\[)([^)\]]*)`, 'g'))]);
  return [...(lists.at(-1)?.[1] ?? '').matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '').sort();
}

test.each([
  ['account', 'seat', SEAT], ['court', 'presenter_role', PRESENTER_ROLE], ['bench_officer', 'title', BENCH_TITLE], ['court_session', 'state', SESSION_STATE],
  ['youth_need', 'kind', YOUTH_NEED], ['youth_need', 'visible_to', NEED_VISIBLE_TO], ['legal_case', 'branch', CASE_BRANCH], ['legal_case', 'state', CASE_STATE],
  ['petition', 'kind', PETITION_KIND], ['petition', 'state', PETITION_STATE], ['petition_count', 'level', COUNT_LEVEL], ['petition_count', 'state', COUNT_STATE],
  ['enhancement', 'state', ENHANCEMENT_STATE], ['participation', 'role', PARTICIPATION_ROLE], ['participation', 'appointment', COUNSEL_KIND], ['participation', 'relationship', RELATIONSHIP],
  ['participation', 'without_counsel', WITHOUT_COUNSEL], ['jurisdiction', 'status', JURISDICTION_STATUS], ['custody', 'kind', CUSTODY_KIND],
  ['restriction', 'kind', RESTRICTION_KIND], ['restriction', 'state', RESTRICTION_STATE], ['warrant', 'kind', WARRANT_KIND], ['warrant', 'state', WARRANT_STATE],
  ['warrant', 'service_proof', SERVICE_PROOF], ['hearing', 'mode', HEARING_MODE], ['hearing', 'state', HEARING_STATE], ['hearing', 'came_from', HEARING_CAME_FROM],
  ['appearance', 'attendance', ATTENDANCE], ['hearing_brief', 'kind', BRIEF_KIND], ['court_order', 'state', ORDER_STATE], ['finding', 'basis', FINDING_BASIS],
  ['finding', 'initiator', FINDING_INITIATOR], ['finding', 'state', FINDING_STATE], ['finding', 'timeliness', FINDING_TIMELINESS], ['finding', 'stage', FINDING_STAGE],
  ['finding', 'vehicle', FINDING_VEHICLE], ['finding', 'evidence_kinds', EVIDENCE_KIND], ['finding_answer', 'gate', GATE], ['finding_answer', 'result', FINDING_RESULT],
  ['dismissal_order', 'state', DISMISSAL_STATE], ['sealing_order', 'basis', SEALING_BASIS], ['sealing_order', 'state', SEALING_ORDER_STATE], ['holder_task', 'kind', HOLDER_KIND],
  ['holder_task', 'state', HOLDER_TASK_STATE], ['document', 'kind', DOCUMENT_KIND], ['document', 'recipient', DOCUMENT_RECIPIENT], ['document', 'state', DOCUMENT_STATE],
  ['notice', 'kind', NOTICE_KIND], ['notice', 'channel', NOTICE_CHANNEL], ['notice', 'state', NOTICE_STATE],
  ['clock_change', 'kind', CLOCK_CHANGE], ['clock_change', 'ground', CHANGE_GROUND],
  ['youth_need', 'strength', NEED_STRENGTH], ['youth_need', 'authority', NEED_AUTHORITY], ['youth_need', 'state', NEED_STATE],
  ['keep_apart', 'state', KEEP_APART_STATE], ['outside_person_day', 'kind', OUTSIDE_PERSON_DAY], ['court_session', 'kind', SESSION_KIND],
  ['session_template', 'kind', SESSION_KIND], ['session_template', 'frequency', TEMPLATE_FREQUENCY], ['session_template', 'state', TEMPLATE_STATE],
  ['session_change', 'kind', SESSION_CHANGE_KIND], ['session_change', 'reason_code', SESSION_CHANGE_REASON], ['session_print', 'kind', SESSION_PRINT_KIND],
  ['session_order', 'by', SESSION_ORDER_BY], ['resource', 'kind', RESOURCE_KIND], ['resource_use', 'state', RESOURCE_USE_STATE],
  ['arrival', 'who', ARRIVAL_WHO], ['arrival', 'state', ARRIVAL_STATE], ['minute_finding', 'kind', MINUTE_FINDING], ['minute_finding', 'answer', MINUTE_FINDING_ANSWER],
  ['custody_order', 'kind', CUSTODY_ORDER_KIND], ['custody_order', 'state', CUSTODY_ORDER_STATE], ['minute_order', 'kind', MINUTE_ORDER_KIND],
  ['minute_order', 'state', MINUTE_ORDER_STATE], ['outbox', 'state', OUTBOX_STATE], ['report_due', 'state', REPORT_STATE], ['warrant_step', 'step', WARRANT_STEP],
  ['draft', 'part', DRAFT_PART], ['working_mark', 'mark', WORKING_MARK], ['remote_contact', 'company', REMOTE_COMPANY], ['order_phrase', 'due_unit', DUE_UNIT],
  ['unavailability', 'subject_kind', UNAVAILABLE_SUBJECT], ['unavailability', 'hardness', HARDNESS], ['unavailability', 'state', UNAVAILABILITY_STATE],
  ['hearing', 'vacated_reason', VACATED_REASON], ['hearing', 'exit_plan', EXIT_PLAN], ['hearing_check', 'item', HEARING_CHECK],
  ['hearing_check', 'state', HEARING_CHECK_STATE], ['ride', 'direction', RIDE_DIRECTION], ['ride', 'state', RIDE_STATE],
  ['continuance', 'decided', CONTINUANCE_DECIDED], ['continuance_position', 'position', CONTINUANCE_POSITION],
  ['referral', 'state', REFERRAL_STATE], ['referral', 'referred_by', REFERRED_BY], ['referral', 'decline_reason', REFERRAL_DECLINE],
])('the words of %s.%s are those of the record', (table, column, vocabulary) => {
  expect(Object.keys(vocabulary).sort()).toEqual(checkList(table, column));
});

test('a clock event is one of the happenings that people enter, and has an hour only where the law counts hours', () => {
  const hourly = /hour_where_hours_are_counted check \(happened_at is null or kind in \(([^)]*)/.exec(SQL)?.[1] ?? '';
  const hours = [...hourly.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '');

  expect([...ENTERED_HAPPENINGS].sort()).toEqual(checkList('clock_event', 'kind'));
  expect(hours.sort()).toEqual(ENTERED_HAPPENINGS.filter((kind) => HAPPENING[kind].grain === 'hour').sort());
});

test('no hearing type names a charge, a case type or a seal', () => {
  const spoken = Object.values(HEARING_TYPE).map(({ words }) => words).join(' ');

  expect(spoken).not.toMatch(/seal|dismiss|traffick|violat|warrant|\d{3}/i);
});

test('a hearing type this version does not know is shown as a hearing', () => {
  expect(hearingWords('something_else')).toBe('Hearing');
  expect(hearingWords('completion_786')).toBe('Completion of the matter');
});

test('none of our own words harms', () => {
  const all = [SEAT, CASE_BRANCH, PETITION_KIND, PETITION_STATE, COUNT_STATE, FINDING_STATE, HOLDER_KIND, NOTICE_KIND, DOCUMENT_KIND, CUSTODY_KIND, WARRANT_KIND, YOUTH_NEED,
    NEED_AUTHORITY, SESSION_KIND, SESSION_CHANGE_KIND, SESSION_CHANGE_REASON, VACATED_REASON, HEARING_CHECK, EXIT_PLAN, REFERRAL_STATE, REFERRAL_DECLINE,
    CONTINUANCE_ASKED_BY, CONTINUANCE_CAUSED_BY, RESOURCE_KIND, UNAVAILABLE_SUBJECT];

  expect(all.flatMap((one) => Object.values(one)).flatMap(findHarmfulWords)).toEqual([]);
});

test('Starling’s own work has a name', () => {
  expect(seatWords('system')).toBe('Starling');
  expect(seatWords('minors_counsel')).toBe('Counsel for the youth');
});

test('the bench keeps the digits of its six reasons for a continuance; the others come behind them', () => {
  expect(Object.keys(CONTINUANCE_REASON).slice(0, 6)).toEqual(['report', 'service', 'witness', 'transport', 'counsel', 'interpreter']);
  expect(Object.values(CONTINUANCE_REASON).filter(({ causedBy }) => !Object.hasOwn(CONTINUANCE_CAUSED_BY, causedBy))).toEqual([]);
  expect(Object.values(CONTINUANCE_REASON).flatMap(({ words }) => findHarmfulWords(words))).toEqual([]);
});

test('a separation has one of four levels, and its words say how far and never why', () => {
  const said = Object.values(KEEP_APART_LEVEL).flatMap(({ words, asks }) => [words, asks]).join(' ');

  expect([0, 1, 2, 3, 4, 5, 1.5].filter(isKeepApartLevel)).toEqual([1, 2, 3, 4]);
  expect(said).not.toMatch(/exploit|rival|gang|family|order|respondent/i);
});
