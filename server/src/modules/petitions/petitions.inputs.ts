import { InputType } from '@nestjs/graphql';
import {
  chosenInput,
  dayInput,
  flagInput,
  idInputOrNull,
  nestedInputOrNull,
  nestedInputs,
  textInput,
  textInputOrNull,
  textsInput,
  wholeInput,
} from '../../graphql/input-fields.ts';
import { COUNT_LEVEL } from '../../graphql/types/petition.types.ts';
import type { CountLevel } from '../../graphql/types/petition.types.ts';

@InputType({ description: 'One count as charged.' })
export class CountInput {
  @wholeInput('Its number in the petition.', { min: 1, max: 200 }) readonly number!: number;
  @textInput('The statute as charged: PC 484(a).', 120) readonly statute!: string;
  @textInput('What is alleged in a few neutral words.', 200) readonly description!: string;
  @chosenInput(COUNT_LEVEL, 'The level it is charged at.') readonly level!: CountLevel;
  @dayInput('The day of the alleged act.') readonly offenseOn!: string;
  @textInputOrNull('The agency that reported it.', 120) readonly agency?: string | null;
  @textInputOrNull("The agency's report number.", 60) readonly reportNumber?: string | null;
  @textsInput('Sections of the enhancements alleged with it.') readonly enhancements!: readonly string[];
  @flagInput('Whether the clerk confirmed a statute that is not in the table.') readonly statuteConfirmed!: boolean;
}

@InputType({ description: 'A youth the court meets for the first time.' })
export class NewYouthInput {
  @textInput('Chosen first name.', 80) readonly chosenName!: string;
  @textInput('Pronouns.', 40) readonly pronouns!: string;
  @textInput('Legal first name.', 80) readonly legalFirstName!: string;
  @textInput('Legal last name.', 80) readonly legalLastName!: string;
  @dayInput('Birth date.') readonly bornOn!: string;
  @textsInput('Languages this youth speaks, the first one first.') readonly languages!: readonly string[];
}

@InputType({ description: 'A petition to file: into a case, or for a youth the court meets for the first time.' })
export class FilePetitionInput {
  @idInputOrNull('The case, when there is one.') readonly caseId?: string | null;
  @nestedInputOrNull(NewYouthInput, 'The youth, when there is no case yet.') readonly youth?: NewYouthInput | null;
  @textInputOrNull('The number of the new case.', 40) readonly caseNumber?: string | null;
  @textInputOrNull('Counsel for the youth of a new case, by name.', 120) readonly counsel?: string | null;
  @textInput('300, 601, 602, 777, 778 or 388.', 3) readonly kind!: string;
  @dayInput('The day it is filed.') readonly filedOn!: string;
  @nestedInputs(CountInput, 'Its counts.') readonly counts!: readonly CountInput[];
}
