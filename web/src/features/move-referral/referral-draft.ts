import type { ReferralInput, ReferralRowFragment } from '../../gql/graphql.ts';
import { textOrNull } from '../../parts/forms/typed.ts';

/** What the team said of a referral so far. */
export type TeamSays = 'not_yet' | 'yes' | 'no';

/** A referral as it is typed; days and words left out are empty. */
export interface ReferralDraft {
  readonly caseId: string | null;
  readonly fromDepartment: string;
  readonly referredBy: string;
  readonly referredOn: string;
  readonly tool: string;
  readonly band: string;
  readonly youthConsentOn: string;
  readonly counselConsulted: boolean;
  readonly teamSays: TeamSays;
}

/** An empty draft of today, or one that begins with what the record has. */
export function draftOf(referral: ReferralRowFragment | null, today: string): ReferralDraft {
  return {
    caseId: referral?.caseId ?? null,
    fromDepartment: referral?.fromDepartment ?? '',
    referredBy: referral?.referredBy ?? '',
    referredOn: referral?.referredOn ?? today,
    tool: referral?.tool ?? '',
    band: referral?.band ?? '',
    youthConsentOn: referral?.youthConsentOn ?? '',
    counselConsulted: referral?.counselConsulted ?? false,
    teamSays: teamSaysOf(referral?.teamRecommends ?? null),
  };
}

function teamSaysOf(recommends: boolean | null): TeamSays {
  if (recommends === null) return 'not_yet';
  return recommends ? 'yes' : 'no';
}

/** The act's input: a new referral, or the one of the record with the version that was read. */
export function referralInput(referral: ReferralRowFragment | null, { teamSays, ...draft }: ReferralDraft): ReferralInput {
  return {
    ...(referral === null ? {} : { referralId: referral.referralId, version: referral.version }),
    caseId: draft.caseId,
    fromDepartment: draft.fromDepartment.trim(),
    referredBy: draft.referredBy,
    referredOn: draft.referredOn,
    tool: textOrNull(draft.tool),
    band: textOrNull(draft.band),
    youthConsentOn: textOrNull(draft.youthConsentOn),
    counselConsulted: draft.counselConsulted,
    teamRecommends: teamSays === 'not_yet' ? null : teamSays === 'yes',
  };
}
