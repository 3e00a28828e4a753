import { addDays, daysBetween, type LocalDate } from '@starling/shared/time/local-date';
import type { CounselKind, ParticipationRole } from '@starling/shared/vocabulary/participation';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { accountOf, accountsOf, add, type Ledger } from './ledger.ts';
import type { Life } from './lives.ts';
import { CAREGIVER_NAMES, KIN } from './names.ts';
import type { RowOf } from './rows.ts';

/** A case with the people in it. */
export interface SeededCase {
  readonly row: RowOf['legal_case'];
  readonly people: readonly RowOf['participation'][];
}

const FIRST_WARD_NUMBER = 40_001;
const FIRST_DEPENDENT_NUMBER = 60_003;

/** Writes a case under a number no other case has: the year's two digits, the court's letters, five figures. */
export function addCase(ledger: Ledger, words: { readonly youthId: string; readonly branch: '300' | '602'; readonly on: LocalDate; readonly state: 'open' | 'closed'; readonly elsewhereNextOn?: LocalDate }): RowOf['legal_case'] {
  const ward = words.branch === '602';
  const { profile } = ledger;
  const turn = ledger.nextNumber(`case ${words.branch}`);
  const figures = (ward ? FIRST_WARD_NUMBER : FIRST_DEPENDENT_NUMBER) + turn * 13;
  return add(ledger, 'legal_case', {
    case_id: ledger.newId(words.on),
    youth_id: words.youthId,
    number: `${words.on.slice(2, 4)}${ward ? profile.caseNumbers.ward : profile.caseNumbers.dependent}${figures}`,
    branch: words.branch,
    state: words.state,
    elsewhere: ward ? null : profile.elsewhere,
    elsewhere_next_on: words.elsewhereNextOn ?? null,
  });
}

/** Writes one participant of a case, from a day on, until another day or still. */
export function addParticipant(
  ledger: Ledger,
  words: { readonly caseId: string; readonly role: ParticipationRole; readonly account: RowOf['account'] | null; readonly name?: string; readonly from: LocalDate; readonly until: LocalDate | null },
): RowOf['participation'] {
  return add(ledger, 'participation', {
    participation_id: ledger.newId(words.from),
    case_id: words.caseId,
    role: words.role,
    account_id: words.account?.account_id ?? null,
    name: words.account?.name ?? words.name ?? '',
    from_on: words.from,
    until_on: words.until,
    appointment: words.role === 'minors_counsel' ? kindOfCounsel(ledger, words) : null,
  });
}

const KINDS = ['public_defender', 'alternate_defender', 'panel', 'retained'] as const;

/** Dependency counsel in a dependency case; elsewhere each lawyer of the court keeps one kind. */
function kindOfCounsel(ledger: Ledger, { caseId, account }: { readonly caseId: string; readonly account: RowOf['account'] | null }): CounselKind {
  if (ledger.rows.legal_case.find((one) => one.case_id === caseId)?.branch === '300') return 'dependency';
  const place = accountsOf(ledger, 'minors_counsel').findIndex((one) => one.account_id === account?.account_id);
  return KINDS[Math.max(place, 0) % KINDS.length] ?? 'public_defender';
}

/** The youth's case in this court, with counsel, prosecutor, officer, advocate and family by their dates. */
export function addWardCase(ledger: Ledger, youthId: string, life: Life): SeededCase {
  const row = addCase(ledger, { youthId, branch: '602', on: life.firstFiledOn, state: life.leavesOn === null ? 'open' : 'closed' });
  const span = { caseId: row.case_id, from: life.firstFiledOn, until: life.leavesOn };
  const people = [
    ...addRepresentation(ledger, span),
    addParticipant(ledger, { ...span, role: 'prosecutor', account: inTurn(ledger, 'prosecutor', life) }),
    addParticipant(ledger, { ...span, role: 'probation_officer', account: inTurn(ledger, 'probation_officer', life) }),
    addParticipant(ledger, { ...span, from: life.entersOn, role: 'advocate', account: inTurn(ledger, 'advocate', life) }),
    addFamily(ledger, span),
  ];
  addJurisdiction(ledger, { row, life });
  return { row, people };
}

