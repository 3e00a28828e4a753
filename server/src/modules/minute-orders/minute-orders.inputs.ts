import { InputType } from '@nestjs/graphql';
import {
  dayInputOrNull,
  idInput,
  nestedInputsOrNull,
  textInput,
  versionInput,
  versionInputOrNull,
  wholeInput,
} from '../../graphql/input-fields.ts';

@InputType({ description: 'One line said in other words than the record gives.' })
export class MinuteOrderChangeInput {
  @textInput('The key of the part.', 40) readonly section!: string;
  @wholeInput('The line in that part, from 0; one past the last adds a line.', { min: 0, max: 199 }) readonly line!: number;
  @textInput('What it says instead; empty takes the line out.', 2000) readonly words!: string;
}

@InputType({ description: 'A minute order to prepare from what was entered.' })
export class PrepareMinuteOrderInput {
  @idInput('The hearing.') readonly hearingId!: string;
  @versionInputOrNull() readonly version!: number | null;
  @nestedInputsOrNull(MinuteOrderChangeInput, 'Lines of a returned correction said otherwise; left out: they stay as they are.')
  readonly changes!: readonly MinuteOrderChangeInput[] | null;
}

@InputType({ description: 'A prepared minute order that goes back to the clerk.' })
export class ReturnMinuteOrderInput {
  @idInput('The minute order.') readonly minuteOrderId!: string;
  @versionInput() readonly version!: number;
  @textInput('What to change, in words for the clerk.', 2000) readonly words!: string;
}

@InputType({ description: 'A prepared minute order to sign.' })
export class SignMinuteOrderInput {
  @idInput('The minute order.') readonly minuteOrderId!: string;
  @versionInput() readonly version!: number;
  @dayInputOrNull('The day from which it has effect; left out: the day of the hearing, and the day of the signature for an amended one.')
  readonly effectiveOn!: string | null;
}

@InputType({ description: 'A new number that corrects a signed minute order. The earlier one is kept.' })
export class CorrectMinuteOrderInput {
  @idInput('The signed minute order.') readonly minuteOrderId!: string;
  @versionInput() readonly version!: number;
  @textInput('corrected, nunc_pro_tunc, late_entry or amended.', 40) readonly kind!: string;
  @textInput('Why.', 2000) readonly reason!: string;
  @dayInputOrNull('The day from which it has effect; left out: by its kind.') readonly effectiveOn!: string | null;
  @nestedInputsOrNull(MinuteOrderChangeInput, 'Lines said otherwise; left out: the record as it stands now.') readonly changes!:
    readonly MinuteOrderChangeInput[] | null;
}
