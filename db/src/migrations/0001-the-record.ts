import { SqlMigration } from './sql-migration.ts';

/** The record: courts, people, calendar, findings, sealing orders, events, audit, sign-in. */
export class TheRecord1763750400000 extends SqlMigration {
  override readonly name = 'TheRecord1763750400000';
  protected override readonly file = '0001-the-record';
}
