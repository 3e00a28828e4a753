import { newId } from '@starling/db/ids';
import type { JournalEntry } from '@starling/db/journal/journal';
import type { Scope } from '@starling/db/scope';
import { staysWhenMoved } from '@starling/shared/calendar/hearings/hearing-checks';
import { happened } from '@starling/shared/events';
import type { HearingCheck, HearingCheckState, RideDirection } from '@starling/shared/vocabulary/hearing-check';
import { minuteOf } from '../reads/wanted-facts.read.ts';
import { listOf, WAITING } from '../reads/sql.ts';

/** The place where a hearing arrives, by the hearing that it replaces. */
interface NewPlace {
  readonly fromHearingId: string;
  readonly hearingId: string;
  readonly sessionId: string;
  /** 'HH:MM'. */
  readonly startsAt: string;
  readonly petitionId: string | null;
}

interface StandingSupport {
  readonly resourceIds: readonly string[];
  readonly rides: readonly {
    readonly direction: RideDirection;
    readonly driverRole: string;
    readonly driver: string | null;
    readonly seats: number;
  }[];
  readonly checks: readonly {
    readonly item: HearingCheck;
    readonly state: HearingCheckState;
    readonly words: string | null;
    readonly doneBy: string | null;
    readonly doneAt: string | null;
  }[];
}

/** What was asked for with hearing $1 and is free at $3 in session $2, in a courthouse where it may be. */
const FREE_USES = listOf(
  'v.resource_id',
  `from app.resource_use v
    join app.resource r on r.court_id = v.court_id and r.resource_id = v.resource_id and r.active
    join app.court_session s on s.court_id = v.court_id and s.session_id = $2
    join app.department d on d.court_id = s.court_id and d.department_id = s.department_id and (r.courthouse_id is null or r.courthouse_id = d.courthouse_id)
    where v.court_id = h.court_id and v.hearing_id = h.hearing_id and v.state <> 'cancelled'
      and not exists (select 1 from app.unavailability n where n.court_id = r.court_id and n.subject_kind = 'resource' and n.subject_id = r.resource_id
        and n.state = 'stands' and n.hardness = 'hard' and s.held_on between n.from_on and n.until_on
        and (n.weekdays is null or extract(isodow from s.held_on)::smallint = any (n.weekdays))
        and (n.starts_at is null or n.starts_at < $3::time + make_interval(mins => h.minutes) and $3::time < n.ends_at))
      and r.capacity > (select count(*) from app.resource_use ov
        join app.hearing oh on oh.court_id = ov.court_id and oh.hearing_id = ov.hearing_id and oh.state ${WAITING} and oh.hearing_id <> h.hearing_id
        join app.court_session os on os.court_id = oh.court_id and os.session_id = oh.session_id and os.held_on = s.held_on
        where ov.court_id = r.court_id and ov.resource_id = r.resource_id and ov.state <> 'cancelled'
          and ${minuteOf('oh.starts_at')} < ${minuteOf('$3::time')} + h.minutes + h.buffer_minutes
          and ${minuteOf('$3::time')} < ${minuteOf('oh.starts_at')} + oh.minutes + oh.buffer_minutes)`,
  'v.resource_use_id',
);

const SUPPORT = `
  select json_build_object('resourceIds', ${FREE_USES},
    'rides', ${listOf(
      `json_build_object('direction', r.direction, 'driverRole', r.driver_role, 'driver', r.driver, 'seats', r.seats)`,
      `from app.ride r where r.court_id = h.court_id and r.hearing_id = h.hearing_id and r.state <> 'cancelled'`,
      'r.ride_id',
    )},
    'checks', ${listOf(
      `json_build_object('item', c.item, 'state', c.state, 'words', c.words, 'doneBy', c.done_by, 'doneAt', c.done_at)`,
      `from app.hearing_check c where c.court_id = h.court_id and c.hearing_id = h.hearing_id`,
      'c.hearing_check_id',
    )})
  from app.hearing h where h.court_id = (select app.court()) and h.hearing_id = $1`;

/**
 * What was arranged for a hearing, asked for again with the one that replaces it: resources that are free then, rides without their vehicle and
 * hour, and the marks that no day changes. What was promised for the old day is no promise for the new one.
 */
export async function carriedSupport(scope: Scope, to: NewPlace): Promise<Pick<JournalEntry, 'events' | 'changes'>> {
  const found = (await scope.json(SUPPORT, [to.fromHearingId, to.sessionId, to.startsAt])) as StandingSupport | null; // parse border: the statement shapes it
  if (found === null) return { events: [], changes: [] };
  const { hearingId, petitionId } = to;
  const uses = found.resourceIds.map((resourceId) => ({ resourceUseId: newId(), hearingId, resourceId, state: 'asked' as const }));
  const rides = found.rides.map((ride) => ({ rideId: newId(), hearingId, ...ride, state: 'asked' as const }));
  const checks = found.checks.filter(({ item }) => staysWhenMoved(item)).map((check) => ({ hearingCheckId: newId(), hearingId, ...check }));
  return {
    events: [
      ...uses.map(({ resourceUseId: subjectId, resourceId, state }) =>
        happened('ResourceUsed', { subjectId, petitionId, facts: { resourceId, hearingId, state } }),
      ),
      ...rides.map(({ rideId: subjectId, direction, state }) =>
        happened('RideArranged', { subjectId, petitionId, facts: { hearingId, direction, state } }),
      ),
      ...checks.map(({ hearingCheckId: subjectId, item, state }) =>
        happened('HearingChecked', { subjectId, petitionId, facts: { hearingId, item, state } }),
      ),
    ],
    changes: [
      ...(uses.length === 0 ? [] : [{ insertMany: 'resource_use', rows: uses } as const]),
      ...(rides.length === 0 ? [] : [{ insertMany: 'ride', rows: rides } as const]),
      ...(checks.length === 0 ? [] : [{ insertMany: 'hearing_check', rows: checks } as const]),
    ],
  };
}
