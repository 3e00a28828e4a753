import type { Database } from '@starling/db/database';

export function fillDemonstration(_database: Database): Promise<void> {
  return Promise.resolve();
}
