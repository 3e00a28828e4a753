import { InputType } from '@nestjs/graphql';
import { idInput, textInput } from '../../graphql/input-fields.ts';

@InputType({ description: 'A print of a session.' })
export class SessionPrintInput {
  @idInput('The session.') readonly sessionId!: string;
  @textInput('full, staff or lobby.', 20) readonly kind!: string;
}
