import { addDays, isoWeekday, type LocalDate } from '@starling/shared/time/local-date';
import { DEFAULT_SETTINGS, setting } from '@starling/shared/law/court-settings';
import { agencyReportDue, destructionWindow } from '@starling/shared/law/us-ca/rule-5-840';
import { accountOf, add, ago, type Ledger } from './ledger.ts';
import { addCase, addParticipant } from './cases.ts';
import { accountsOf } from './ledger.ts';
import { LAST_NAMES } from './names.ts';
import { addCount, addPetition, bornAged } from './petitions.ts';
import type { HolderRowState, RowOf } from './rows.ts';
import type { HolderPath, SealedStory } from './stories/sealed-orders.ts';
import { instantAt } from './wall-clock.ts';
import { addYouth } from './youths.ts';

const SIGNED_AT = '11:52';
const CHARGES = [
  { weight: 0, statute: 'PC 484(a)/488', description: 'Petty theft', level: 'misdemeanor' },
  { weight: 0, statute: 'PC 148.9(a)', description: 'False name to an officer', level: 'misdemeanor' },
  { weight: 0, statute: 'PC 602(m)', description: 'Trespass', level: 'misdemeanor' },
] as const;
const SEALED_NAMES = ['Sol', 'Brie', 'Tansy', 'Linnea', 'Marjani', 'Oona', 'Perpetua', 'Ximena', 'Wren'] as const;

/** Writes petitions that were found, dismissed and sealed before the demonstration begins, each with its holders where they stand today. */
export function addSealedOrders(ledger: Ledger, stories: readonly SealedStory[]): void {
  stories.forEach((story, index) => {
    addSealedOrder(ledger, story, index);
  });
}

function addSealedOrder(ledger: Ledger, story: SealedStory, index: number): void {
  const signedOn = sessionWeekdayBefore(ledger, ago(ledger, story.signedDaysAgo));
  const bornOn = bornAged(ledger, ...story.age);
  const petition = addSealedPetition(ledger, { bornOn, signedOn, index });
  const findingId = addFinalFinding(ledger, petition, signedOn);
  const signature = { signed_on: signedOn, signed_at: instantAt(signedOn, SIGNED_AT), signed_by: accountOf(ledger, 'judge').account_id };
  const dismissal = add(ledger, 'dismissal_order', {
    dismissal_id: ledger.newId(signedOn), petition_id: petition.petition_id, finding_id: findingId, hearing_id: null, legal_basis: 'PC 236.23(f)', state: 'final', ...signature,
  });
  const order = add(ledger, 'sealing_order', {
    sealing_order_id: ledger.newId(signedOn),
    control_number: `S-${signedOn.slice(0, 4)}-${String(27 + index * 2).padStart(3, '0')}`,
    petition_id: petition.petition_id,
    dismissal_id: dismissal.dismissal_id,
    basis: '236_23_f',
    firearm_clause: false,
    firearm_reason: 'Nothing was sustained.',
    state: stateOf(story),
    distributed_on: signedOn,
    ...signature,
  });
  story.holders.forEach((path) => {
    addHolderTask(ledger, { order, bornOn, path });
  });
}

function addSealedPetition(ledger: Ledger, sealed: { readonly bornOn: LocalDate; readonly signedOn: LocalDate; readonly index: number }): RowOf['petition'] {
  const filedOn = addDays(sealed.signedOn, -40);
  const name = SEALED_NAMES[sealed.index % SEALED_NAMES.length] ?? 'Wren';
  const youth = addYouth(ledger, {
    on: filedOn, bornOn: sealed.bornOn, chosenName: name, lastName: ledger.random.pick(LAST_NAMES), pronouns: 'she/her', spokenTo: null, goal: null, languages: ['en'], fosterPlaced: false,
  });
  const { case_id: caseId } = addCase(ledger, { youthId: youth.youth_id, branch: '602', on: filedOn, state: 'closed' });
  const counsel = ledger.random.pick(accountsOf(ledger, 'minors_counsel'));
  addParticipant(ledger, { caseId, role: 'minors_counsel', account: counsel, from: filedOn, until: sealed.signedOn });
  const petition = addPetition(ledger, { caseId, kind: '602', filedOn, state: 'sealed', sealedOn: sealed.signedOn });
  addCount(ledger, { petitionId: petition.petition_id, number: 1, charge: ledger.random.pick(CHARGES), offenseOn: addDays(filedOn, -4), state: 'alleged' });
  return petition;
}

