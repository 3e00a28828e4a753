import type { Scope } from '@starling/db/scope';
import { localDate, sayDate } from '@starling/shared/time/local-date';
import { wallTime } from '../../reads/sql.ts';
import type { UnavailabilityLine } from './resources.types.ts';

/** Who or what an entry `n` is about, in words; null for one that this person does not see. */
const SUBJECT = `case n.subject_kind
  when 'bench_officer' then (select initcap(b.title) || ' ' || b.name from app.bench_officer b where b.court_id = n.court_id and b.bench_officer_id = n.subject_id)
  when 'account' then (select a.name from app.account a where a.court_id = n.court_id and a.account_id = n.subject_id)
  when 'participation' then (select a.name from app.participation a where a.court_id = n.court_id and a.participation_id = n.subject_id)
  when 'resource' then (select o.name from app.resource o where o.court_id = n.court_id and o.resource_id = n.subject_id)
  when 'department' then (select d.name from app.department d where d.court_id = n.court_id and d.department_id = n.subject_id)
  when 'youth' then (select y.chosen_name from app.youth y where y.court_id = n.court_id and y.youth_id = n.subject_id) end`;

/** Sessions that nobody can hold as they stand: the bench officer or the room is away for all or part of them. */
const SESSIONS_STANDING = `(select count(*) from app.court_session s where s.court_id = n.court_id and s.state = 'planned' and n.state = 'stands' and n.hardness = 'hard'
  and s.held_on between greatest(n.from_on, app.today()) and n.until_on and (n.weekdays is null or extract(isodow from s.held_on)::smallint = any (n.weekdays))
  and (n.starts_at is null or n.starts_at < s.ends_at and s.starts_at < n.ends_at)
  and (n.subject_kind = 'bench_officer' and s.bench_officer_id = n.subject_id or n.subject_kind = 'department' and s.department_id = n.subject_id))`;

/** An entry `n` of app.unavailability. */
export const UNAVAILABILITY = `json_build_object('unavailabilityId', n.unavailability_id, 'subjectKind', n.subject_kind, 'subjectId', n.subject_id, 'subject', ${SUBJECT},
  'fromOn', n.from_on, 'untilOn', n.until_on, 'startsAt', ${wallTime('n.starts_at')}, 'endsAt', ${wallTime('n.ends_at')}, 'weekdays', to_json(n.weekdays),
  'hardness', n.hardness, 'weight', n.weight, 'words', coalesce(n.words, ''), 'sessionsStanding', ${SESSIONS_STANDING},
  'stands', n.state = 'stands', 'version', n.version)`;

const ONE = `select ${UNAVAILABILITY} from app.unavailability n where n.court_id = (select app.court()) and n.unavailability_id = $1`;

/** An entry as the statement answers it; without a subject it is about somebody this person does not see. */
export interface UnavailabilityFromSql extends Omit<UnavailabilityLine, 'sentence' | 'subject'> {
  readonly subject: string | null;
}

/** Loads one entry; null when there is none. */
export async function loadUnavailability(scope: Scope, unavailabilityId: string): Promise<UnavailabilityFromSql | null> {
  return (await scope.json(ONE, [unavailabilityId])) as UnavailabilityFromSql | null; // parse border: the statement shapes it
}

const WEEKDAYS = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'] as const;

/** Adds the whole in one sentence: who, which days, which hours, and the words that were entered. */
export function unavailabilityLine(row: UnavailabilityFromSql): UnavailabilityLine {
  const subject = row.subject ?? 'Somebody';
  const weekdays = row.weekdays === null ? '' : `, ${row.weekdays.map((weekday) => WEEKDAYS[weekday - 1] ?? '').join(' and ')}`;
  const hours = row.startsAt === null || row.endsAt === null ? '' : `, ${row.startsAt} to ${row.endsAt}`;
  const words = row.words === '' ? '' : `: ${row.words}`;
  return { ...row, subject, sentence: `${subject}, ${daysOf(row)}${weekdays}${hours}${words}.` };
}

function daysOf({ fromOn, untilOn }: Pick<UnavailabilityFromSql, 'fromOn' | 'untilOn'>): string {
  const first = sayDate(localDate(fromOn));
  return fromOn === untilOn ? first : `${first} to ${sayDate(localDate(untilOn))}`;
}
