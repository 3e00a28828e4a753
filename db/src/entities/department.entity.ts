import { EntitySchema } from 'typeorm';
import { key, text, uuid } from '../columns.ts';

/** A department of a courthouse. */
export interface Department {
  readonly courtId: string;
  readonly departmentId: string;
  readonly courthouseId: string;
  readonly name: string;
}

/** The table `app.department`. */
export const DEPARTMENT = new EntitySchema<Department>({
  name: 'department',
  schema: 'app',
  tableName: 'department',
  columns: {
    courtId: key('court_id'),
    departmentId: key('department_id'),
    courthouseId: uuid('courthouse_id'),
    name: text('name'),
  },
});
