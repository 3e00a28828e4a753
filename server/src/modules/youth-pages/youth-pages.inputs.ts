import { InputType } from '@nestjs/graphql';
import { idInput, textInput } from '../../graphql/input-fields.ts';

@InputType({ description: 'A youth’s page to print.' })
export class PrintYouthPageInput {
  @idInput('The hearing.') readonly hearingId!: string;
  @textInput('en or es.', 2) readonly language!: string;
}
