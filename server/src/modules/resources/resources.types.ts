import { ObjectType } from '@nestjs/graphql';
import { day, flag, id, idOrNull, one, text, textOrNull, wallTimeOrNull, whole, wholesOrNull } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { Clash, Invalid, NotAllowed, NotFound, RequirementsUnmet, Stale } from '../../graphql/types/refusal.types.ts';
import { ResourceUseLine } from '../../graphql/types/support.types.ts';
import { CalendarDepartment } from '../../graphql/types/calendar.types.ts';

@ObjectType({ description: 'An interpreter, a room, a waiting place, a vehicle or the dog, with a calendar of its own.' })
export class CourtResource {
  @id('The resource.') readonly resourceId!: string;
  @text('interpreter, room, waiting_place, vehicle or facility_dog.') readonly kind!: string;
  @text('The kind in words.') readonly kindWords!: string;
  @text('Its name.') readonly name!: string;
  @textOrNull('The language of an interpreter; null for anything else.') readonly language!: string | null;
  @whole('For how many at a time.') readonly capacity!: number;
  @idOrNull('The courthouse it stays in; null when it comes to any.') readonly courthouseId!: string | null;
  @textOrNull('The courthouse in words; null when it comes to any.') readonly courthouse!: string | null;
  @flag('Whether it can be asked for.') readonly active!: boolean;
  @whole('Its version.') readonly version!: number;
}

@ObjectType({ description: 'Somebody whose absences are kept: a bench officer, or a person of the team with an account.' })
export class CourtPerson {
  @text('bench_officer or account.') readonly subjectKind!: string;
  @id('The person.') readonly subjectId!: string;
  @text('The name.') readonly name!: string;
  @text('The seat in words.') readonly role!: string;
}

@ObjectType({ description: 'A courthouse.' })
export class CourtPlace {
  @id('The courthouse.') readonly courthouseId!: string;
  @text('Its name and city.') readonly name!: string;
}

@ObjectType({ description: 'Days or hours on which somebody or something cannot be had.' })
export class UnavailabilityLine {
  @id('The entry.') readonly unavailabilityId!: string;
  @text('bench_officer, account, participation, resource, department or youth.') readonly subjectKind!: string;
  @id('Who or what.') readonly subjectId!: string;
  @text('Who or what, in words.') readonly subject!: string;
  @day('The first day.') readonly fromOn!: string;
  @day('The last day.') readonly untilOn!: string;
  @wallTimeOrNull('From when on each day; null for the whole day.') readonly startsAt!: string | null;
  @wallTimeOrNull('Until when on each day; null for the whole day.') readonly endsAt!: string | null;
  @wholesOrNull('Which days of the week, 1 for Monday; null for every day.') readonly weekdays!: readonly number[] | null;
  @text('hard: cannot; soft: would rather not.') readonly hardness!: string;
  @whole('How much a soft one weighs, 0 to 100.') readonly weight!: number;
  @text('Why, in words that name no youth.') readonly words!: string;
  @text('The whole in one sentence.') readonly sentence!: string;
  @whole('Sessions of this bench officer or department that stand in that time and are still to be changed.')
  readonly sessionsStanding!: number;
  @flag('Whether it stands; one entered by mistake was taken back.') readonly stands!: boolean;
  @whole('Its version.') readonly version!: number;
}

@ObjectType({ description: 'What the court can ask for, who works there, and when they cannot be had.' })
export class CourtResources {
  @one(() => [CourtResource], 'The resources by kind and name; those that were retired last.')
  readonly resources!: readonly CourtResource[];
  @one(() => [CourtPerson], 'Bench officers and the team.') readonly people!: readonly CourtPerson[];
  @one(() => [UnavailabilityLine], 'What stands from today on, by day.') readonly unavailability!: readonly UnavailabilityLine[];
  @one(() => [CalendarDepartment], 'The departments.') readonly departments!: readonly CalendarDepartment[];
  @one(() => [CourtPlace], 'The courthouses.') readonly courthouses!: readonly CourtPlace[];
}

@ObjectType({ description: 'A resource was saved, or retired.' })
export class ResourceSaved {
  @one(() => CourtResource, 'The resource as it stands now.') readonly resource!: CourtResource;
}

@ObjectType({ description: 'A resource was asked for with a hearing, or its state changed.' })
export class ResourceUsed {
  @one(() => ResourceUseLine, 'The use as it stands now.') readonly use!: ResourceUseLine;
}

@ObjectType({ description: 'An absence was entered, or taken back.' })
export class UnavailabilityChanged {
  @one(() => UnavailabilityLine, 'The entry as it stands now.') readonly unavailability!: UnavailabilityLine;
}

export const ResourceResult = resultUnion({
  name: 'ResourceResult',
  description: 'The resource, or why not.',
  types: () => [ResourceSaved, NotFound, NotAllowed, Stale, Invalid, RequirementsUnmet],
});

export const UseResourceResult = resultUnion({
  name: 'UseResourceResult',
  description: 'The use of a resource, or why not.',
  types: () => [ResourceUsed, NotFound, NotAllowed, Stale, Invalid, Clash],
});

export const UnavailabilityResult = resultUnion({
  name: 'UnavailabilityResult',
  description: 'The absence, or why not.',
  types: () => [UnavailabilityChanged, NotFound, NotAllowed, Stale, Invalid],
});
