import { EntitySchema } from 'typeorm';
import { instant, key, localDate, localTime, small, text, uuid, version, whole } from '../columns.ts';

/** A sitting of a department; not a sign-in. */
export interface CourtSession {
  readonly courtId: string;
  readonly sessionId: string;
  readonly departmentId: string;
  readonly benchOfficerId: string;
  readonly clerkAccountId: string | null;
  readonly name: string;
  readonly heldOn: string;
  readonly staffingStartsAt: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly minutesCapacity: number;
  readonly minutesOver: number;
  readonly overReason: string | null;
  readonly minutesSet: number;
  readonly kind: string;
  readonly templateId: string | null;
  readonly templateDay: string | null;
  readonly usualBenchOfficerId: string | null;
  readonly hearingsCapacity: number | null;
  readonly hearingsOver: number;
  readonly hearingsSet: number;
  readonly slotMinutes: number | null;
  readonly orderLockedAt: string | null;
  readonly state: string;
  readonly version: number;
}

/** The table `app.court_session`. */
export const COURT_SESSION = new EntitySchema<CourtSession>({
  name: 'court_session',
  schema: 'app',
  tableName: 'court_session',
  columns: {
    courtId: key('court_id'),
    sessionId: key('session_id'),
    departmentId: uuid('department_id'),
    benchOfficerId: uuid('bench_officer_id'),
    clerkAccountId: uuid('clerk_account_id', { nullable: true }),
    name: text('name'),
    heldOn: localDate('held_on'),
    staffingStartsAt: localTime('staffing_starts_at', { nullable: true }),
    startsAt: localTime('starts_at'),
    endsAt: localTime('ends_at'),
    minutesCapacity: whole('minutes_capacity'),
    minutesOver: whole('minutes_over'),
    overReason: text('over_reason', { nullable: true }),
    minutesSet: whole('minutes_set'),
    kind: text('kind'),
    templateId: uuid('template_id', { nullable: true }),
    templateDay: localDate('template_day', { nullable: true }),
    usualBenchOfficerId: uuid('usual_bench_officer_id', { nullable: true }),
    hearingsCapacity: small('hearings_capacity', { nullable: true }),
    hearingsOver: small('hearings_over'),
    hearingsSet: whole('hearings_set'),
    slotMinutes: small('slot_minutes', { nullable: true }),
    orderLockedAt: instant('order_locked_at', { nullable: true }),
    state: text('state'),
    version: version(),
  },
});
