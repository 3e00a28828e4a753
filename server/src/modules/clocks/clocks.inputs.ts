import { ArgsType, InputType } from '@nestjs/graphql';
import {
  chosenInputOrNull,
  dayInput,
  dayInputOrNull,
  flagInput,
  idInput,
  idInputOrNull,
  textInput,
  textInputOrNull,
  versionInput,
  wallTimeInputOrNull,
  wholeInputOrNull,
} from '../../graphql/input-fields.ts';
import { DUE_KIND } from './clocks.types.ts';
import type { DueKind } from './clocks.types.ts';

@InputType({ description: 'Something that happened and that a clock starts or ends with.' })
export class RecordClockEventInput {
  @idInput('The case.') readonly caseId!: string;
  @idInputOrNull('The petition it is about; left out for the case as a whole.') readonly petitionId?: string | null;
  @textInput('What happened: its key.', 60) readonly kind!: string;
  @dayInput('The day it happened.') readonly happenedOn!: string;
  @wallTimeInputOrNull('The time of day, where the law counts hours.') readonly happenedAt?: string | null;
}

@InputType({ description: 'An entry of what happened, to take back.' })
export class TakeBackClockEventInput {
  @idInput('The entry.') readonly clockEventId!: string;
  @versionInput() readonly version!: number;
}

@InputType({ description: 'Something done to a clock: a time waiver, its withdrawal, an extension, a stop, a resumption, a new start.' })
export class ChangeClockInput {
  @idInput('The case.') readonly caseId!: string;
  @idInputOrNull('The petition; left out for every petition of the case.') readonly petitionId?: string | null;
  @textInput('time_waiver, waiver_withdrawn, extended, tolled, resumed or restarted.', 30) readonly kind!: string;
  @textInputOrNull('The clock: its name in the law library; left out for every clock that the change reaches.', 80)
  readonly clock?: string | null;
  @dayInput('The day it was made.') readonly madeOn!: string;
  @dayInputOrNull('The day from which it holds; left out: from the day it was made.') readonly fromOn?: string | null;
  @dayInputOrNull('The new last day; left out, a time waiver is general.') readonly untilOn?: string | null;
  @textInputOrNull('The ground: good_cause, consent, competency and so on.', 40) readonly ground?: string | null;
  @textInputOrNull('The facts; good cause and another ground need them.', 1000) readonly reason?: string | null;
}

@InputType({ description: 'A change to a clock, to take back.' })
export class TakeBackClockChangeInput {
  @idInput('The change.') readonly clockChangeId!: string;
  @versionInput() readonly version!: number;
}

@InputType({ description: 'A circumstance on which a clock hangs, as it was established.' })
export class EstablishCircumstanceInput {
  @idInput('The case.') readonly caseId!: string;
  @idInputOrNull('The petition; left out for every matter of the case.') readonly petitionId?: string | null;
  @textInput('The circumstance: its key.', 60) readonly name!: string;
  @flagInput('Whether it holds.') readonly holds!: boolean;
}

@InputType({ description: 'A circumstance to take back.' })
export class TakeBackCircumstanceInput {
  @idInput('The entry.') readonly clockCircumstanceId!: string;
  @versionInput() readonly version!: number;
}

@ArgsType()
export class DueArgs {
  @dayInputOrNull('Only last days up to this one.') readonly until?: string | null;
  @idInputOrNull('Only cases whose next hearing, or last one, is there.') readonly departmentId?: string | null;
  @textInputOrNull('Only clocks of this part of the law.', 20) readonly part?: string | null;
  @chosenInputOrNull(DUE_KIND, 'Only clocks that ask for this; left out, all but choices.') readonly kind?: DueKind | null;
  @wholeInputOrNull('How many at most: 1 to 1,000; left out, 200.', { min: 1, max: 1000 }) readonly limit?: number | null;
}
