import { InputType } from '@nestjs/graphql';
import { idInput, textInput } from '../../graphql/input-fields.ts';

@InputType({ description: 'Words for something that is left when a session is to close.' })
export class ExplainLeftoverInput {
  @idInput('The session.') readonly sessionId!: string;
  @idInput('The hearing it is about.') readonly hearingId!: string;
  @textInput('Which one: the key of the item.', 40) readonly item!: string;
  @textInput('Why it is left, and who takes it on.') readonly words!: string;
}
