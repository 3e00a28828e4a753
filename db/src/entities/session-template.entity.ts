import { EntitySchema } from 'typeorm';
import { key, localDate, localTime, small, smalls, text, uuid, version, whole } from '../columns.ts';

/** A sitting that comes back, from which sessions are made ahead. */
export interface SessionTemplate {
  readonly courtId: string;
  readonly templateId: string;
  readonly departmentId: string;
  readonly benchOfficerId: string;
  readonly clerkAccountId: string | null;
  readonly name: string;
  readonly kind: string;
  readonly frequency: string;
  readonly every: number;
  readonly weekdays: readonly number[];
  readonly nth: number | null;
  readonly startsOn: string;
  readonly untilOn: string | null;
  readonly staffingStartsAt: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly minutesCapacity: number;
  readonly hearingsCapacity: number | null;
  readonly slotMinutes: number | null;
  readonly state: string;
  readonly version: number;
}

/** The table `app.session_template`. */
export const SESSION_TEMPLATE = new EntitySchema<SessionTemplate>({
  name: 'session_template',
  schema: 'app',
  tableName: 'session_template',
  columns: {
    courtId: key('court_id'),
    templateId: key('template_id'),
    departmentId: uuid('department_id'),
    benchOfficerId: uuid('bench_officer_id'),
    clerkAccountId: uuid('clerk_account_id', { nullable: true }),
    name: text('name'),
    kind: text('kind'),
    frequency: text('frequency'),
    every: small('every'),
    weekdays: smalls('weekdays'),
    nth: small('nth', { nullable: true }),
    startsOn: localDate('starts_on'),
    untilOn: localDate('until_on', { nullable: true }),
    staffingStartsAt: localTime('staffing_starts_at', { nullable: true }),
    startsAt: localTime('starts_at'),
    endsAt: localTime('ends_at'),
    minutesCapacity: whole('minutes_capacity'),
    hearingsCapacity: small('hearings_capacity', { nullable: true }),
    slotMinutes: small('slot_minutes', { nullable: true }),
    state: text('state'),
    version: version(),
  },
});
