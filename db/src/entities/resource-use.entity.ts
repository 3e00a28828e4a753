import { EntitySchema } from 'typeorm';
import { key, text, uuid, version } from '../columns.ts';

/** A resource asked for one hearing. */
export interface ResourceUse {
  readonly courtId: string;
  readonly resourceUseId: string;
  readonly resourceId: string;
  readonly hearingId: string;
  readonly state: string;
  readonly version: number;
}

/** The table `app.resource_use`. */
export const RESOURCE_USE = new EntitySchema<ResourceUse>({
  name: 'resource_use',
  schema: 'app',
  tableName: 'resource_use',
  columns: {
    courtId: key('court_id'),
    resourceUseId: key('resource_use_id'),
    resourceId: uuid('resource_id'),
    hearingId: uuid('hearing_id'),
    state: text('state'),
    version: version(),
  },
});
