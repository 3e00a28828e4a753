import { InputType } from '@nestjs/graphql';
import {
  dayInputOrNull,
  flagInput,
  flagInputOrNull,
  idInput,
  idInputOrNull,
  textInput,
  versionInput,
  versionInputOrNull,
} from '../../graphql/input-fields.ts';

@InputType({ description: 'The talk of a session, to open or to end.' })
export class StaffingActInput {
  @idInput('The session.') readonly sessionId!: string;
  @versionInputOrNull() readonly version?: number | null;
}

@InputType({ description: 'One line of an agency about one youth.' })
export class WriteLineInput {
  @idInput('The session.') readonly sessionId!: string;
  @idInput('The youth’s hearing.') readonly hearingId!: string;
  @textInput('For which agency: the key.', 30) readonly agency!: string;
  @textInput('What it is about: the key.', 30) readonly kind!: string;
  @textInput('One sentence.') readonly words!: string;
  @flagInputOrNull('To be asked in chambers.') readonly askInChambers?: boolean | null;
  @flagInputOrNull('Not to be raised.') readonly doNotRaise?: boolean | null;
  @flagInputOrNull('For a privileged line: open it to the judge and the youth’s counsel.') readonly optedIn?: boolean | null;
}

@InputType({ description: 'A line to take back.' })
export class TakeBackLineInput {
  @idInput('The line.') readonly lineId!: string;
  @versionInput() readonly version!: number;
}

@InputType({ description: 'The flags of a line.' })
export class SetFlagsInput {
  @idInput('The line.') readonly lineId!: string;
  @versionInput() readonly version!: number;
  @flagInput('To be asked in chambers.') readonly askInChambers!: boolean;
  @flagInput('Not to be raised.') readonly doNotRaise!: boolean;
}

@InputType({ description: 'Whether a privileged line is opened.' })
export class OptInInput {
  @idInput('The line.') readonly lineId!: string;
  @versionInput() readonly version!: number;
  @flagInput('Open to the judge and the youth’s counsel.') readonly optedIn!: boolean;
}

@InputType({ description: 'Who came for an agency.' })
export class AttendInput {
  @idInput('The session.') readonly sessionId!: string;
  @textInput('The agency: the key.', 30) readonly agency!: string;
  @textInput('Who came.', 120) readonly name!: string;
  @textInput('expected, present or absent.', 20) readonly state!: string;
}

@InputType({ description: 'Something the team takes on.' })
export class AddActionItemInput {
  @idInput('The session.') readonly sessionId!: string;
  @idInputOrNull('The hearing it is about; left out for the court as a whole.') readonly hearingId?: string | null;
  @textInput('What, in one sentence.') readonly words!: string;
  @textInput('Who does it: the key.', 60) readonly ownerRole!: string;
  @dayInputOrNull('By when; left out when nobody said.') readonly dueOn?: string | null;
}

@InputType({ description: 'Something that was done.' })
export class DoneActionItemInput {
  @idInput('The item.') readonly actionItemId!: string;
  @versionInput() readonly version!: number;
}
