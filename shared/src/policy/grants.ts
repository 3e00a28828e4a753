import type { Citation } from '../law/citation.ts';
import { ccp, evid, govCode, pen, rule, wic } from '../law/citation.ts';
import { SEAT, type ActingSeat, type Seat } from '../vocabulary/seat.ts';
import { COURT_SESSION } from '../workflow/court-session.ts';
import { CUSTODY_ORDER } from '../workflow/custody-order.ts';
import { HEARING } from '../workflow/hearing.ts';
import { HEARING_PLAN } from '../workflow/hearing-plan.ts';
import { HEARING_ROOM } from '../workflow/hearing-room.ts';
import { HOLDER_TASK } from '../workflow/holder-task.ts';
import { LATE_ENTRY } from '../workflow/late-entry.ts';
import type { Step } from '../workflow/machine.ts';
import { MINUTE_ORDER } from '../workflow/minute-order.ts';
import { REFERRAL } from '../workflow/referral.ts';
import { SEALING_ORDER } from '../workflow/sealing-order.ts';
import { STAFFING } from '../workflow/staffing.ts';
import { TRAFFICKING_FINDING } from '../workflow/trafficking-finding.ts';
import { WARRANT } from '../workflow/warrant.ts';
import type { Action } from './actions.ts';

/** On what condition a grant holds; the SQL policies and visibility.ts decide it row by row. */
export const CONDITION = {
  own_court: 'in the person’s own court',
  unsealed: 'while the petition is not sealed',
  unsealed_602: 'in juvenile justice cases, while the petition is not sealed',
  own_case: 'in a case where the person takes part today',
  own_copy: 'a served copy addressed to the person, for as long as the court set',
  team_view: 'chosen name and needs only',
  control_number: 'control numbers only, no names',
  own_account: 'about the person alone',
} as const;

/** A condition's key. */
export type Condition = keyof typeof CONDITION;

/** Who may do or read something, on what condition, by what law; the cite is null where the court's own order of work decides. */
export interface Grant {
  readonly seat: Seat;
  readonly action: Action;
  readonly on: Condition;
  readonly cite: Citation | null;
}

const SEATS: readonly Seat[] = Object.keys(SEAT).filter((key): key is Seat => Object.hasOwn(SEAT, key));
const BENCH_AND_CLERKS = ['judge', 'courtroom_clerk', 'calendar_clerk'] as const;
const BY_PARTICIPATION = ['minors_counsel', 'county_counsel', 'probation_officer', 'social_worker', 'advocate'] as const;
/** Who drives, brings and stands beside a youth, and hears what the youth needs. */
const RIDES_AND_SUPPORT = ['probation_officer', 'social_worker', 'advocate'] as const;
/** Who brings a line to the team's talk out of the own work; counsel read along and write nothing there. */
const TEAM_WRITERS = ['probation_officer', 'social_worker', 'advocate'] as const;
const COUNSEL_AND_OFFICERS = ['minors_counsel', 'county_counsel', 'probation_officer', 'social_worker'] as const;

/** One action for several seats on one condition. */
function grant(seats: readonly Seat[], action: Action, terms: { readonly on: Condition; readonly cite?: Citation }): readonly Grant[] {
  return seats.map((seat) => ({ seat, action, on: terms.on, cite: terms.cite ?? null }));
}

/** The acts of a table: who may act is said there and nowhere else. */
function acts<S, C, F>(
  table: readonly Step<S, C, F>[],
  commands: readonly C[],
  terms: { readonly action: Action; readonly on: Condition },
): readonly Grant[] {
  const rows = table.filter(([, command]) => commands.includes(command));
  const seats = SEATS.filter((seat) => rows.some(([, , , allowed]) => allowed.some((one: ActingSeat) => one === seat)));
  return grant(seats, terms.action, { on: terms.on, ...(rows[0] === undefined ? {} : { cite: rows[0][5] }) });
}

