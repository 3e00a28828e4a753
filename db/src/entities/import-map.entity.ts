import { EntitySchema } from 'typeorm';
import { json, key } from '../columns.ts';

/** Which headings this court’s export uses. */
export interface ImportMap {
  readonly courtId: string;
  readonly fileKind: string;
  readonly headings: unknown;
}

/** The table `app.import_map`. */
export const IMPORT_MAP = new EntitySchema<ImportMap>({
  name: 'import_map',
  schema: 'app',
  tableName: 'import_map',
  columns: {
    courtId: key('court_id'),
    fileKind: key('file_kind', 'text'),
    headings: json('headings'),
  },
});
