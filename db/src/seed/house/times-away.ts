import { addDays, isoWeekday, latest, type LocalDate } from '@starling/shared/time/local-date';
import { accountNamed, accountOf, accountsOf, add, ago, type Ledger } from '../ledger.ts';
import type { RowOf } from '../rows.ts';
import { benchNamed, roomNamed } from './rooms.ts';

type AwayRow = RowOf['unavailability'];

/** A time away as it is told; what is left out: the whole day, each day of the span, not to be moved. */
export type AwayWords = Pick<AwayRow, 'subject_kind' | 'subject_id' | 'from_on' | 'until_on' | 'words'> & Partial<Pick<AwayRow, 'starts_at' | 'ends_at' | 'weekdays' | 'hardness' | 'weight'>>;

/** Enters a time away, as the calendar clerk does. */
export function enterAway(ledger: Ledger, words: AwayWords): AwayRow {
  const enteredOn = ago(ledger, 12);
  return add(ledger, 'unavailability', {
    unavailability_id: ledger.newId(enteredOn), starts_at: null, ends_at: null, weekdays: null, hardness: 'hard', weight: 80, ...words,
    entered_by: accountOf(ledger, 'calendar_clerk').account_id, entered_on: enteredOn,
  });
}

/** How far ahead times away are known, in days. */
const KNOWN_DAYS = 90;

/** The weekday so many whole weeks after the coming Monday. */
export function dayAhead({ anchor }: Ledger, weeks: number, weekday: number): LocalDate {
  const monday = addDays(anchor, 8 - isoWeekday(anchor));
  return addDays(monday, 7 * weeks + weekday - 1);
}

/** The times away that every plan of the coming weeks meets. None lies on the weekday of the court's own session, save those of an interpreter. */
export function addTimesAway(ledger: Ledger): void {
  const interpreter = ledger.rows.resource.filter(({ kind }) => kind === 'interpreter')[1];
  const span = { from_on: ledger.anchor, until_on: addDays(ledger.anchor, KNOWN_DAYS) };
  if (interpreter !== undefined) {
    enterAway(ledger, { subject_kind: 'resource', subject_id: interpreter.resource_id, ...span, weekdays: [4, 5], words: 'Another courthouse' });
    const off = dayAhead(ledger, 1, ledger.profile.weekday);
    enterAway(ledger, { subject_kind: 'resource', subject_id: interpreter.resource_id, from_on: off, until_on: off, words: 'Away' });
  }
  trainOfficers(ledger);
  if (ledger.key === 'los-angeles') tellLosAngeles(ledger, span);
  else tellSacramento(ledger, span);
}

/** One Friday belongs to the officers' training. */
function trainOfficers(ledger: Ledger): void {
  const on = dayAhead(ledger, 0, 5);
  accountsOf(ledger, 'probation_officer').forEach(({ account_id: id }) => {
    enterAway(ledger, { subject_kind: 'account', subject_id: id, from_on: on, until_on: on, words: 'Training' });
  });
}

type Span = Pick<AwayRow, 'from_on' | 'until_on'>;

function tellLosAngeles(ledger: Ledger, span: Span): void {
  const judge = dayAhead(ledger, 0, 4);
  const commissioner = dayAhead(ledger, 1, 1);
  const room = dayAhead(ledger, 1, 3);
  enterAway(ledger, { subject_kind: 'bench_officer', subject_id: benchNamed(ledger, 'H. Pruitt').bench_officer_id, from_on: judge, until_on: judge, words: 'Away' });
  enterAway(ledger, { subject_kind: 'bench_officer', subject_id: benchNamed(ledger, 'B. Alderson').bench_officer_id, from_on: commissioner, until_on: commissioner, words: 'Away' });
  enterAway(ledger, { subject_kind: 'department', subject_id: roomNamed(ledger, 'Dept. 404').department_id, from_on: room, until_on: room, words: 'Repairs' });
  counselElsewhere(ledger, span, { name: 'M. Delacroix', weekdays: [1], starts_at: '09:00', ends_at: '12:00' });
  counselElsewhere(ledger, span, { name: 'N. Okafor', weekdays: [4], starts_at: '13:00', ends_at: '16:00' });
  counselElsewhere(ledger, span, { name: 'S. Rahimi', weekdays: [3], starts_at: '09:00', ends_at: '10:30' });
  const week = dayAhead(ledger, 2, 1);
  enterAway(ledger, { subject_kind: 'account', subject_id: accountNamed(ledger, 'Y. Adeyemi').account_id, from_on: latest(week, ledger.anchor), until_on: addDays(week, 3), hardness: 'soft', weight: 60, words: 'Would rather not' });
}

function tellSacramento(ledger: Ledger, span: Span): void {
  const referee = dayAhead(ledger, 1, 4);
  enterAway(ledger, { subject_kind: 'bench_officer', subject_id: benchNamed(ledger, 'W. Tansley').bench_officer_id, from_on: referee, until_on: referee, words: 'Away' });
  counselElsewhere(ledger, span, { name: 'T. Ncube', weekdays: [4], starts_at: '09:00', ends_at: '10:00' });
}

function counselElsewhere(ledger: Ledger, span: Span, { name, ...hours }: { readonly name: string; readonly weekdays: readonly number[]; readonly starts_at: string; readonly ends_at: string }): void {
  enterAway(ledger, { subject_kind: 'account', subject_id: accountNamed(ledger, name).account_id, ...span, ...hours, words: 'Another courtroom' });
}
