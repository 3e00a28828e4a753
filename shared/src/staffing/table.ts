import type { LocalDate } from '../time/local-date.ts';
import { STAFFING_AGENCY, STAFFING_LINE_KIND, type StaffingAgency, type StaffingLineKind } from '../vocabulary/staffing.ts';

/** A line that stands, as the table is laid out from it. */
export interface TableLine {
  readonly lineId: string;
  readonly agency: StaffingAgency;
  readonly kind: StaffingLineKind;
  readonly words: string;
  readonly askInChambers: boolean;
  readonly doNotRaise: boolean;
  /** The instant it was entered, ISO 8601 in UTC. */
  readonly enteredAt: string;
}

/** A recommendation as an agency said it at the table, or wrote it in its report. */
export interface Recommended {
  readonly agency: StaffingAgency;
  readonly source: 'line' | 'report';
  readonly words: string;
  /** The court day it was said or received. */
  readonly on: LocalDate;
}

/** A recommendation beside the others. */
export interface SideBySide extends Recommended {
  /** Somebody else recommends something else. */
  readonly differs: boolean;
}

/** What is flagged for one youth: how many, and the sentence for the bench, without any of the words. */
export interface Flagged {
  readonly inChambers: number;
  readonly notAloud: number;
  /** '1 thing not to say aloud'; null for none. */
  readonly covered: string | null;
}

const AGENCIES = Object.keys(STAFFING_AGENCY);
const KINDS = Object.keys(STAFFING_LINE_KIND);
const AGENCY_OF_ROLE: Readonly<Record<string, StaffingAgency>> = {
  probation_officer: 'probation',
  social_worker: 'child_welfare',
  county_counsel: 'child_welfare',
  minors_counsel: 'minors_counsel',
  prosecutor: 'prosecutor',
  advocate: 'advocate',
};

/** The lines of one youth in the order in which the table talks: agency by agency, what went well first; of one kind the earlier first. */
export function inOrderOfTalk<L extends TableLine>(lines: readonly L[]): readonly L[] {
  const place = ({ agency, kind }: TableLine): number => AGENCIES.indexOf(agency) * KINDS.length + KINDS.indexOf(kind);
  return lines.toSorted((one, other) => place(one) - place(other) || one.enteredAt.localeCompare(other.enteredAt));
}

/**
 * The recommendations side by side: of each agency the latest line and the latest report, so that a change of mind is seen. Only what differs
 * is marked; agreement needs no reading.
 */
export function recommendationsOf(said: readonly Recommended[]): readonly SideBySide[] {
  const latest = new Map<string, Recommended>();
  for (const one of said.toSorted((a, b) => a.on.localeCompare(b.on))) latest.set(`${one.agency} ${one.source}`, one);
  const kept = [...latest.values()].toSorted(
    (a, b) => AGENCIES.indexOf(a.agency) - AGENCIES.indexOf(b.agency) || b.source.localeCompare(a.source),
  );
  return kept.map((one) => ({ ...one, differs: kept.some(({ words }) => sameWords(words) !== sameWords(one.words)) }));
}

/** The agency that writes in a role's reports; null for a role that has no place at the table. */
export function agencyOfRole(role: string): StaffingAgency | null {
  return Object.hasOwn(AGENCY_OF_ROLE, role) ? (AGENCY_OF_ROLE[role] ?? null) : null;
}

/** Counts what is asked in chambers and what is not raised. A line of the kind "not to say aloud" counts without a flag. */
export function flaggedIn(lines: readonly Pick<TableLine, 'kind' | 'askInChambers' | 'doNotRaise'>[]): Flagged {
  const notAloud = lines.filter(({ kind, doNotRaise }) => doNotRaise || kind === 'do_not_raise').length;
  return {
    inChambers: lines.filter(({ askInChambers }) => askInChambers).length,
    notAloud,
    covered: notAloud === 0 ? null : `${String(notAloud)} ${notAloud === 1 ? 'thing' : 'things'} not to say aloud`,
  };
}

function sameWords(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[\s.,;]+/gu, ' ')
    .trim();
}
