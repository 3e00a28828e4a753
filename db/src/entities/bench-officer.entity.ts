import { EntitySchema } from 'typeorm';
import { key, text, uuid } from '../columns.ts';

/** Who sits on the bench. */
export interface BenchOfficer {
  readonly courtId: string;
  readonly benchOfficerId: string;
  readonly accountId: string | null;
  readonly name: string;
  readonly title: string;
}

/** The table `app.bench_officer`. */
export const BENCH_OFFICER = new EntitySchema<BenchOfficer>({
  name: 'bench_officer',
  schema: 'app',
  tableName: 'bench_officer',
  columns: {
    courtId: key('court_id'),
    benchOfficerId: key('bench_officer_id'),
    accountId: uuid('account_id', { nullable: true }),
    name: text('name'),
    title: text('title'),
  },
});
