import type { Connection } from '@starling/db/roles';
import type { ContextSource } from '../signed-context.ts';

/** What a contestant's process is told, as JSON in its environment. */
export interface Contest extends ContextSource {
  readonly connection: Connection;
  readonly poolSize: number;
  readonly sessionId: string;
  /** The statement behind Starling's docket query, for the floor. */
  readonly docketSql: string;
}

/** The variable that carries it. */
export const CONTEST = 'STARLING_CONTEST';

/** Reads what this process was told. */
export function readContest(): Contest {
  return JSON.parse(process.env[CONTEST] ?? '{}') as Contest; // parse border: written by docket-day.bench.ts
}
