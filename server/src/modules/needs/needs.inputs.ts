import { InputType } from '@nestjs/graphql';
import {
  dayInputOrNull,
  flagInput,
  idInput,
  idInputOrNull,
  textInput,
  textInputOrNull,
  versionInput,
  wallTimeInputOrNull,
  wholesInputOrNull,
  wholeInputOrNull,
} from '../../graphql/input-fields.ts';

@InputType({ description: 'Something a youth needs or prefers.' })
export class EnterNeedInput {
  @idInput('A case of the youth.') readonly caseId!: string;
  @textInput('Its kind.', 30) readonly kind!: string;
  @textInputOrNull('What it is, in words; a day to avoid needs none, and no reason.', 300) readonly words?: string | null;
  @textInput('must, should or nice.', 10) readonly strength!: string;
  @wholeInputOrNull('How much it counts, 0 to 100; left out, the weight of its kind in this court.', { min: 0, max: 100 })
  readonly weight?: number | null;
  @textInputOrNull('Who may read it; left out: the youth’s team.', 30) readonly visibleTo?: string | null;
  @textInputOrNull('On whose word it stands; left out: asked for by the youth.', 30) readonly authority?: string | null;
  @textInputOrNull('Who asked, by role.', 30) readonly askedByRole?: string | null;
  @wholesInputOrNull('The days of the week it is about; left out: all.') readonly weekdays?: readonly number[] | null;
  @dayInputOrNull('Its first day.') readonly fromOn?: string | null;
  @dayInputOrNull('Its last day.') readonly untilOn?: string | null;
  @wallTimeInputOrNull('From which time of the day.') readonly fromTime?: string | null;
  @wallTimeInputOrNull('Until which time of the day.') readonly untilTime?: string | null;
  @dayInputOrNull('When somebody looks at it again.') readonly reviewOn?: string | null;
}

@InputType({ description: 'A need that no longer holds.' })
export class TakeBackNeedInput {
  @idInput('The need.') readonly needId!: string;
  @versionInput() readonly version!: number;
}

@InputType({ description: 'How a youth may be reached, and what may be said.' })
export class SaveSafeContactInput {
  @idInput('A case of the youth.') readonly caseId!: string;
  @wholeInputOrNull('The version that was on the screen; left out for the first one.', { min: 1, max: 2_147_483_647 })
  readonly version?: number | null;
  @textInput('Through whom: the role.', 30) readonly throughRole!: string;
  @textInput('At which hours.', 120) readonly hours!: string;
  @textInput('What may be said.', 200) readonly words!: string;
  @textInputOrNull('Where: read by clerks, the judge and counsel alone.', 200) readonly reach?: string | null;
}

@InputType({ description: 'What the youth said about a remote hearing, after talking with counsel.' })
export class RecordRemoteConsentInput {
  @idInput('The hearing.') readonly hearingId!: string;
  @versionInput() readonly version!: number;
  @flagInput('Whether the youth agrees.') readonly consented!: boolean;
  @flagInput('Whether the youth talked with counsel before.') readonly afterCounsel!: boolean;
  @idInputOrNull('With which counsel.') readonly counselAccountId?: string | null;
  @flagInput('Whether a word was agreed by which the youth says that somebody else is in the room.') readonly codeWordAgreed!: boolean;
}
