import { InputType } from '@nestjs/graphql';
import { flagInputOrNull, idInput, textInput, versionInput } from '../../graphql/input-fields.ts';

@InputType({ description: 'What the youth answered to "is anyone with you" before a remote hearing.' })
export class RemoteCompanyInput {
  @idInput('The hearing.') readonly hearingId!: string;
  @versionInput() readonly version!: number;
  @textInput('alone, somebody_with or not_safe_to_say.', 20) readonly company!: string;
  @flagInputOrNull('Whether the agreed word was used.') readonly codeWordUsed?: boolean | null;
  @textInput('Who answered: youth, advocate or counsel.', 40) readonly answeredBy!: string;
}

@InputType({ description: 'What broke in a remote hearing. The matter trails; it is never a failure to come.' })
export class RemoteFailureInput {
  @idInput('The hearing.') readonly hearingId!: string;
  @versionInput() readonly version!: number;
  @textInput('sound, picture, connection or device.', 20) readonly failed!: string;
}
