import type { ActingSeat } from '../vocabulary/seat.ts';
import { STAFFING_AGENCY, type StaffingAgency, type StaffingLineState, type StaffingState } from '../vocabulary/staffing.ts';
import type { TeamLooker } from './who-sees.ts';

/** For whom a seat writes. The coordinator also takes down what an agency without a seat of its own, or counsel, says at the table. */
const WRITES_FOR: Readonly<Partial<Record<ActingSeat, readonly StaffingAgency[]>>> = {
  probation_officer: ['probation'],
  social_worker: ['child_welfare'],
  advocate: ['advocate'],
  coordinator: ['coordinator', 'education', 'health', 'minors_counsel', 'prosecutor'],
};

/** Who comes for an agency in person. */
const COMES_FOR: Readonly<Partial<Record<ActingSeat, StaffingAgency>>> = {
  probation_officer: 'probation',
  social_worker: 'child_welfare',
  advocate: 'advocate',
  minors_counsel: 'minors_counsel',
  prosecutor: 'prosecutor',
  coordinator: 'coordinator',
};

/** A line as far as acts on it ask. */
export interface ActedLine {
  readonly enteredBy: string | null;
  readonly state: StaffingLineState;
  readonly isPrivileged: boolean;
}

/** The agencies a seat writes lines for, the own one first; none for whoever only reads. */
export function writesFor(seat: ActingSeat): readonly StaffingAgency[] {
  return WRITES_FOR[seat] ?? [];
}

/** The agency for which a seat comes to the table; null for the judge, who listens. */
export function comesFor(seat: ActingSeat): StaffingAgency | null {
  return COMES_FOR[seat] ?? null;
}

/** Why this seat writes no line for this agency now; null when it does. */
export function whyNotWrite(seat: ActingSeat, agency: StaffingAgency, state: StaffingState): string | null {
  const mine = writesFor(seat);
  if (mine.length === 0) return 'You read these lines. They are written by probation, child welfare, the advocate and the coordinator.';
  if (!mine.includes(agency))
    return `A line for ${STAFFING_AGENCY[agency].toLowerCase()} is not yours to write. You write for: ${wordsOf(mine)}.`;
  return state === 'ended' ? 'The talk has ended. Say it in the hearing, or ask the coordinator to open the talk again.' : null;
}

/** True when this person may take the line back: its writer, while it stands. */
export function mayTakeBack({ accountId }: TeamLooker, { enteredBy, state }: ActedLine): boolean {
  return state === 'stands' && accountId !== null && enteredBy === accountId;
}

/** True when this person may set the flags of the line: its writer, the judge and the coordinator, while it stands. */
export function mayFlag(looker: TeamLooker, line: ActedLine): boolean {
  return line.state === 'stands' && (looker.seat === 'judge' || looker.seat === 'coordinator' || mayTakeBack(looker, line));
}

/** True when this person may open the line to the judge and the youth's counsel, or close it again: the writer of a privileged one. */
export function mayOptIn(looker: TeamLooker, line: ActedLine): boolean {
  return line.isPrivileged && mayTakeBack(looker, line);
}

function wordsOf(agencies: readonly StaffingAgency[]): string {
  return agencies
    .map((agency) => STAFFING_AGENCY[agency])
    .join(', ')
    .toLowerCase();
}
