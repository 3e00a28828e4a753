import { InputType } from '@nestjs/graphql';
import { idInput, textInputOrNull } from '../../graphql/input-fields.ts';

@InputType({ description: 'A packet of a session to make.' })
export class MakeDayPacketInput {
  @idInput('The session.') readonly sessionId!: string;
  @textInputOrNull('The passphrase of the encrypted file, 14 signs or more; it is kept nowhere. Left out: the paper alone.', 200)
  readonly passphrase!: string | null;
}