/** The court day: what may be read. */
const COURT_DAY_READS: readonly Grant[] = [
  ...grant(BENCH_AND_CLERKS, 'board.read', { on: 'unsealed', cite: wic('827(a)(1)(A)') }),
  ...grant(['minors_counsel', ...RIDES_AND_SUPPORT], 'board.read', { on: 'own_case', cite: wic('827(a)(1)(E)') }),
  ...grant(['coordinator'], 'board.read', { on: 'team_view', cite: wic('827(a)(1)(A)') }),
  ...grant([...BENCH_AND_CLERKS, 'administrator'], 'phrase.read', { on: 'own_court' }),
  ...grant(BENCH_AND_CLERKS, 'minuteOrder.read', { on: 'unsealed', cite: wic('827(a)(1)(A)') }),
  ...grant(['prosecutor'], 'minuteOrder.read', { on: 'unsealed_602', cite: wic('827(a)(1)(B)') }),
  ...grant(COUNSEL_AND_OFFICERS, 'minuteOrder.read', { on: 'own_case', cite: wic('827(a)(1)(E)') }),
  ...grant(BENCH_AND_CLERKS, 'custodyOrder.read', { on: 'unsealed', cite: wic('827(a)(1)(A)') }),
  ...grant(COUNSEL_AND_OFFICERS, 'custodyOrder.read', { on: 'own_case', cite: wic('827(a)(1)(E)') }),
  ...grant(BENCH_AND_CLERKS, 'warrant.read', { on: 'unsealed', cite: wic('827(a)(1)(A)') }),
  ...grant(COUNSEL_AND_OFFICERS, 'warrant.read', { on: 'own_case', cite: wic('827(a)(1)(E)') }),
  ...grant(['judge', 'courtroom_clerk'], 'closeList.read', { on: 'unsealed' }),
  ...grant(BENCH_AND_CLERKS, 'resultsDue.read', { on: 'unsealed' }),
  ...grant(BENCH_AND_CLERKS, 'outbox.read', { on: 'unsealed' }),
  ...grant(['judge'], 'staffing.read', { on: 'unsealed' }),
  ...grant(['coordinator'], 'staffing.read', { on: 'team_view' }),
  ...grant(['prosecutor'], 'staffing.read', { on: 'unsealed_602' }),
  ...grant(['minors_counsel', ...TEAM_WRITERS], 'staffing.read', { on: 'own_case' }),
];

/** The court day: what may be done without a table of steps, and the acts of its tables. */
const COURT_DAY_ACTS: readonly Grant[] = [
  ...grant(['judge', 'courtroom_clerk'], 'board.change', { on: 'unsealed' }),
  ...grant(['coordinator'], 'board.change', { on: 'team_view' }),
  ...acts(HEARING_ROOM, ['clearRoom', 'admit'], { action: 'room.admit', on: 'unsealed' }),
  ...grant(['judge', 'courtroom_clerk'], 'record.save', { on: 'unsealed', cite: rule('5.534') }),
  ...acts(LATE_ENTRY, ['hear', 'continue', 'trail', 'offCalendar', 'markAway'], { action: 'lateEntry.save', on: 'unsealed' }),
  ...grant(['judge', 'courtroom_clerk'], 'draft.own', { on: 'own_account' }),
  ...grant(['judge', 'courtroom_clerk'], 'presence.own', { on: 'own_account' }),
  ...grant(['judge', 'minors_counsel', 'prosecutor', 'county_counsel'], 'privateNote.own', { on: 'own_account' }),
  ...grant(['judge'], 'workingCopy.own', { on: 'own_account' }),
  ...grant(['judge', 'courtroom_clerk', 'administrator'], 'phrase.change', { on: 'own_court' }),
  ...acts(MINUTE_ORDER, ['prepare'], { action: 'minuteOrder.prepare', on: 'unsealed' }),
  ...acts(MINUTE_ORDER, ['sign', 'return'], { action: 'minuteOrder.decide', on: 'unsealed' }),
  ...acts(MINUTE_ORDER, ['correct'], { action: 'minuteOrder.correct', on: 'unsealed' }),
  ...grant(['judge', 'courtroom_clerk'], 'youthPage.print', { on: 'unsealed' }),
  ...grant(['minors_counsel', 'advocate'], 'youthPage.print', { on: 'own_case' }),
  ...grant(['coordinator'], 'youthPage.print', { on: 'team_view' }),
  ...grant(['judge', 'courtroom_clerk'], 'packet.make', { on: 'unsealed' }),
  ...grant(BENCH_AND_CLERKS, 'outbox.decide', { on: 'unsealed' }),
  ...grant(BENCH_AND_CLERKS, 'report.keep', { on: 'unsealed' }),
  ...grant(['probation_officer', 'social_worker'], 'report.keep', { on: 'own_case' }),
  ...grant(['judge', 'courtroom_clerk'], 'closeList.explain', { on: 'unsealed' }),
  ...grant(['coordinator'], 'staffing.write', { on: 'team_view' }),
  ...grant(TEAM_WRITERS, 'staffing.write', { on: 'own_case', cite: evid('1038') }),
  ...grant(['judge'], 'staffing.flag', { on: 'unsealed' }),
  ...grant(['coordinator'], 'staffing.flag', { on: 'team_view' }),
  ...grant(TEAM_WRITERS, 'staffing.flag', { on: 'own_case' }),
  ...acts(STAFFING, ['open', 'end'], { action: 'staffing.lead', on: 'own_court' }),
  ...acts(WARRANT, ['execute'], { action: 'warrant.recordStep', on: 'unsealed' }),
  ...acts(CUSTODY_ORDER, ['order'], { action: 'custodyOrder.make', on: 'unsealed' }),
  ...acts(CUSTODY_ORDER, ['send', 'receive', 'carryOut'], { action: 'custodyOrder.recordStep', on: 'unsealed' }),
];

