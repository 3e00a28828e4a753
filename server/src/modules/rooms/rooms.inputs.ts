import { InputType } from '@nestjs/graphql';
import {
  flagInput,
  flagInputOrNull,
  idInput,
  idInputOrNull,
  textInput,
  versionInput,
  versionInputOrNull,
} from '../../graphql/input-fields.ts';

@InputType({ description: 'A room to clear before a matter is called.' })
export class ClearRoomInput {
  @idInput('The hearing.') readonly hearingId!: string;
  @versionInput() readonly version!: number;
}

@InputType({ description: 'Somebody beside the parties whom the court lets into the room.' })
export class AdmitPersonInput {
  @idInput('The hearing.') readonly hearingId!: string;
  @idInputOrNull('The entry to change; left out for somebody new.') readonly admittedId?: string | null;
  @versionInputOrNull() readonly version?: number | null;
  @textInput('The name.', 120) readonly name!: string;
  @textInput('In which role: support person, intern, observer.', 80) readonly role!: string;
  @textInput('Why.', 300) readonly reason!: string;
  @flagInput('Whether the judge agreed.') readonly judgeAgreed!: boolean;
  @flagInput('Whether the youth was told of this person before.') readonly youthTold!: boolean;
  @flagInputOrNull('Whether they come in now.') readonly comesIn?: boolean | null;
}

@InputType({ description: 'Somebody who leaves the room.' })
export class LeftRoomInput {
  @idInput('The entry.') readonly admittedId!: string;
  @versionInput() readonly version!: number;
}
