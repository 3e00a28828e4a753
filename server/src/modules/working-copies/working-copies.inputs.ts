import { InputType } from '@nestjs/graphql';
import { idInput, idInputOrNull, textInput, versionInputOrNull } from '../../graphql/input-fields.ts';

@InputType({ description: 'A private note on a hearing or on a whole session. Empty words take it back.' })
export class SavePrivateNoteInput {
  @idInputOrNull('The hearing; left out for a note on the whole session.') readonly hearingId?: string | null;
  @idInputOrNull('The session; left out for a note on a hearing.') readonly sessionId?: string | null;
  @versionInputOrNull() readonly version?: number | null;
  @textInput('The words; empty takes the note back.', 4000) readonly words!: string;
}

@InputType({ description: 'A mark on a row of the own working copy.' })
export class MarkRowInput {
  @idInput('The hearing.') readonly hearingId!: string;
  @versionInputOrNull() readonly version?: number | null;
  @textInput('to_read, ready, ask or none.', 20) readonly mark!: string;
}
