import { InputType } from '@nestjs/graphql';
import { idInput, versionInput } from '../../graphql/input-fields.ts';

@InputType({ description: 'An act on a session.' })
export class SessionActInput {
  @idInput('The session.') readonly sessionId!: string;
  @versionInput() readonly version!: number;
}
