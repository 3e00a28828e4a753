import type { Scope } from '@starling/db/scope';
import type { KnownCourt } from '@starling/shared/docket-import/plan';
import { courtCalendar } from '@starling/shared/time/court-calendar';
import type { CourtClosure } from '@starling/shared/time/court-closure';
import type { LocalDate } from '@starling/shared/time/local-date';

/** What the writer of an import needs of the court beside what the plan needs. */
export interface ImportingCourt extends KnownCourt {
  readonly benchOfficers: readonly { readonly benchOfficerId: string; readonly name: string }[];
  readonly counsel: readonly { readonly accountId: string; readonly name: string }[];
  readonly sessions: readonly ImportingSession[];
  /** Youths of the court who were born on a day that the files name: one youth may have several cases. */
  readonly youths: readonly {
    readonly youthId: string;
    readonly legalFirstName: string;
    readonly legalLastName: string;
    readonly bornOn: string;
  }[];
  /** The cases of these numbers that are open; a sealed one is known and takes nothing new. */
  readonly openCases: ReadonlySet<string>;
}

export interface ImportingSession {
  readonly sessionId: string;
  readonly departmentId: string;
  readonly name: string;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly minutesCapacity: number;
  readonly minutesOver: number;
  readonly minutesSet: number;
  readonly lastPlace: number;
  readonly version: number;
}

interface Answer extends Pick<ImportingCourt, 'departments' | 'benchOfficers' | 'counsel' | 'sessions' | 'youths'> {
  readonly closures: readonly CourtClosure[];
  readonly known: readonly {
    readonly number: string;
    readonly caseId: string;
    readonly isOpen: boolean;
    readonly hearingKeys: readonly string[];
  }[];
}

const KNOWN_COURT = `
select json_build_object(
  'departments', coalesce((select json_agg(json_build_object('departmentId', d.department_id, 'words', h.city || ' ' || d.name))
    from app.department d join app.courthouse h on h.court_id = d.court_id and h.courthouse_id = d.courthouse_id), '[]'),
  'closures', coalesce((select json_agg(json_build_object('closedOn', c.closed_on, 'reason', c.reason, 'kind', c.kind, 'orderReference', c.order_reference)) from app.court_closure c where c.state = 'stands'), '[]'),
  'benchOfficers', coalesce((select json_agg(json_build_object('benchOfficerId', b.bench_officer_id, 'name', b.name)) from app.bench_officer b), '[]'),
  'counsel', coalesce((select json_agg(json_build_object('accountId', a.account_id, 'name', a.name)) from app.account a where a.seat = 'minors_counsel' and a.active), '[]'),
  'sessions', coalesce((select json_agg(json_build_object('sessionId', s.session_id, 'departmentId', s.department_id, 'name', s.name, 'heldOn', s.held_on,
      'startsAt', to_char(s.starts_at, 'HH24:MI'), 'minutesCapacity', s.minutes_capacity, 'minutesOver', s.minutes_over, 'minutesSet', s.minutes_set, 'version', s.version,
      'lastPlace', coalesce((select max(h.place_in_line) from app.hearing h where h.court_id = s.court_id and h.session_id = s.session_id), 0)))
    from app.court_session s where s.state <> 'cancelled' and s.held_on = any ($2::date[])), '[]'),
  'youths', coalesce((select json_agg(json_build_object('youthId', i.youth_id, 'legalFirstName', i.legal_first_name, 'legalLastName', i.legal_last_name, 'bornOn', i.born_on))
    from app.youth_identity i where i.court_id = (select app.court()) and i.born_on = any ($3::date[])), '[]'),
  'known', coalesce((select json_agg(json_build_object('number', k.number, 'caseId', k.case_id, 'isOpen', k.is_open, 'hearingKeys', k.hearing_keys))
    from app.known_to_import($1::text[]) k), '[]'))`;

/** Reads, in one statement, everything an import of these case numbers on these days must know. */
export async function readImportingCourt(
  scope: Scope,
  asked: {
    readonly numbers: readonly string[];
    readonly days: readonly string[];
    readonly birthDays: readonly string[];
    readonly today: LocalDate;
  },
): Promise<ImportingCourt> {
  const answer = (await scope.json(KNOWN_COURT, [asked.numbers, asked.days, asked.birthDays])) as Answer; // parse border: the statement above shapes it
  return {
    ...answer,
    today: asked.today,
    calendar: courtCalendar(answer.closures),
    cases: new Map(answer.known.map((one) => [one.number, { caseId: one.caseId }])),
    openCases: new Set(answer.known.filter((one) => one.isOpen).map((one) => one.number)),
    hearings: new Set(answer.known.flatMap((one) => one.hearingKeys)),
  };
}
