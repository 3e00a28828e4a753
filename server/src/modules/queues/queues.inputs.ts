import { InputType } from '@nestjs/graphql';
import {
  dayInput,
  dayInputOrNull,
  flagInput,
  flagInputOrNull,
  idInput,
  idInputOrNull,
  textInput,
  textInputOrNull,
  versionInput,
  versionInputOrNull,
} from '../../graphql/input-fields.ts';

@InputType({ description: 'A referral to enter or to change.' })
export class ReferralInput {
  @idInputOrNull('The referral; left out for a new one.') readonly referralId?: string | null;
  @versionInputOrNull() readonly version?: number | null;
  @idInputOrNull('The case; left out while this court has none.') readonly caseId?: string | null;
  @textInput('The department that refers.', 120) readonly fromDepartment!: string;
  @textInput('The role of whoever referred.', 40) readonly referredBy!: string;
  @dayInput('When.') readonly referredOn!: string;
  @textInputOrNull('The screening tool.', 80) readonly tool?: string | null;
  @textInputOrNull('The band it gave; never its answers.', 40) readonly band?: string | null;
  @dayInputOrNull('When the youth agreed, after speaking with counsel.') readonly youthConsentOn?: string | null;
  @flagInput('Whether the youth spoke with counsel first.') readonly counselConsulted!: boolean;
  @flagInputOrNull('Whether the team recommends it; left out until it said.') readonly teamRecommends?: boolean | null;
}

@InputType({ description: 'The next step of a referral.' })
export class MoveReferralInput {
  @idInput('The referral.') readonly referralId!: string;
  @versionInput() readonly version!: number;
  @textInput('accept, decline, order_transfer, receive or withdraw.', 20) readonly step!: string;
  @dayInputOrNull('On which day; left out: today.') readonly on?: string | null;
  @textInputOrNull('For a declined one: the coded reason.', 40) readonly declineReason?: string | null;
}
