import { ObjectType } from '@nestjs/graphql';
import {
  day,
  dayOrNull,
  flag,
  id,
  idOrNull,
  instantOrNull,
  one,
  oneOrNull,
  text,
  textOrNull,
  texts,
  wallTimeOrNull,
  wholeOrNull,
} from '../../graphql/fields.ts';
import { Clock } from '../../graphql/types/clock.types.ts';
import { ServedDocument } from '../../graphql/types/document.types.ts';
import { HEARING_STATE, Need } from '../../graphql/types/docket-row.types.ts';
import type { HearingState } from '../../graphql/types/docket-row.types.ts';
import { CourtOrder } from '../../graphql/types/hearing.types.ts';

@ObjectType({ description: 'What a signature left for one of the parties.' })
export class Outcome {
  @id('The outcome: its address. After a sealing it is the same for nobody but counsel who was served.') readonly outcomeId!: string;
  @idOrNull('The hearing; null when it may no longer be seen.') readonly hearingId!: string | null;
  @wholeOrNull("Its place in that day's line; null when it may no longer be seen.") readonly place!: number | null;
  @text('Chosen first name.') readonly chosenName!: string;
  @day('The day it was decided.') readonly heldOn!: string;
  @text('The result in one sentence.') readonly result!: string;
  @instantOrNull('When it was signed; null when the instant is not recorded.') readonly signedAt!: string | null;
  @one(() => [CourtOrder], 'The orders as spoken.') readonly ordersSpoken!: readonly CourtOrder[];
  @dayOrNull('The next date; null when none is set.') readonly nextOn!: string | null;
  @wallTimeOrNull('Its time; null when none is set.') readonly nextAt!: string | null;
  @one(() => [ServedDocument], 'Papers served on this person.') readonly documents!: readonly ServedDocument[];
  @texts('What goes on after it, one sentence each.') readonly goesOn!: readonly string[];
  @flag('Whether the petition was dismissed and sealed.') readonly sealed!: boolean;
  @dayOrNull('Until when the served papers stay reachable here; null without a limit.') readonly reachableUntil!: string | null;
}

@ObjectType({ description: 'A youth this person stands beside.' })
export class MyYouth {
  @id('The youth.') readonly youthId!: string;
  @text('Chosen first name.') readonly chosenName!: string;
  @text('Pronouns.') readonly pronouns!: string;
  @id('The case.') readonly caseId!: string;
  @idOrNull("Today's hearing; null when none is set today.") readonly hearingId!: string | null;
  @wholeOrNull("Its place in today's line; null when none is set today.") readonly place!: number | null;
  @wholeOrNull('How many are before this youth; null when none is set today or it was called.') readonly ahead!: number | null;
  @wallTimeOrNull("Today's time; null when none is set today.") readonly startsAt!: string | null;
  @textOrNull("Today's hearing in neutral words; null when none is set today.") readonly hearingType!: string | null;
  @oneOrNull(() => HEARING_STATE, "Where today's hearing stands; null when none is set today.") readonly state!: HearingState | null;
  @one(() => [Need], 'What is needed, in words.') readonly needs!: readonly Need[];
  @dayOrNull('The next date after today; null when none is set.') readonly nextOn!: string | null;
  @wallTimeOrNull('Its time; null when none is set.') readonly nextAt!: string | null;
  @textOrNull('Its kind in neutral words; null when none is set.') readonly nextType!: string | null;
}

@ObjectType({ description: 'The day of a party: own youths, what was just signed, last days.' })
export class Home {
  @day("Today on the court's wall.") readonly today!: string;
  @one(() => [MyYouth], 'Own youths, those of today first.') readonly mine!: readonly MyYouth[];
  @one(() => [Outcome], 'What was signed, newest first.') readonly outcomes!: readonly Outcome[];
  @one(() => [Clock], 'Last days of the own youths, earliest first.') readonly clocks!: readonly Clock[];
  @one(() => [String], 'What the record lacks before more last days could be counted, one sentence each.')
  readonly clocksMissing!: readonly string[];
}
