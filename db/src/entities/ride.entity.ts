import { EntitySchema } from 'typeorm';
import { key, localTime, small, text, uuid, version } from '../columns.ts';

/** How the youth comes to court or home. */
export interface Ride {
  readonly courtId: string;
  readonly rideId: string;
  readonly hearingId: string;
  readonly direction: string;
  readonly driverRole: string;
  readonly driver: string | null;
  readonly resourceId: string | null;
  readonly seats: number;
  readonly leavesAt: string | null;
  readonly state: string;
  readonly version: number;
}

/** The table `app.ride`. */
export const RIDE = new EntitySchema<Ride>({
  name: 'ride',
  schema: 'app',
  tableName: 'ride',
  columns: {
    courtId: key('court_id'),
    rideId: key('ride_id'),
    hearingId: uuid('hearing_id'),
    direction: text('direction'),
    driverRole: text('driver_role'),
    driver: text('driver', { nullable: true }),
    resourceId: uuid('resource_id', { nullable: true }),
    seats: small('seats'),
    leavesAt: localTime('leaves_at', { nullable: true }),
    state: text('state'),
    version: version(),
  },
});
