import { EntitySchema } from 'typeorm';
import { key, text, version, yesNo } from '../columns.ts';

/** Who acts, and from which seat. Passwords live in schema auth. */
export interface Account {
  readonly courtId: string;
  readonly accountId: string;
  readonly name: string;
  readonly seat: string;
  readonly barNumber: string | null;
  readonly active: boolean;
  readonly email: string | null;
  readonly version: number;
}

/** The table `app.account`. */
export const ACCOUNT = new EntitySchema<Account>({
  name: 'account',
  schema: 'app',
  tableName: 'account',
  columns: {
    courtId: key('court_id'),
    accountId: key('account_id'),
    name: text('name'),
    seat: text('seat'),
    barNumber: text('bar_number', { nullable: true }),
    active: yesNo('active'),
    email: text('email', { nullable: true }),
    version: version(),
  },
});
