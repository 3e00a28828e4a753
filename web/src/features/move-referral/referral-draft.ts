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
  if (referral === null) return emptyDraft(today);
  const { caseId, fromDepartment, referredBy, referredOn, tool, band, youthConsentOn, counselConsulted, teamRecommends } = referral;
  return {
    caseId,
    fromDepartment,
    referredBy,
    referredOn,
    tool: tool ?? '',
    band: band ?? '',
    youthConsentOn: youthConsentOn ?? '',
    counselConsulted,
    teamSays: teamSaysOf(teamRecommends),
  };
}

function emptyDraft(referredOn: string): ReferralDraft {
  return {
    caseId: null,
    fromDepartment: '',
    referredBy: '',
    referredOn,
    tool: '',
    band: '',
    youthConsentOn: '',
    counselConsulted: false,
    teamSays: 'not_yet',
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
