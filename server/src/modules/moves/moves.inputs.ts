import { InputType } from '@nestjs/graphql';
import {
  idInput,
  nestedInputs,
  textInput,
  textInputOrNull,
  versionInput,
  wallTimeInput,
  wallTimeInputOrNull,
} from '../../graphql/input-fields.ts';

@InputType({ description: 'A place that somebody chose by hand while the others are planned.' })
export class HeldPlaceInput {
  @idInput('The hearing.') readonly hearingId!: string;
  @idInput('The session it goes to.') readonly toSessionId!: string;
  @wallTimeInput('When it starts there.') readonly startsAt!: string;
}

@InputType({ description: 'One hearing and where it goes.' })
export class MoveRowInput {
  @idInput('The hearing.') readonly hearingId!: string;
  @versionInput() readonly version!: number;
  @idInput('The session it goes to.') readonly toSessionId!: string;
  @wallTimeInputOrNull('When it starts there; left out: after the last one set.') readonly startsAt?: string | null;
  @textInputOrNull('For a day past the last lawful one: the facts of the good cause.', 1000) readonly goodCause?: string | null;
}

@InputType({ description: 'Hearings of a session to move, in one act.' })
export class TakeMovesInput {
  @idInput('The session they leave.') readonly sessionId!: string;
  @versionInput() readonly version!: number;
  @textInput('Why the session gives them away: the coded reason.', 30) readonly reasonCode!: string;
  @textInputOrNull('Why, in words.', 300) readonly reason?: string | null;
  @nestedInputs(MoveRowInput, 'The hearings, and where each goes.') readonly rows!: readonly MoveRowInput[];
}
