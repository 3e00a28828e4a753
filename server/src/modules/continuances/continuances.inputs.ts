import { InputType } from '@nestjs/graphql';
import {
  flagInputOrNull,
  idInput,
  idInputOrNull,
  nestedInputOrNull,
  nestedInputsOrNull,
  textInput,
  textInputOrNull,
  versionInput,
  wallTimeInputOrNull,
  wholeInputOrNull,
} from '../../graphql/input-fields.ts';
import { RuleExceptionInput, TimeWaiverInput } from '../../graphql/types/hearing-date.inputs.ts';

@InputType({ description: 'What another party says to a continuance.' })
export class PositionInput {
  @textInput('The role.', 30) readonly role!: string;
  @textInput('agrees, opposes, no_position or not_asked.', 20) readonly position!: string;
}

@InputType({ description: 'A continuance in one form.' })
export class ContinueHearingInput {
  @idInput('The hearing.') readonly hearingId!: string;
  @versionInput() readonly version!: number;
  @textInput('Who asks: the key.', 30) readonly askedBy!: string;
  @textInput('Why: the code.', 30) readonly reasonCode!: string;
  @textInput('The facts of the good cause, as they stand in the minutes.', 1000) readonly facts!: string;
  @nestedInputsOrNull(PositionInput, 'The positions of the others.') readonly positions?: readonly PositionInput[] | null;
  @nestedInputOrNull(TimeWaiverInput, 'The time waiver of the youth.') readonly timeWaiver?: TimeWaiverInput | null;
  @idInputOrNull('The session of the new date; left out only when the request is denied.') readonly toSessionId?: string | null;
  @wallTimeInputOrNull('When it starts there; left out, it follows the last one set.') readonly startsAt?: string | null;
  @textInputOrNull("For a day that nothing else allows: the judge's reason.", 1000) readonly judgeDecides?: string | null;
  @textInputOrNull('For a request later than two court days before the hearing: why it comes late.', 500) readonly lateBecause?:
    string | null;
  @flagInputOrNull('Whether the request is denied; the hearing then stays where it is.') readonly denied?: boolean | null;
  @nestedInputsOrNull(RuleExceptionInput, "The judge's exceptions from hard rules, each with a reason.")
  readonly exceptions?: readonly RuleExceptionInput[] | null;
  @wholeInputOrNull('The version of the session it goes to, as it was on the screen.', { min: 1, max: 2_147_483_647 })
  readonly seenVersion?: number | null;
}
