import { EntitySchema } from 'typeorm';
import { key, small, text, uuid, version, yesNo } from '../columns.ts';

/** What a hearing can need besides people of the court: an interpreter, a place, a vehicle, the dog. */
export interface Resource {
  readonly courtId: string;
  readonly resourceId: string;
  readonly kind: string;
  readonly name: string;
  readonly language: string | null;
  readonly capacity: number;
  readonly courthouseId: string | null;
  readonly active: boolean;
  readonly version: number;
}

/** The table `app.resource`. */
export const RESOURCE = new EntitySchema<Resource>({
  name: 'resource',
  schema: 'app',
  tableName: 'resource',
  columns: {
    courtId: key('court_id'),
    resourceId: key('resource_id'),
    kind: text('kind'),
    name: text('name'),
    language: text('language', { nullable: true }),
    capacity: small('capacity'),
    courthouseId: uuid('courthouse_id', { nullable: true }),
    active: yesNo('active'),
    version: version(),
  },
});
