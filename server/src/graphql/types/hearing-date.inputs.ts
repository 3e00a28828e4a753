import { InputType } from '@nestjs/graphql';
import { dayInputOrNull, flagInput, textInput } from '../input-fields.ts';

@InputType({ description: 'A time waiver of the youth, entered with a hearing.' })
export class TimeWaiverInput {
  @flagInput('Whether time is waived in general; the last day then waits until the waiver is withdrawn.') readonly general!: boolean;
  @dayInputOrNull('To which day time is waived; left out for a general waiver, or for the day of the hearing.')
  readonly untilOn?: string | null;
}

@InputType({ description: "The judge's exception from one hard rule for one hearing." })
export class RuleExceptionInput {
  @textInput('The rule: its key in the table of hard rules.', 40) readonly rule!: string;
  @textInput("The judge's reason.", 500) readonly reason!: string;
}
