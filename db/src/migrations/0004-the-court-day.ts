import { SqlMigration } from './sql-migration.ts';

/** The court day: the board, the record, drafts, warrants step by step, custody orders, minute orders, the close, the outbox, reports; and the team's staffing. */
export class TheCourtDay1764013200000 extends SqlMigration {
  override readonly name = 'TheCourtDay1764013200000';
  protected override readonly file = '0004-the-court-day';
}
