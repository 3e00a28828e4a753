import { evid, type Citation } from '../law/citation.ts';
import { setting, type CourtSettings } from '../law/court-settings.ts';
import type { StaffingAgency } from '../vocabulary/staffing.ts';

/**
 * The authorities for it: talks with a human-trafficking caseworker, and with a counselor. Section 1038 was read (law/us-ca/evid-1038.ts);
 * of 1035.4 only that it exists, which the setting privilegedLines says.
 */
export const PRIVILEGE_CITES: readonly Citation[] = [evid('1038'), evid('1035.4')];

/** What stands beside the box with which a line is opened. */
export const OPT_IN_WORDS =
  'What a youth tells an advocate is the youth’s. Open this line to the judge and the youth’s counsel only when the youth agreed.';

/** True for an agency whose lines are privileged: whatever an advocate writes here comes from talks with the youth. */
export function isPrivilegedFor(agency: StaffingAgency): boolean {
  return agency === 'advocate';
}

/** Why a privileged line may not be opened in this court; null where it may, when its writer decides so. */
export function whyNotOptIn(settings: CourtSettings): string | null {
  return setting(settings, 'privilegedLines') === 'opt_in'
    ? null
    : 'This court keeps an advocate’s lines with the advocate. The line stays yours alone.';
}
