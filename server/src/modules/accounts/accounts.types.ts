import { ObjectType } from '@nestjs/graphql';
import { day, flag, id, one, text, texts, wallTime } from '../../graphql/fields.ts';
import { Invalid, NotAllowed } from '../../graphql/types/refusal.types.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { SEAT_NAME } from './seat.types.ts';
import type { SeatName } from './seat.types.ts';

@ObjectType({ description: 'An invented person one may sign in as; only in a demonstration.' })
export class Persona {
  @id('The account.') readonly accountId!: string;
  @id('The court.') readonly courtId!: string;
  @text("The court's name.") readonly courtName!: string;
  @text('The name of the person.') readonly name!: string;
  @one(() => SEAT_NAME, 'The seat.') readonly seat!: SeatName;
  @text('The seat in words.') readonly seatWords!: string;
  @text('What this person sees first.') readonly firstSees!: string;
}

@ObjectType({ description: 'The person who is signed in.' })
export class Viewer {
  @id('The account.') readonly accountId!: string;
  @text('The name.') readonly name!: string;
  @one(() => SEAT_NAME, 'The seat.') readonly seat!: SeatName;
  @text('The seat in words.') readonly seatWords!: string;
  @id('The court.') readonly courtId!: string;
  @text("The court's name.") readonly courtName!: string;
  @flag('Whether the court is a demonstration.') readonly demonstration!: boolean;
  @text('The token that every act sends back in the header x-starling-csrf.') readonly csrf!: string;
  @texts('The acts this seat may do.') readonly acts!: readonly string[];
  @day("Today on the court's wall.") readonly today!: string;
  @wallTime("The time on the court's wall.") readonly now!: string;
  @texts('The places of the top bar this seat reaches.') readonly places!: readonly string[];
}

@ObjectType({ description: 'Somebody signed in.' })
export class SignedIn {
  @one(() => Viewer, 'Who.') readonly viewer!: Viewer;
}

@ObjectType({ description: 'Nobody is signed in any more.' })
export class SignedOut {
  @flag('Always true.') readonly done!: boolean;
}

export const SignInResult = resultUnion({
  name: 'SignInResult',
  description: 'Signed in, or one sentence for every reason why not.',
  types: () => [SignedIn, NotAllowed, Invalid],
});
