import { InputType } from '@nestjs/graphql';
import { flagInputOrNull, idInput, textInput } from '../../graphql/input-fields.ts';

@InputType({ description: 'Which matter somebody has open: said again every fifteen seconds.' })
export class HereInput {
  @idInput('The hearing.') readonly hearingId!: string;
  @textInput('What is open: record, finding, minute_order, warrant or note.', 20) readonly part!: string;
  @flagInputOrNull('Whether it is being closed.') readonly leaves?: boolean | null;
}
