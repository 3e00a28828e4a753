import { InputType } from '@nestjs/graphql';
import {
  flagInputOrNull,
  idInput,
  idInputOrNull,
  textInput,
  textInputOrNull,
  versionInput,
  versionInputOrNull,
  wallTimeInputOrNull,
} from '../../graphql/input-fields.ts';

@InputType({ description: 'How far somebody is who comes to a hearing.' })
export class ArrivalInput {
  @idInput('The hearing.') readonly hearingId!: string;
  @idInputOrNull('The arrival; left out for somebody about whom nothing was entered yet.') readonly arrivalId?: string | null;
  @versionInputOrNull() readonly version?: number | null;
  @textInput('Who: youth, minors_counsel, advocate, interpreter, and so on.', 30) readonly who!: string;
  @textInputOrNull('The name that is said in the room.', 120) readonly name?: string | null;
  @idInputOrNull('The participation behind it, where there is one.') readonly participationId?: string | null;
  @textInput('expected, on_the_way, arrived, ready or left.', 20) readonly state!: string;
}

@InputType({ description: 'A youth who is late, and said to be coming.' })
export class LateInput {
  @idInput('The hearing.') readonly hearingId!: string;
  @versionInput() readonly version!: number;
  @wallTimeInputOrNull('When the youth is said to come; left out when that is not known any more.') readonly expectedAt?: string | null;
  @flagInputOrNull('Whether the advocate was tried just now.') readonly triedAdvocate?: boolean | null;
  @flagInputOrNull('Whether the officer or the worker was tried just now.') readonly triedOfficer?: boolean | null;
}

@InputType({ description: 'Where a youth waits.' })
export class WaitingPlaceInput {
  @idInput('The hearing.') readonly hearingId!: string;
  @versionInput() readonly version!: number;
  @idInputOrNull('The place; left out to take the youth off the list of places.') readonly waitingPlaceId?: string | null;
}

@InputType({ description: 'A matter to pause, or to go on with.' })
export class PauseInput {
  @idInput('The hearing.') readonly hearingId!: string;
  @versionInput() readonly version!: number;
}
