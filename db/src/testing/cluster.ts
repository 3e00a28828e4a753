import type { Embedded } from '../embedded.ts';
import type { Secrets } from '../secrets.ts';

/** The migrated database that every spec file clones. */
export const TEMPLATE = 'starling_template';

/** Where the specs find the run's PostgreSQL. */
export interface ClusterPlace {
  readonly socketFolder: string;
  readonly secrets: Secrets;
}

interface Running {
  readonly home: string;
  readonly embedded: Embedded;
}

const VARIABLE = 'STARLING_TEST_CLUSTER';
let running: Running | null = null;

/** Remembers the run's PostgreSQL for the teardown and tells Jest's workers where it is; an environment variable is the one way into them. */
export function keepRunning(started: Running): void {
  running = started;
  const place: ClusterPlace = { socketFolder: started.embedded.socketFolder, secrets: started.embedded.secrets };
  process.env[VARIABLE] = JSON.stringify(place);
}

/** The PostgreSQL that keepRunning was given. */
export function runningCluster(): Running {
  if (running === null) throw new Error('The run has no PostgreSQL.');
  return running;
}

/** Where the run's PostgreSQL is, asked from a spec. */
export function clusterPlace(): ClusterPlace {
  const place = process.env[VARIABLE];
  if (place === undefined)
    throw new Error('No PostgreSQL was started for this run: put oneCluster of db/jest.config.js into the Jest configuration.');
  return JSON.parse(place) as ClusterPlace;
}
