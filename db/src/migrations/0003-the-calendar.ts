import { SqlMigration } from './sql-migration.ts';

/** The calendar: templates and changes of sessions, resources and times away, needs, separations, prints, orders, continuances, rides, feeds, referrals. */
export class TheCalendar1763926800000 extends SqlMigration {
  override readonly name = 'TheCalendar1763926800000';
  protected override readonly file = '0003-the-calendar';
}
