import { InputType } from '@nestjs/graphql';
import { idInput, textInputOrNull, versionInput } from '../../graphql/input-fields.ts';

@InputType({ description: 'An act on a warrant.' })
export class WarrantActInput {
  @idInput('The warrant.') readonly warrantId!: string;
  @versionInput() readonly version!: number;
  @textInputOrNull("For a confirmation: who at the Sheriff's office confirmed.", 120) readonly confirmedBy?: string | null;
}
