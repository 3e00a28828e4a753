import type { Scope } from '@starling/db/scope';
import { sayRecurrence } from '@starling/shared/calendar/sessions/recurrence';
import { wallTime } from '../../reads/sql.ts';
import type { SessionKind, TemplateFrequency } from '@starling/shared/vocabulary/session';
import type { SessionTemplate } from './plans.types.ts';

/** From a template `t` to its department and bench officer. */
export const TEMPLATE_FROM = `app.session_template t
  join app.department d on d.court_id = t.court_id and d.department_id = t.department_id
  join app.bench_officer b on b.court_id = t.court_id and b.bench_officer_id = t.bench_officer_id`;

/** A template `t` of TEMPLATE_FROM. */
export const TEMPLATE = `json_build_object('templateId', t.template_id, 'name', t.name, 'kind', t.kind, 'departmentId', t.department_id, 'department', d.name,
  'benchOfficerId', t.bench_officer_id, 'judge', initcap(b.title) || ' ' || b.name, 'clerkAccountId', t.clerk_account_id, 'frequency', t.frequency, 'every', t.every,
  'weekdays', to_json(t.weekdays), 'nth', t.nth, 'startsOn', t.starts_on, 'untilOn', t.until_on, 'staffingStartsAt', ${wallTime('t.staffing_starts_at')},
  'startsAt', ${wallTime('t.starts_at')}, 'endsAt', ${wallTime('t.ends_at')}, 'minutesCapacity', t.minutes_capacity, 'hearingsCapacity', t.hearings_capacity,
  'slotMinutes', t.slot_minutes, 'plannedUntil', (select max(s.template_day) from app.court_session s where s.court_id = t.court_id and s.template_id = t.template_id),
  'stands', t.state = 'stands', 'version', t.version)`;

const ONE = `select ${TEMPLATE} from ${TEMPLATE_FROM} where t.court_id = (select app.court()) and t.template_id = $1`;

/** A template as the statement answers it. */
export interface TemplateFromSql extends Omit<SessionTemplate, 'recurs'> {
  readonly kind: SessionKind;
  readonly frequency: TemplateFrequency;
}

/** Adds when it recurs, in words. */
export function templateLine(row: TemplateFromSql): SessionTemplate {
  return { ...row, recurs: sayRecurrence(row) };
}

/** Loads one template; null when there is none. */
export async function loadTemplate(scope: Scope, templateId: string): Promise<TemplateFromSql | null> {
  return (await scope.json(ONE, [templateId])) as TemplateFromSql | null; // parse border: the statement shapes it
}
