import { InputType } from '@nestjs/graphql';
import { idInput, textInput, versionInput } from '../../graphql/input-fields.ts';

/** The outer bound of the transport; what a draft may hold is said by shared/court-day/draft.ts. */
const LONGEST_CONTENT = 400_000;

@InputType({ description: 'What somebody typed and did not save yet.' })
export class DraftInput {
  @idInput('The hearing.') readonly hearingId!: string;
  @textInput('record, finding, continuance, minute_order, warrant or note.', 20) readonly part!: string;
  @textInput('The content as the screen writes it: JSON.', LONGEST_CONTENT) readonly contentJson!: string;
  @versionInput() readonly basedOnVersion!: number;
}

@InputType({ description: 'A draft to drop.' })
export class DropDraftInput {
  @idInput('The hearing.') readonly hearingId!: string;
  @textInput('record, finding, continuance, minute_order, warrant or note.', 20) readonly part!: string;
}
