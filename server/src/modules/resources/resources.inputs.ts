import { InputType } from '@nestjs/graphql';
import {
  dayInput,
  idInput,
  idInputOrNull,
  textInput,
  textInputOrNull,
  versionInput,
  versionInputOrNull,
  wallTimeInputOrNull,
  wholeInput,
  wholeInputOrNull,
  wholesInputOrNull,
} from '../../graphql/input-fields.ts';

@InputType({ description: 'A resource to enter or to change.' })
export class ResourceInput {
  @idInputOrNull('The resource; left out for a new one.') readonly resourceId?: string | null;
  @versionInputOrNull() readonly version?: number | null;
  @textInput('interpreter, room, waiting_place, vehicle or facility_dog.', 40) readonly kind!: string;
  @textInput('Its name.', 120) readonly name!: string;
  @textInputOrNull('The language of an interpreter.', 60) readonly language?: string | null;
  @wholeInput('For how many at a time.', { min: 0, max: 500 }) readonly capacity!: number;
  @idInputOrNull('The courthouse it stays in; left out when it comes to any.') readonly courthouseId?: string | null;
}

@InputType({ description: 'A resource that can no longer be asked for.' })
export class RetireResourceInput {
  @idInput('The resource.') readonly resourceId!: string;
  @versionInput() readonly version!: number;
}

@InputType({ description: 'A resource to ask for with a hearing, or a use whose state changes.' })
export class UseResourceInput {
  @idInputOrNull('The use; left out to ask for it first.') readonly resourceUseId?: string | null;
  @versionInputOrNull() readonly version?: number | null;
  @idInput('The hearing.') readonly hearingId!: string;
  @idInput('The resource.') readonly resourceId!: string;
  @textInput('asked, confirmed, arrived or cancelled.', 20) readonly state!: string;
}

@InputType({ description: 'Days or hours on which somebody or something cannot be had.' })
export class UnavailabilityInput {
  @textInput('bench_officer, account, participation, resource, department or youth.', 40) readonly subjectKind!: string;
  @idInput('Who or what.') readonly subjectId!: string;
  @dayInput('The first day.') readonly fromOn!: string;
  @dayInput('The last day.') readonly untilOn!: string;
  @wallTimeInputOrNull('From when on each day; left out for the whole day.') readonly startsAt?: string | null;
  @wallTimeInputOrNull('Until when on each day; left out for the whole day.') readonly endsAt?: string | null;
  @wholesInputOrNull('Which days of the week, 1 for Monday; left out for every day.') readonly weekdays?: readonly number[] | null;
  @textInput('hard: cannot; soft: would rather not.', 10) readonly hardness!: string;
  @wholeInputOrNull('How much a soft one weighs, 0 to 100.', { min: 0, max: 100 }) readonly weight?: number | null;
  @textInput('Why, in words that name no youth.', 200) readonly words!: string;
}

@InputType({ description: 'An absence to take back.' })
export class TakeBackUnavailabilityInput {
  @idInput('The entry.') readonly unavailabilityId!: string;
  @versionInput() readonly version!: number;
}
