import { InputType } from '@nestjs/graphql';
import {
  dayInput,
  dayInputOrNull,
  idInput,
  idInputOrNull,
  textInput,
  textInputOrNull,
  versionInput,
  wholeInput,
} from '../../graphql/input-fields.ts';

@InputType({ description: 'Two people who must not meet: a youth, and another youth or a person outside the system.' })
export class KeepApartInput {
  @idInput('A case of the youth.') readonly caseId!: string;
  @idInputOrNull('A case of the other youth; left out for a person outside.') readonly otherCaseId?: string | null;
  @textInputOrNull('The token of a person outside who is known already; left out with otherCaseId too: a new token is made.', 12)
  readonly token?: string | null;
  @wholeInput('The level, 1 to 4.', { min: 1, max: 4 }) readonly level!: number;
  @textInput('Why, coded; read by the judge alone.', 30) readonly reasonCode!: string;
  @textInputOrNull('Why, in words; read by the judge alone.', 300) readonly reasonWords?: string | null;
  @dayInputOrNull('Until when; left out: until it is taken back.') readonly until?: string | null;
}

@InputType({ description: 'A separation that no longer holds.' })
export class TakeBackKeepApartInput {
  @idInput('A case of the youth it was read for.') readonly caseId!: string;
  @idInput('The separation.') readonly keepApartId!: string;
  @versionInput() readonly version!: number;
}

@InputType({ description: 'A separation that was looked at again and stands.' })
export class ReviewKeepApartInput {
  @idInput('A case of the youth it was read for.') readonly caseId!: string;
  @idInput('The separation.') readonly keepApartId!: string;
  @versionInput() readonly version!: number;
  @wholeInput('The level from now on, 1 to 4.', { min: 1, max: 4 }) readonly level!: number;
  @dayInputOrNull('Until when; left out: until it is taken back.') readonly until?: string | null;
}

@InputType({ description: 'A day on which a person outside stands trial or is in a courthouse.' })
export class EnterOutsidePersonDayInput {
  @idInput('A case of the youth who is kept apart from that person.') readonly caseId!: string;
  @textInput('The token of that person.', 12) readonly token!: string;
  @dayInput('The day.') readonly onDay!: string;
  @textInput('trial or in_building.', 20) readonly kind!: string;
  @idInputOrNull('In which courthouse of this court; left out: elsewhere, or not known.') readonly courthouseId?: string | null;
}

@InputType({ description: 'A day of a person outside that no longer holds.' })
export class TakeBackOutsidePersonDayInput {
  @idInput('A case of the youth it was read for.') readonly caseId!: string;
  @idInput('The day that was entered.') readonly outsidePersonDayId!: string;
  @versionInput() readonly version!: number;
}
