import { InputType } from '@nestjs/graphql';
import { dayInput, idInput, textInput, versionInput } from '../../graphql/input-fields.ts';

@InputType({ description: 'One step of one holder.' })
export class HolderStepInput {
  @idInput('The holder.') readonly holderTaskId!: string;
  @versionInput() readonly version!: number;
  @textInput('The step: its act.', 40) readonly step!: string;
  @dayInput('The day it happened.') readonly on!: string;
}
