import { InputType } from '@nestjs/graphql';
import {
  dayInput,
  flagInputOrNull,
  nestedInputOrNull,
  textInput,
  textInputOrNull,
  textsInputOrNull,
  wholeInput,
  wholeInputOrNull,
} from '../../graphql/input-fields.ts';

const LARGEST = 2_147_483_647;

@InputType({ description: 'The new value of a setting: the one part that fits its kind.' })
export class SettingValueInput {
  @flagInputOrNull('The answer yes or no.') readonly yes?: boolean | null;
  @wholeInputOrNull('The figure.', { min: -LARGEST, max: LARGEST }) readonly figure?: number | null;
  @textInputOrNull('The choice, or the time of day.', 200) readonly text?: string | null;
  @textsInputOrNull('The entries.') readonly list?: readonly string[] | null;
}

@InputType({ description: 'A change of one setting from a day on.' })
export class ChangeSettingInput {
  @textInput('The setting.', 80) readonly name!: string;
  @nestedInputOrNull(SettingValueInput, 'The new value.') readonly value?: SettingValueInput | null;
  @dayInput('The first day on which it holds; not before today.') readonly fromOn!: string;
  @textInput('Why.') readonly reason!: string;
  @wholeInput('How many values the setting had on the screen; another number answers Stale.', { min: 0, max: LARGEST })
  readonly version!: number;
}
