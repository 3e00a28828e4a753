import { COURT_ZONE } from '@starling/shared/time/court-zone';
import { addDays, localDate, type LocalDate } from '@starling/shared/time/local-date';
import { accountOf, add, type Ledger } from './ledger.ts';
import { PERSONAS } from './personas.ts';
import type { CourtRow, SignInRow } from './rows.ts';

/** The court's own row. */
export function courtRow({ profile }: Ledger): CourtRow {
  return {
    court_id: profile.courtId,
    name: profile.name,
    county: profile.county,
    time_zone: COURT_ZONE,
    presenter_role: profile.presenterRole,
    session_weekdays: [profile.weekday],
    terms: profile.terms,
    demonstration: true,
  };
}

/** The house and the people in it: accounts for every seat, courthouse, department, bench officer. */
export function addHouse(ledger: Ledger): void {
  const { profile, newId } = ledger;
  const opened = houseOpenedOn(ledger);
  PERSONAS[ledger.key].forEach(({ name, seat, signInName }) => {
    const bar = seat === 'minors_counsel' || seat === 'prosecutor' || seat === 'county_counsel';
    add(ledger, 'account', { account_id: newId(opened), name, seat, bar_number: bar ? `SYN-${String(ledger.nextNumber('bar')).padStart(4, '0')}` : null, email: `${signInName}@${ledger.key}.example` });
  });
  const house = add(ledger, 'courthouse', { courthouse_id: newId(opened), ...profile.courthouse });
  add(ledger, 'department', { department_id: newId(opened), courthouse_id: house.courthouse_id, name: profile.department });
  const judge = accountOf(ledger, 'judge');
  add(ledger, 'bench_officer', { bench_officer_id: newId(opened), account_id: judge.account_id, name: judge.name, title: 'judge' });
}

/** How each account would sign in by name; demonstration personas have no password. */
export function signInRows(ledger: Ledger): readonly SignInRow[] {
  return ledger.rows.account.map((account, index) => ({
    account_id: account.account_id,
    sign_in_name: `${PERSONAS[ledger.key][index]?.signInName ?? account.account_id}@${ledger.key}.demonstration`,
  }));
}

function houseOpenedOn(ledger: Ledger): LocalDate {
  return addDays(localDate(`${ledger.anchor.slice(0, 4)}-01-01`), -1100);
}