function addFinalFinding(ledger: Ledger, petition: RowOf['petition'], on: LocalDate): string {
  const finding = add(ledger, 'finding', {
    finding_id: ledger.newId(on), petition_id: petition.petition_id, basis: 'trafficking_236_23', initiator: 'minors_counsel', state: 'final', asserted_on: addDays(on, -14),
    asserted_by: null, timeliness: 'on_time', hearing_id: null, submitted_on: on, stage: 'before_jurisdiction', vehicle: '236_23_f', sustained_finding_set_aside: false,
    evidence_kinds: ['agency_report', 'testimony'], decided_at: instantAt(on, SIGNED_AT), decided_by: accountOf(ledger, 'judge').account_id,
  });
  ledger.rows.petition_count.filter((count) => count.petition_id === petition.petition_id).forEach((count) => {
    add(ledger, 'finding_answer', {
      finding_id: finding.finding_id, count_id: count.count_id, gate: 'eligible', gate_item: null, victim: true, coerced: true, direct_result: true, fear: true, juvenile_finding: true,
      result: 'found',
    });
  });
  return finding.finding_id;
}

function addHolderTask(ledger: Ledger, { order, bornOn, path }: { readonly order: RowOf['sealing_order']; readonly bornOn: LocalDate; readonly path: HolderPath }): void {
  const on = (days: number | undefined): LocalDate | null => (days === undefined ? null : addDays(order.signed_on, days));
  const holder = path.kind === 'juvenile_court' ? 'court' : 'other';
  const window = destructionWindow({ bornOn, orderOn: order.signed_on, firearmClause: false, holder }, DEFAULT_SETTINGS);
  const received = on(path.received);
  add(ledger, 'holder_task', {
    holder_task_id: ledger.newId(order.signed_on),
    sealing_order_id: order.sealing_order_id,
    kind: path.kind,
    name: path.name,
    report_number: path.report === true ? `${order.signed_on.slice(2, 4)}-${String(ledger.random.whole(10_000, 98_999))}` : null,
    destroy_on: window.suggested ?? window.from,
    window_from: window.from,
    window_until: window.until,
    asked_by_youth: false,
    reentry_finding: false,
    state: holderState(path),
    sent_on: on(path.sent),
    received_on: received,
    sealed_on: on(path.sealed),
    copy_sealed_on: on(path.copySealed),
    no_record_on: on(path.noRecord),
    due_on: received === null ? addDays(order.signed_on, path.sent + setting(DEFAULT_SETTINGS, 'agencyReportDays')) : agencyReportDue(received, DEFAULT_SETTINGS),
  });
}

function holderState(path: HolderPath): HolderRowState {
  if (path.noRecord !== undefined) return 'no_record';
  if (path.copySealed !== undefined) return 'copy_sealed';
  if (path.sealed !== undefined) return 'sealed';
  return path.received === undefined ? 'sent' : 'received';
}

function stateOf({ holders }: SealedStory): RowOf['sealing_order']['state'] {
  const done = holders.filter(isComplete).length;
  if (done === holders.length) return 'complied';
  return done > 1 ? 'partly_complied' : 'distributed';
}

/** The court keeps its original order: its own file is complete once sealed. */
function isComplete(path: HolderPath): boolean {
  return path.noRecord !== undefined || path.copySealed !== undefined || (path.kind === 'juvenile_court' && path.sealed !== undefined);
}

function sessionWeekdayBefore({ profile }: Ledger, day: LocalDate): LocalDate {
  return addDays(day, -((isoWeekday(day) - profile.weekday + 7) % 7));
}
