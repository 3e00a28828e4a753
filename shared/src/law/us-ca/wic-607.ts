/**
 * WIC 607: when jurisdiction over a ward ends: 21; after a 707(b) offense 23 or 25, or two years from the secure commitment if that is later.
 * Text read 2026-11-21 (codes); SB 135, effective 2023-09-13. Status: verified. Second reader: none yet.
 */
import { addYears, isBefore, type LocalDate } from '../../time/local-date.ts';
import { reaches } from '../ages.ts';
import { because, type Reason } from '../answer.ts';
import { wic } from '../citation.ts';
import type { CourtSettings } from '../court-settings.ts';

/** The ages at which jurisdiction ends, and the years from a commitment that can carry it on. */
export const JURISDICTION_ENDS = { ward: 21, listed: 23, listedLong: 25, yearsFromCommitment: 2 } as const;

/** What decides the day. */
export interface WardFacts {
  readonly bornOn: LocalDate;
  /** Found a ward for an offense of WIC 707(b). */
  readonly listed707b: boolean;
  /** In adult court the terms together would be seven years or more. */
  readonly adultTermSevenYears: boolean;
  /** The day of the commitment to a secure youth treatment facility; null when there is none. */
  readonly committedOn: LocalDate | null;
  /** The day of the disposition; for a person already 25 the two years run from it. Null when there is none. */
  readonly disposedOn: LocalDate | null;
  /** A warrant under WIC 663 is out. */
  readonly warrantOut: boolean;
}

/** The day on which jurisdiction ends, with the reason; null while a warrant keeps it alive. */
export interface JurisdictionEnd {
  readonly on: LocalDate | null;
  readonly reason: Reason;
}

/** When jurisdiction over the ward ends. The engine tells the day; it never ends anything. */
export function jurisdictionEnds(facts: WardFacts, settings: CourtSettings): JurisdictionEnd {
  const { bornOn, listed707b, adultTermSevenYears, committedOn, disposedOn } = facts;
  if (facts.warrantOut) return { on: null, reason: because('A warrant is out: jurisdiction goes on until the ward is before the court.', wic('607(g)')) };
  if (!listed707b) return { on: reaches(bornOn, JURISDICTION_ENDS.ward, settings), reason: because('The 21st birthday.', wic('607(a)')) };
  if (disposedOn !== null && !isBefore(disposedOn, reaches(bornOn, JURISDICTION_ENDS.listedLong, settings)))
    return { on: addYears(disposedOn, JURISDICTION_ENDS.yearsFromCommitment), reason: because('At 25 or older: two years from the disposition.', wic('607(d)')) };
  const age = adultTermSevenYears ? JURISDICTION_ENDS.listedLong : JURISDICTION_ENDS.listed;
  const byAge = reaches(bornOn, age, settings);
  const byCommitment = committedOn === null ? byAge : addYears(committedOn, JURISDICTION_ENDS.yearsFromCommitment);
  return isBefore(byAge, byCommitment)
    ? { on: byCommitment, reason: because('Two years from the secure commitment, later than the birthday.', wic('607')) }
    : { on: byAge, reason: because(`The ${age}${age === 23 ? 'rd' : 'th'} birthday, after a 707(b) offense.`, wic('607')) };
}
