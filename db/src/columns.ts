import type { EntitySchemaColumnOptions } from 'typeorm';

/** Column types, said out loud: nothing depends on emitted metadata, and nothing is a Date. `name` is the column's name in PostgreSQL.
 * The columns that remember a transaction (sealed_in, written_in) are the database's own and are not mapped: TypeORM has no xid8. */
type Column = EntitySchemaColumnOptions;
type Nullable = { readonly nullable?: boolean };

/** Part of the primary key. */
export const key = (name: string, type: 'uuid' | 'text' | 'date' = 'uuid'): Column => ({ name, type, primary: true });
export const uuid = (name: string, options: Nullable = {}): Column => ({ name, type: 'uuid', ...options });
export const text = (name: string, options: Nullable = {}): Column => ({ name, type: 'text', ...options });
/** 'YYYY-MM-DD', a calendar day of the court. */
export const localDate = (name: string, options: Nullable = {}): Column => ({ name, type: 'date', ...options });
/** 'HH:MM:SS' in the court's zone. */
export const localTime = (name: string, options: Nullable = {}): Column => ({ name, type: 'time', ...options });
/** ISO 8601 in UTC. TypeORM makes a Date of it on the way; it leaves as text. */
export const instant = (name: string, options: Nullable = {}): Column => ({
  name,
  type: 'timestamptz',
  transformer: { to: (value: unknown) => value, from: instantText },
  ...options,
});
export const small = (name: string, options: Nullable = {}): Column => ({ name, type: 'smallint', ...options });
export const whole = (name: string, options: Nullable = {}): Column => ({ name, type: 'integer', ...options });
export const yesNo = (name: string, options: Nullable = {}): Column => ({ name, type: 'boolean', ...options });
export const json = (name: string, options: Nullable = {}): Column => ({ name, type: 'jsonb', ...options });
export const texts = (name: string, options: Nullable = {}): Column => ({ name, type: 'text', array: true, ...options });
export const smalls = (name: string, options: Nullable = {}): Column => ({ name, type: 'smallint', array: true, ...options });
export const uuids = (name: string): Column => ({ name, type: 'uuid', array: true });
export const bytes = (name: string, options: Nullable = {}): Column => ({ name, type: 'bytea', ...options });
/** Counts the changes of a row; the journal moves it. */
export const version = (): Column => ({ name: 'version', type: 'integer', default: 1 });

function instantText(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : value;
}
