import { EntitySchema } from 'typeorm';
import { key, localDate, text, version, whole } from '../columns.ts';

/** One clock, lengthened by an emergency order for triggers inside a span of days (Gov. Code 68115). */
export interface EmergencyExtension {
  readonly courtId: string;
  readonly emergencyExtensionId: string;
  readonly clock: string;
  readonly triggersFrom: string;
  readonly triggersTo: string;
  readonly amount: number;
  readonly unit: string;
  readonly orderReference: string;
  readonly state: string;
  readonly version: number;
}

/** The table `app.emergency_extension`. */
export const EMERGENCY_EXTENSION = new EntitySchema<EmergencyExtension>({
  name: 'emergency_extension',
  schema: 'app',
  tableName: 'emergency_extension',
  columns: {
    courtId: key('court_id'),
    emergencyExtensionId: key('emergency_extension_id'),
    clock: text('clock'),
    triggersFrom: localDate('triggers_from'),
    triggersTo: localDate('triggers_to'),
    amount: whole('amount'),
    unit: text('unit'),
    orderReference: text('order_reference'),
    state: text('state'),
    version: version(),
  },
});
