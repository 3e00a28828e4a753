import { addDays, type LocalDate } from '@starling/shared/time/local-date';
import type { Seat } from '@starling/shared/vocabulary/seat';
import type { SeededCourtKey } from './personas.ts';
import type { CourtProfile } from './profiles.ts';
import { randomFrom, type Random } from './random.ts';
import { noRows, type CourtRows, type RowOf, type SeededTable } from './rows.ts';
import { idsFrom, type MakeId } from './seeded-id.ts';

/** Where a court is being told: its rows so far, and the one source of chance and of ids. */
export interface Ledger {
  readonly profile: CourtProfile;
  readonly key: SeededCourtKey;
  /** The day on which the demonstration begins. */
  readonly anchor: LocalDate;
  readonly rows: CourtRows;
  readonly random: Random;
  readonly newId: MakeId;
  /** A number no other petition or case of this court has. */
  readonly nextNumber: (kind: string) => number;
}

/** An empty ledger for one court. */
export function openLedger(profile: CourtProfile, anchor: LocalDate, seed: string): Ledger {
  const random = randomFrom(`${seed} ${profile.key}`);
  const numbers = new Map<string, number>();
  const nextNumber = (kind: string): number => {
    const next = (numbers.get(kind) ?? 0) + 1;
    numbers.set(kind, next);
    return next;
  };
  return { profile, key: profile.key, anchor, rows: noRows(), random, newId: idsFrom(randomFrom(`${seed} ids ${profile.key}`)), nextNumber };
}

/** Writes a row into the ledger and hands it back. */
export function add<T extends SeededTable>(ledger: Ledger, table: T, row: RowOf[T]): RowOf[T] {
  const rows: RowOf[T][] = ledger.rows[table];
  rows.push(row);
  return row;
}

/** The accounts of a seat, in the order of the personas. */
export function accountsOf(ledger: Ledger, seat: Seat): readonly RowOf['account'][] {
  return ledger.rows.account.filter((account) => account.seat === seat);
}

/** The first account of a seat; every court has one. */
export function accountOf(ledger: Ledger, seat: Seat): RowOf['account'] {
  const account = accountsOf(ledger, seat)[0];
  if (account === undefined) throw new RangeError(`${ledger.key} has nobody in the seat ${seat}`);
  return account;
}

/** The account with this name; for stories, which name their people. */
export function accountNamed(ledger: Ledger, name: string): RowOf['account'] {
  const account = ledger.rows.account.find((one) => one.name === name);
  if (account === undefined) throw new RangeError(`${ledger.key} has no account for ${name}`);
  return account;
}

/** A day so many days before the anchor. */
export function ago(ledger: Ledger, days: number): LocalDate {
  return addDays(ledger.anchor, -days);
}
