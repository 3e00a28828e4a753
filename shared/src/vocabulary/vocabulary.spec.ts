import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { CHANGE_GROUND, CLOCK_CHANGE } from './clock-change.ts';
import { COUNT_LEVEL, COUNT_STATE, ENHANCEMENT_STATE } from './count.ts';
import { DISMISSAL_STATE, EVIDENCE_KIND, FINDING_BASIS, FINDING_INITIATOR, FINDING_RESULT, FINDING_STAGE, FINDING_STATE, FINDING_TIMELINESS, FINDING_VEHICLE, GATE } from './finding.ts';
import { ENTERED_HAPPENINGS, HAPPENING } from './happening.ts';
import { BRIEF_KIND, HEARING_CAME_FROM, HEARING_MODE, HEARING_STATE, HEARING_TYPE, hearingWords } from './hearing.ts';
import { HOLDER_KIND, HOLDER_TASK_STATE, SEALING_BASIS, SEALING_ORDER_STATE } from './holder.ts';
import { NEED_VISIBLE_TO, YOUTH_NEED } from './need.ts';
import { ORDER_STATE } from './order.ts';
import { DOCUMENT_KIND, DOCUMENT_RECIPIENT, DOCUMENT_STATE, NOTICE_CHANNEL, NOTICE_KIND, NOTICE_STATE } from './paper.ts';
import { ATTENDANCE, BENCH_TITLE, PARTICIPATION_ROLE, PRESENTER_ROLE } from './participation.ts';
import { CASE_BRANCH, CASE_STATE, PETITION_KIND, PETITION_STATE } from './petition.ts';
import { SEAT, seatWords } from './seat.ts';
import { SESSION_STATE } from './session.ts';
import { SERVICE_PROOF, WARRANT_KIND, WARRANT_STATE } from './warrant.ts';
import { findHarmfulWords } from './words.ts';
import { CUSTODY_KIND, JURISDICTION_STATUS, RESTRICTION_KIND, RESTRICTION_STATE } from './youth.ts';

const SQL = ['0001-the-record', '0002-the-clocks']
  .map((name) => readFileSync(new URL(`../../../db/src/migrations/${name}.up.sql`, import.meta.url), 'utf8'))
  .join('\n');

function checkList(table: string, column: string): readonly string[] {
  const body = SQL.split(`create table app.${table} (`)[1]?.split('\n);')[0] ?? '';
  const list = new RegExp(`check \\(${column} (?:in \\(|<@ array\\[)([^)\\]]*)`).exec(body)?.[1] ?? '';
  return [...list.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '').sort();
}

test.each([
  ['account', 'seat', SEAT], ['court', 'presenter_role', PRESENTER_ROLE], ['bench_officer', 'title', BENCH_TITLE], ['court_session', 'state', SESSION_STATE],
  ['youth_need', 'kind', YOUTH_NEED], ['youth_need', 'visible_to', NEED_VISIBLE_TO], ['legal_case', 'branch', CASE_BRANCH], ['legal_case', 'state', CASE_STATE],
  ['petition', 'kind', PETITION_KIND], ['petition', 'state', PETITION_STATE], ['petition_count', 'level', COUNT_LEVEL], ['petition_count', 'state', COUNT_STATE],
  ['enhancement', 'state', ENHANCEMENT_STATE], ['participation', 'role', PARTICIPATION_ROLE], ['jurisdiction', 'status', JURISDICTION_STATUS], ['custody', 'kind', CUSTODY_KIND],
  ['restriction', 'kind', RESTRICTION_KIND], ['restriction', 'state', RESTRICTION_STATE], ['warrant', 'kind', WARRANT_KIND], ['warrant', 'state', WARRANT_STATE],
  ['warrant', 'service_proof', SERVICE_PROOF], ['hearing', 'mode', HEARING_MODE], ['hearing', 'state', HEARING_STATE], ['hearing', 'came_from', HEARING_CAME_FROM],
  ['appearance', 'attendance', ATTENDANCE], ['hearing_brief', 'kind', BRIEF_KIND], ['court_order', 'state', ORDER_STATE], ['finding', 'basis', FINDING_BASIS],
  ['finding', 'initiator', FINDING_INITIATOR], ['finding', 'state', FINDING_STATE], ['finding', 'timeliness', FINDING_TIMELINESS], ['finding', 'stage', FINDING_STAGE],
  ['finding', 'vehicle', FINDING_VEHICLE], ['finding', 'evidence_kinds', EVIDENCE_KIND], ['finding_answer', 'gate', GATE], ['finding_answer', 'result', FINDING_RESULT],
  ['dismissal_order', 'state', DISMISSAL_STATE], ['sealing_order', 'basis', SEALING_BASIS], ['sealing_order', 'state', SEALING_ORDER_STATE], ['holder_task', 'kind', HOLDER_KIND],
  ['holder_task', 'state', HOLDER_TASK_STATE], ['document', 'kind', DOCUMENT_KIND], ['document', 'recipient', DOCUMENT_RECIPIENT], ['document', 'state', DOCUMENT_STATE],
  ['notice', 'kind', NOTICE_KIND], ['notice', 'channel', NOTICE_CHANNEL], ['notice', 'state', NOTICE_STATE],
  ['clock_change', 'kind', CLOCK_CHANGE], ['clock_change', 'ground', CHANGE_GROUND],
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
  const all = [SEAT, CASE_BRANCH, PETITION_KIND, PETITION_STATE, COUNT_STATE, FINDING_STATE, HOLDER_KIND, NOTICE_KIND, DOCUMENT_KIND, CUSTODY_KIND, WARRANT_KIND, YOUTH_NEED];

  expect(all.flatMap((one) => Object.values(one)).flatMap(findHarmfulWords)).toEqual([]);
});

test('Starling’s own work has a name', () => {
  expect(seatWords('system')).toBe('Starling');
  expect(seatWords('minors_counsel')).toBe('Counsel for the youth');
});
