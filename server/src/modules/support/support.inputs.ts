import { InputType } from '@nestjs/graphql';
import {
  idInput,
  idInputOrNull,
  textInput,
  textInputOrNull,
  versionInputOrNull,
  wallTimeInputOrNull,
  wholeInput,
} from '../../graphql/input-fields.ts';

@InputType({ description: 'A ride to enter or to change.' })
export class RideInput {
  @idInputOrNull('The ride; left out for a new one.') readonly rideId?: string | null;
  @versionInputOrNull() readonly version?: number | null;
  @idInput('The hearing.') readonly hearingId!: string;
  @textInput('to_court or home.', 20) readonly direction!: string;
  @textInput('The role of whoever drives.', 60) readonly driverRole!: string;
  @textInputOrNull('Who drives.', 120) readonly driver?: string | null;
  @idInputOrNull('The vehicle of the court.') readonly resourceId?: string | null;
  @wholeInput('Seats it takes.', { min: 0, max: 60 }) readonly seats!: number;
  @wallTimeInputOrNull('When it leaves.') readonly leavesAt?: string | null;
  @textInput('asked, ordered, confirmed, arrived or cancelled.', 20) readonly state!: string;
}

@InputType({ description: 'A mark on something that is to be ready for a hearing.' })
export class HearingCheckInput {
  @idInput('The hearing.') readonly hearingId!: string;
  @versionInputOrNull() readonly version?: number | null;
  @textInput('Which thing, by its key.', 40) readonly item!: string;
  @textInput('open, done or not_needed.', 20) readonly state!: string;
  @textInputOrNull('What is to be said about it, in words that tell no story.', 200) readonly words?: string | null;
}
