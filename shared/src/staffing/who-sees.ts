import type { ActingSeat } from '../vocabulary/seat.ts';

/** Who looks at the team's table. */
export interface TeamLooker {
  readonly seat: ActingSeat;
  /** Null for Starling's own work. */
  readonly accountId: string | null;
}

/** What decides whether a line is seen. */
export interface SeenLine {
  readonly isPrivileged: boolean;
  readonly optedIn: boolean;
  readonly enteredBy: string | null;
  /** The looker sees the hearing itself: policy/visibility.ts decides that, and a sealed one is seen by nobody. */
  readonly hearingIsSeen: boolean;
}

const AT_THE_TABLE = [
  'judge',
  'coordinator',
  'minors_counsel',
  'prosecutor',
  'probation_officer',
  'social_worker',
  'advocate',
  'system',
] as const satisfies readonly ActingSeat[];

/** Who reads a privileged line once its writer opened it. Never whoever could use it against the youth. */
const OPENED_FOR = ['judge', 'minors_counsel'] as const satisfies readonly ActingSeat[];

/** True for a seat that sits at the table; no clerk does, for the clerk writes the minutes. */
export function sitsAtTheTable(seat: ActingSeat): boolean {
  return AT_THE_TABLE.some((one) => one === seat);
}

/**
 * True when this person sees this line: with its hearing, and a privileged one only as its writer, or opened, as the judge and the youth's
 * counsel (Evid. 1038). The same as db/src/policies/team.policy.sql; a spec compares them.
 */
export function seesLine(looker: TeamLooker, line: SeenLine): boolean {
  if (!sitsAtTheTable(looker.seat) || !line.hearingIsSeen) return false;
  if (!line.isPrivileged) return true;
  const isWriter = looker.accountId !== null && line.enteredBy === looker.accountId;
  return isWriter || (line.optedIn && OPENED_FOR.some((seat) => seat === looker.seat));
}
