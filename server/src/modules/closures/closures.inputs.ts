import { InputType } from '@nestjs/graphql';
import { chosenInput, dayInput, idInput, textInput, textInputOrNull, versionInput, wholeInput } from '../../graphql/input-fields.ts';
import { CLOSURE_KIND_NAME, EXTENSION_UNIT_NAME } from './closures.types.ts';

@InputType({ description: 'A day on which the court is closed.' })
export class ClosureInput {
  @dayInput('The day.') readonly closedOn!: string;
  @chosenInput(CLOSURE_KIND_NAME, 'By what power.') readonly kind!: string;
  @textInput('Why, in words that name nobody.', 200) readonly reason!: string;
  @textInputOrNull('The order it rests on; an emergency holiday has one.', 200) readonly orderReference?: string | null;
}

@InputType({ description: 'A closed day to take back.' })
export class TakeBackClosureInput {
  @idInput('The closed day.') readonly closureId!: string;
  @versionInput() readonly version!: number;
}

@InputType({ description: 'An emergency extension of one clock.' })
export class ExtensionInput {
  @textInput('The clock: its id in the law library.', 80) readonly clock!: string;
  @dayInput('The first day the order covers.') readonly triggersFrom!: string;
  @dayInput('The last day the order covers.') readonly triggersTo!: string;
  @wholeInput('How much is added.', { min: 0, max: 10_000 }) readonly amount!: number;
  @chosenInput(EXTENSION_UNIT_NAME, 'What it counts in.') readonly unit!: string;
  @textInput('The order it rests on.', 200) readonly orderReference!: string;
}

@InputType({ description: 'An emergency extension to take back.' })
export class TakeBackExtensionInput {
  @idInput('The extension.') readonly emergencyExtensionId!: string;
  @versionInput() readonly version!: number;
}