/** Every grant there is. What is not here is not allowed, whatever a screen shows. */
export const GRANTS: readonly Grant[] = [
  // Reads
  ...grant(
    SEATS.filter((seat) => seat !== 'sealing_clerk'),
    'sessions.read',
    { on: 'own_court', cite: wic('676(g)') },
  ),
  ...grant(BENCH_AND_CLERKS, 'docket.read', { on: 'unsealed', cite: wic('827(a)(1)(A)') }),
  ...grant(['prosecutor'], 'docket.read', { on: 'unsealed_602', cite: wic('827(a)(1)(B)') }),
  ...grant(BY_PARTICIPATION, 'docket.read', { on: 'own_case', cite: wic('827(a)(1)(E)') }),
  ...grant(['coordinator'], 'docket.read', { on: 'team_view', cite: wic('827(a)(1)(A)') }),
  ...grant(BENCH_AND_CLERKS, 'matter.read', { on: 'unsealed', cite: wic('827(a)(1)(A)') }),
  ...grant(['prosecutor'], 'matter.read', { on: 'unsealed_602', cite: wic('827(a)(1)(B)') }),
  ...grant(BY_PARTICIPATION, 'matter.read', { on: 'own_case', cite: wic('827(a)(1)(E)') }),
  ...grant(['coordinator'], 'matter.read', { on: 'team_view', cite: wic('827(a)(1)(A)') }),
  ...grant(BENCH_AND_CLERKS, 'case.read', { on: 'unsealed', cite: wic('827(a)(1)(A)') }),
  ...grant(['prosecutor'], 'case.read', { on: 'unsealed_602', cite: wic('827(a)(1)(B)') }),
  ...grant(BY_PARTICIPATION, 'case.read', { on: 'own_case', cite: wic('827(a)(1)(E)') }),
  ...grant(['judge', 'courtroom_clerk'], 'findingSheet.read', { on: 'unsealed', cite: pen('236.23(b)') }),
  ...grant(['minors_counsel'], 'findingSheet.read', { on: 'own_case', cite: pen('236.23(a)') }),
  ...grant(['prosecutor'], 'findingSheet.read', { on: 'unsealed_602', cite: evid('1038') }),
  ...grant(SEATS, 'home.read', { on: 'own_account' }),
  ...grant(['judge', 'courtroom_clerk'], 'outcome.read', { on: 'unsealed', cite: wic('248.5') }),
  ...grant(['prosecutor'], 'outcome.read', { on: 'unsealed_602', cite: wic('248.5') }),
  ...grant(COUNSEL_AND_OFFICERS, 'outcome.read', { on: 'own_case', cite: wic('248.5') }),
  ...grant(['judge', 'courtroom_clerk', 'sealing_clerk'], 'document.read', { on: 'own_court', cite: wic('786(g)') }),
  ...grant(['minors_counsel'], 'document.read', { on: 'own_copy', cite: wic('786(a)') }),
  ...grant(BENCH_AND_CLERKS, 'identity.read', { on: 'unsealed', cite: wic('827(a)(1)(A)') }),
  ...grant(['prosecutor'], 'identity.read', { on: 'unsealed_602', cite: wic('827(a)(1)(B)') }),
  ...grant(COUNSEL_AND_OFFICERS, 'identity.read', { on: 'own_case', cite: wic('827(a)(1)(E)') }),
  ...grant(['judge', 'sealing_clerk'], 'sealingDesk.read', { on: 'control_number', cite: wic('786(a)') }),
  ...grant(['judge', 'sealing_clerk'], 'sealingOrder.read', { on: 'control_number', cite: wic('786(a)') }),
  ...grant(BENCH_AND_CLERKS, 'record.search', { on: 'unsealed', cite: wic('827(a)(1)(A)') }),
  ...grant(['prosecutor'], 'record.search', { on: 'unsealed_602', cite: wic('827(a)(1)(B)') }),
  ...grant(BY_PARTICIPATION, 'record.search', { on: 'own_case', cite: wic('827(a)(1)(E)') }),
  ...grant(['sealing_clerk'], 'record.search', { on: 'control_number', cite: wic('786(a)') }),
  ...grant(['judge', 'administrator'], 'settings.read', { on: 'own_court' }),
  ...grant(BENCH_AND_CLERKS, 'clocks.read', { on: 'unsealed', cite: wic('827(a)(1)(A)') }),
  ...grant(['prosecutor'], 'clocks.read', { on: 'unsealed_602', cite: wic('827(a)(1)(B)') }),
  ...grant(COUNSEL_AND_OFFICERS, 'clocks.read', { on: 'own_case', cite: wic('827(a)(1)(E)') }),
  ...grant(BENCH_AND_CLERKS, 'due.read', { on: 'unsealed', cite: wic('827(a)(1)(A)') }),
  ...grant(['prosecutor'], 'due.read', { on: 'unsealed_602', cite: wic('827(a)(1)(B)') }),
  ...grant(COUNSEL_AND_OFFICERS, 'due.read', { on: 'own_case', cite: wic('827(a)(1)(E)') }),
  ...grant(SEATS, 'law.read', { on: 'own_court' }),
  ...grant(SEATS, 'changes.hear', { on: 'own_court' }),
  ...grant(
    SEATS.filter((seat) => seat !== 'sealing_clerk'),
    'calendar.read',
    { on: 'own_court', cite: wic('676(g)') },
  ),
  ...grant([...BENCH_AND_CLERKS, 'administrator'], 'resources.read', { on: 'own_court' }),
  ...grant(BENCH_AND_CLERKS, 'needs.read', { on: 'unsealed', cite: wic('827(a)(1)(A)') }),
  ...grant(BY_PARTICIPATION, 'needs.read', { on: 'own_case', cite: wic('827(a)(1)(E)') }),
  ...grant(['coordinator'], 'needs.read', { on: 'team_view', cite: wic('827(a)(1)(A)') }),
  ...grant(BENCH_AND_CLERKS, 'separation.read', { on: 'unsealed', cite: wic('827(a)(1)(A)') }),
  ...grant(['minors_counsel'], 'separation.read', { on: 'own_case', cite: wic('827(a)(1)(E)') }),
  ...grant(BENCH_AND_CLERKS, 'slots.find', { on: 'unsealed', cite: wic('827(a)(1)(A)') }),
  ...grant(BENCH_AND_CLERKS, 'queue.read', { on: 'unsealed', cite: wic('827(a)(1)(A)') }),
  ...grant(['coordinator'], 'queue.read', { on: 'team_view', cite: wic('827(a)(1)(A)') }),
  ...grant(BENCH_AND_CLERKS, 'support.read', { on: 'unsealed', cite: wic('827(a)(1)(A)') }),
  ...grant(RIDES_AND_SUPPORT, 'support.read', { on: 'own_case', cite: wic('827(a)(1)(E)') }),
  ...grant(['coordinator'], 'support.read', { on: 'team_view', cite: wic('827(a)(1)(A)') }),
  ...grant(SEATS, 'feed.own', { on: 'own_account' }),
  ...COURT_DAY_READS,
  // Acts without a table of steps
  ...grant(['courtroom_clerk', 'calendar_clerk'], 'petition.file', { on: 'own_court', cite: wic('650') }),
  ...grant(BENCH_AND_CLERKS, 'hearing.set', { on: 'unsealed', cite: wic('675') }),
  ...grant(['judge', 'courtroom_clerk'], 'order.give', { on: 'unsealed', cite: wic('245.5') }),
  ...grant(['judge', 'courtroom_clerk'], 'appearance.record', { on: 'unsealed', cite: rule('5.530') }),
  ...grant(BENCH_AND_CLERKS, 'clock.record', { on: 'unsealed' }),
  ...grant(['probation_officer', 'social_worker'], 'clock.record', { on: 'own_case', cite: wic('16501.35') }),
  ...grant(BENCH_AND_CLERKS, 'clock.change', { on: 'unsealed', cite: wic('682(b)') }),
  ...grant(['judge', 'administrator'], 'setting.change', { on: 'own_court' }),
  ...grant(['calendar_clerk', 'administrator'], 'closure.enter', { on: 'own_court', cite: ccp('12b') }),
  ...grant(['judge', 'administrator'], 'emergency.enter', { on: 'own_court', cite: govCode('68115') }),
  ...grant(BENCH_AND_CLERKS, 'calendar.plan', { on: 'own_court', cite: wic('675') }),
  ...grant(['judge'], 'session.allowOver', { on: 'own_court' }),
  ...grant(['judge'], 'rule.except', { on: 'unsealed' }),
  ...grant([...BENCH_AND_CLERKS, 'administrator'], 'resources.change', { on: 'own_court' }),
  ...grant(BENCH_AND_CLERKS, 'participation.change', { on: 'unsealed', cite: wic('634.6') }),
  ...grant(BENCH_AND_CLERKS, 'needs.change', { on: 'unsealed', cite: rule('1.100') }),
  ...grant(['minors_counsel', ...RIDES_AND_SUPPORT], 'needs.change', { on: 'own_case', cite: rule('1.100') }),
  ...grant(BENCH_AND_CLERKS, 'separation.change', { on: 'unsealed' }),
  ...grant(['minors_counsel'], 'separation.change', { on: 'own_case' }),
  ...grant(BENCH_AND_CLERKS, 'callOrder.change', { on: 'unsealed' }),
  ...grant(BENCH_AND_CLERKS, 'continuance.decide', { on: 'unsealed', cite: wic('682(b)') }),
  ...grant(BENCH_AND_CLERKS, 'print.record', { on: 'unsealed', cite: wic('827(a)(1)(A)') }),
  ...grant(BENCH_AND_CLERKS, 'support.change', { on: 'unsealed' }),
  ...grant(RIDES_AND_SUPPORT, 'support.change', { on: 'own_case' }),
  ...grant(['coordinator'], 'support.change', { on: 'team_view' }),
  ...grant(['courtroom_clerk', 'calendar_clerk'], 'import.preview', { on: 'own_court' }),
  ...grant(['courtroom_clerk', 'calendar_clerk'], 'import.run', { on: 'own_court' }),
  ...COURT_DAY_ACTS,
  // Acts of the tables
  ...acts(HEARING, ['checkIn'], { action: 'hearing.checkIn', on: 'unsealed' }),
  ...acts(HEARING, ['call'], { action: 'hearing.call', on: 'unsealed' }),
  ...acts(HEARING, ['hear', 'continue', 'trail', 'secondCall', 'offCalendar', 'markAway'], {
    action: 'hearing.recordResult',
    on: 'unsealed',
  }),
  ...acts(HEARING, ['vacate'], { action: 'hearing.vacate', on: 'unsealed' }),
  ...acts(HEARING, ['signMinute'], { action: 'hearing.signMinute', on: 'unsealed' }),
  ...acts(HEARING_PLAN, ['move'], { action: 'hearing.move', on: 'unsealed' }),
  ...acts(COURT_SESSION, ['open'], { action: 'session.open', on: 'own_court' }),
  ...acts(COURT_SESSION, ['close'], { action: 'session.close', on: 'own_court' }),
  ...acts(REFERRAL, ['refer', 'accept', 'decline', 'orderTransfer', 'receive', 'withdraw'], { action: 'referral.change', on: 'own_court' }),
  ...acts(TRAFFICKING_FINDING, ['assert', 'renew'], { action: 'defense.assert', on: 'unsealed' }),
  ...acts(TRAFFICKING_FINDING, ['withdraw'], { action: 'defense.withdraw', on: 'unsealed' }),
  ...acts(TRAFFICKING_FINDING, ['set'], { action: 'finding.set', on: 'unsealed' }),
  ...acts(TRAFFICKING_FINDING, ['submit'], { action: 'finding.submit', on: 'unsealed' }),
  ...acts(TRAFFICKING_FINDING, ['make', 'deny'], { action: 'finding.sign', on: 'unsealed' }),
  ...acts(SEALING_ORDER, ['addHolder', 'correct'], { action: 'sealingOrder.amend', on: 'control_number' }),
  ...acts(WARRANT, ['issue'], { action: 'warrant.issue', on: 'unsealed' }),
  ...acts(WARRANT, ['hold'], { action: 'warrant.hold', on: 'unsealed' }),
  ...acts(WARRANT, ['recall'], { action: 'warrant.recall', on: 'unsealed' }),
  ...acts(WARRANT, ['confirmRecall'], { action: 'warrant.confirmRecall', on: 'own_court' }),
  ...acts(SEALING_ORDER, ['distribute'], { action: 'sealing.distribute', on: 'control_number' }),
  ...acts(SEALING_ORDER, ['addHolder'], { action: 'sealing.addHolder', on: 'control_number' }),
  ...acts(SEALING_ORDER, ['close'], { action: 'sealing.close', on: 'control_number' }),
  ...acts(HOLDER_TASK, ['send', 'receive', 'seal', 'sealCopy', 'noRecord', 'destroy'], {
    action: 'holder.recordStep',
    on: 'control_number',
  }),
];
