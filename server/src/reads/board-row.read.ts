import type { MinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import type { StoredArrival } from '@starling/shared/court-day/room/arrivals';
import { COURT_ZONE } from '@starling/shared/time/court-zone';
import type { HearingMode } from '@starling/shared/vocabulary/hearing';
import type { HearingCheckState, RideState } from '@starling/shared/vocabulary/hearing-check';
import type { RemoteCompany } from '@starling/shared/vocabulary/remote';
import type { ResourceUseState } from '@starling/shared/vocabulary/resource';
import { DOCKET_ROW_AS_STORED, type RowFromSql } from './docket-row.read.ts';
import { PARTICIPANTS, type Participant } from './hearing-standing.read.ts';
import { instant, listOf, wallTime } from './sql.ts';
import { minuteOf } from './wanted-facts.read.ts';

/** What the board looks at beside the row of the docket. */
export interface AtTheDoor {
  readonly mode: HearingMode;
  readonly toldAt: MinuteOfDay;
  readonly startsAt: MinuteOfDay;
  readonly checkedInMinute: MinuteOfDay | null;
  readonly expectedAt: string | null;
  readonly secondCalledAt: string | null;
  readonly roomClearedAt: string | null;
  readonly pausedAt: string | null;
  readonly pausedSeconds: number;
  readonly triedAdvocateAt: string | null;
  readonly triedOfficerAt: string | null;
  readonly waitingPlaceId: string | null;
  readonly waitingPlace: string | null;
  /** The level at which somebody who waits at the same place is kept apart from this youth; null when nobody is. */
  readonly apartLevel: number | null;
  readonly isInCustody: boolean;
  readonly interpreter: string | null;
  readonly interpreterState: ResourceUseState | null;
  readonly rideState: RideState | null;
  readonly transportState: HearingCheckState | null;
  readonly remoteConsent: boolean;
  readonly company: RemoteCompany | null;
  readonly participants: readonly Participant[];
  readonly stored: readonly StoredArrival[];
}

/** The minute of the court's day of an instant; null stays null. */
export const onTheWall = (column: string): string => minuteOf(`(date_trunc('minute', ${column} at time zone '${COURT_ZONE}'))::time`);
const STANDS = 'r.court_id = h.court_id and r.hearing_id = h.hearing_id';

/** A hearing `h` of ROW_FROM as it stands at the door. An invisible row of any table adds nothing. */
export const AT_THE_DOOR = `json_build_object(
  'mode', h.mode, 'toldAt', ${minuteOf('coalesce(h.arrive_at, h.starts_at)')}, 'startsAt', ${minuteOf('h.starts_at')}, 'checkedInMinute', ${onTheWall('h.checked_in_at')},
  'expectedAt', ${wallTime('h.expected_at')}, 'secondCalledAt', ${instant('h.second_called_at')}, 'roomClearedAt', ${instant('h.room_cleared_at')},
  'pausedAt', ${instant('h.paused_at')}, 'pausedSeconds', h.paused_seconds, 'triedAdvocateAt', ${instant('h.tried_advocate_at')}, 'triedOfficerAt', ${instant('h.tried_officer_at')},
  'waitingPlaceId', h.waiting_resource_id,
  'waitingPlace', (select r.name from app.resource r where r.court_id = h.court_id and r.resource_id = h.waiting_resource_id),
  'apartLevel', case when h.waiting_resource_id is not null then app.apart_at_place(h.hearing_id, h.waiting_resource_id) end,
  'isInCustody', coalesce(u.kind in ('juvenile_hall', 'camp'), false), 'interpreter', h.interpreter_language,
  'interpreterState', (select r.state from app.resource_use r join app.resource i on i.court_id = r.court_id and i.resource_id = r.resource_id and i.kind = 'interpreter'
    where ${STANDS} and r.state <> 'cancelled' order by array_position(array['arrived', 'confirmed', 'asked'], r.state) limit 1),
  'rideState', (select r.state from app.ride r where ${STANDS} and r.direction = 'to_court' and r.state <> 'cancelled' order by r.ride_id desc limit 1),
  'transportState', (select r.state from app.hearing_check r where ${STANDS} and r.item = 'transport_order' limit 1),
  'remoteConsent', exists (select 1 from app.remote_consent r where ${STANDS} and r.state = 'stands' and r.consented),
  'company', (select r.company from app.remote_contact r where ${STANDS} and r.company is not null order by r.asked_at desc limit 1),
  'participants', ${PARTICIPANTS},
  'stored', ${listOf(
    `json_build_object('arrivalId', r.arrival_id, 'who', r.who, 'participationId', r.participation_id, 'name', r.name, 'state', r.state, 'at', ${instant('r.at')}, 'version', r.version)`,
    `from app.arrival r where ${STANDS}`,
    'r.arrival_id',
  )})`;

/** A hearing of ROW_FROM as the board reads it; the number as it is stored, for a list that numbers its rows itself. */
export const BOARD_ROW_AS_STORED = `json_build_object('row', ${DOCKET_ROW_AS_STORED}, 'door', ${AT_THE_DOOR})`;

/** What the statement answers for one row. */
export interface BoardRowFromSql {
  readonly row: RowFromSql;
  readonly door: AtTheDoor;
}