/** The dependency case that some youths have beside it, heard elsewhere. */
export function addDependencyCase(ledger: Ledger, youthId: string, life: Life): SeededCase {
  const { random, anchor } = ledger;
  const open = life.dependency === 'open' && life.leavesOn === null;
  const from = addDays(life.firstFiledOn, -random.whole(30, 700));
  const until = open ? null : addDays(from, Math.max(20, Math.min(random.whole(60, 500), daysBetween(from, anchor) - 5)));
  const nextOn = { elsewhereNextOn: addDays(anchor, random.whole(4, 120)) };
  const row = addCase(ledger, { youthId, branch: '300', on: from, state: open ? 'open' : 'closed', ...(open ? nextOn : {}) });
  const span = { caseId: row.case_id, from, until };
  const people = [
    addParticipant(ledger, { ...span, role: 'minors_counsel', account: inTurn(ledger, 'minors_counsel', life) }),
    addParticipant(ledger, { ...span, role: 'county_counsel', account: accountOf(ledger, 'county_counsel') }),
    addParticipant(ledger, { ...span, role: 'social_worker', account: inTurn(ledger, 'social_worker', life) }),
  ];
  add(ledger, 'jurisdiction', { jurisdiction_id: ledger.newId(from), case_id: row.case_id, petition_id: null, status: 'dependent', from_on: from, until_on: until });
  return { row, people };
}

/** Counsel keeps the youth; for one in eight a second lawyer took over one day, and both dates are kept. */
function addRepresentation(ledger: Ledger, span: { readonly caseId: string; readonly from: LocalDate; readonly until: LocalDate | null }): readonly RowOf['participation'][] {
  const { random, anchor } = ledger;
  const [first, second] = random.shuffled(accountsOf(ledger, 'minors_counsel'));
  const days = daysBetween(span.from, span.until ?? anchor);
  if (first === undefined || second === undefined || days < 120 || !random.chance(0.12)) {
    return [addParticipant(ledger, { ...span, role: 'minors_counsel', account: first ?? accountOf(ledger, 'minors_counsel') })];
  }
  const changed = addDays(span.from, random.whole(60, days - 30));
  return [
    addParticipant(ledger, { ...span, until: addDays(changed, -1), role: 'minors_counsel', account: first }),
    addParticipant(ledger, { ...span, from: changed, role: 'minors_counsel', account: second }),
  ];
}

function addFamily(ledger: Ledger, span: { readonly caseId: string; readonly from: LocalDate; readonly until: LocalDate | null }): RowOf['participation'] {
  const kin = ledger.random.pick(KIN);
  const role = kin === 'mother' || kin === 'father' ? 'parent' : 'caregiver';
  return addParticipant(ledger, { ...span, role, account: null, name: `${ledger.random.pick(CAREGIVER_NAMES)}, ${kin}` });
}

/** Officers and advocates take youths in turn, so that no caseload passes its cap. */
function inTurn(ledger: Ledger, seat: Seat, life: Life): RowOf['account'] {
  const accounts = accountsOf(ledger, seat);
  const turn = ledger.nextNumber(`${seat} ${life.leavesOn === null ? 'now' : 'before'}`);
  return accounts[turn % accounts.length] ?? accountOf(ledger, seat);
}

function addJurisdiction(ledger: Ledger, { row, life }: { readonly row: RowOf['legal_case']; readonly life: Life }): void {
  const placed = life.spells.some((spell) => spell.kind === 'group_home');
  const status = life.dependency === 'open' ? 'dual' : placed ? 'ward_placement' : 'ward_home';
  const stretch = (what: RowOf['jurisdiction']['status'], from: LocalDate, until: LocalDate | null): void => {
    add(ledger, 'jurisdiction', { jurisdiction_id: ledger.newId(from), case_id: row.case_id, petition_id: null, status: what, from_on: from, until_on: until });
  };
  stretch('pending', life.firstFiledOn, life.entersOn);
  stretch(status, life.entersOn, life.leavesOn);
  if (life.leavesOn !== null) stretch(life.ending === 'aged_out' ? 'transition_450' : 'ended', life.leavesOn, null);
}
