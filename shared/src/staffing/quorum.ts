import { setting, type CourtSettings } from '../law/court-settings.ts';
import { STAFFING_AGENCY, type StaffingAgency, type StaffingAttendance } from '../vocabulary/staffing.ts';

/** Whether an agency came. */
export interface Attended {
  readonly agency: StaffingAgency;
  readonly state: StaffingAttendance;
}

/** Whether everybody is at the table who has to be. */
export interface Quorum {
  readonly isMet: boolean;
  readonly missing: readonly StaffingAgency[];
  readonly words: string;
}

/** The agencies without which the team recommends nothing, by the court's own setting; a word that is no agency is left out. */
export function requiredAgencies(settings: CourtSettings): readonly StaffingAgency[] {
  const isAgency = (word: string): word is StaffingAgency => Object.hasOwn(STAFFING_AGENCY, word);
  return setting(settings, 'staffingQuorum').filter(isAgency);
}

/** Who has to be there and is not. Whoever is only expected is not there yet. */
export function quorumOf(attended: readonly Attended[], required: readonly StaffingAgency[]): Quorum {
  const here = new Set(attended.filter(({ state }) => state === 'present').map(({ agency }) => agency));
  const missing = required.filter((agency) => !here.has(agency));
  const names = missing.map((agency) => STAFFING_AGENCY[agency].toLowerCase());
  return {
    isMet: missing.length === 0,
    missing,
    words: missing.length === 0 ? 'Everybody who has to be here is here.' : `Not at the table yet: ${names.join(', ')}.`,
  };
}
