import { SqlMigration } from './sql-migration.ts';

/** The clocks: events that start them, changes made to them, emergency extensions, and closed days with their kind and order. */
export class TheClocks1763840000000 extends SqlMigration {
  override readonly name = 'TheClocks1763840000000';
  protected override readonly file = '0002-the-clocks';
}
