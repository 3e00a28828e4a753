import { ObjectType } from '@nestjs/graphql';
import { id, idOrNull, text, textOrNull, wallTimeOrNull, whole, wholeOrNull } from '../fields.ts';

@ObjectType({ description: 'One thing that is to be ready for a hearing.' })
export class HearingCheckLine {
  @text('Which thing, by its key.') readonly item!: string;
  @text('The thing in words, or what was written about it.') readonly words!: string;
  @text('open, done or not_needed.') readonly state!: string;
  @wholeOrNull('Its version; null while nobody entered anything.') readonly version!: number | null;
}

@ObjectType({ description: 'A ride to court or home.' })
export class RideLine {
  @id('The ride.') readonly rideId!: string;
  @text('to_court or home.') readonly direction!: string;
  @text('The role of whoever drives.') readonly driverRole!: string;
  @textOrNull('Who drives; null while it is not known.') readonly driver!: string | null;
  @idOrNull('The vehicle of the court; null for none.') readonly resourceId!: string | null;
  @whole('Seats it takes.') readonly seats!: number;
  @wallTimeOrNull('When it leaves; null while it is not known.') readonly leavesAt!: string | null;
  @text('asked, ordered, confirmed, arrived or cancelled.') readonly state!: string;
  @text('Direction, driver and state in words.') readonly words!: string;
  @whole('Its version.') readonly version!: number;
}

@ObjectType({
  description: 'A thing or a person that is asked for with a hearing: an interpreter, a room, a waiting place, a vehicle, the dog.',
})
export class ResourceUseLine {
  @id('The use.') readonly resourceUseId!: string;
  @id('The resource.') readonly resourceId!: string;
  @text('interpreter, room, waiting_place, vehicle or facility_dog.') readonly kind!: string;
  @text('Its name.') readonly name!: string;
  @text('asked, confirmed, arrived or cancelled.') readonly state!: string;
  @whole('Its version.') readonly version!: number;
}
