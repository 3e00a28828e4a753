import { InputType } from '@nestjs/graphql';
import {
  dayInput,
  dayInputOrNull,
  flagInputOrNull,
  idInput,
  idInputOrNull,
  textInput,
  textInputOrNull,
  versionInput,
} from '../../graphql/input-fields.ts';

const ACCOUNT = 'Who it is, where the person signs in here; otherwise the name is typed.';

@InputType({ description: 'Somebody who begins to take part in a case.' })
export class EnterPartInput {
  @idInput('The case.') readonly caseId!: string;
  @textInput('The part: the key.', 30) readonly role!: string;
  @idInputOrNull(ACCOUNT) readonly accountId?: string | null;
  @textInputOrNull('The name, for somebody who does not sign in here. No address, no number.', 120) readonly name?: string | null;
  @textInputOrNull('The kind of counsel; for counsel for the youth alone.', 30) readonly appointment?: string | null;
  @textInputOrNull('What a parent, guardian or caregiver is to the youth.', 30) readonly relationship?: string | null;
  @dayInput('The first day.') readonly fromOn!: string;
  @dayInputOrNull('The last day, where it is known already.') readonly untilOn?: string | null;
}

@InputType({ description: 'The last day of a part, or that it was entered by mistake.' })
export class EndPartInput {
  @idInput('The part.') readonly participationId!: string;
  @versionInput() readonly version!: number;
  @dayInputOrNull('The last day; the case is still seen on it. Left out where the part was entered by mistake.') readonly untilOn?:
    string | null;
  @textInputOrNull('What the judge found, where the youth goes on without counsel: waived or no_benefit.', 30)
  readonly withoutCounsel?: string | null;
  @flagInputOrNull('Whether the part was entered by mistake: it never stood, and opens the case no longer, from this moment on.')
  readonly enteredInError?: boolean | null;
}

@InputType({ description: 'Counsel for the youth who follows counsel for the youth.' })
export class ChangeCounselInput {
  @idInput('The part of the counsel who goes.') readonly participationId!: string;
  @versionInput() readonly version!: number;
  @idInputOrNull(ACCOUNT) readonly accountId?: string | null;
  @textInputOrNull('The name of counsel who does not sign in here.', 120) readonly name?: string | null;
  @textInput('The kind of the new counsel.', 30) readonly appointment!: string;
  @dayInput('The first day of the new counsel; the day before is the last of the old one.') readonly fromOn!: string;
}

@InputType({ description: 'The kind of counsel who came without one.' })
export class EnterCounselKindInput {
  @idInput('The part.') readonly participationId!: string;
  @versionInput() readonly version!: number;
  @textInput('The kind.', 30) readonly appointment!: string;
}
