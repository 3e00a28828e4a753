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
  whole,
  wholeOrNull,
} from '../../graphql/fields.ts';
import { Citation } from '../../graphql/types/citation.types.ts';
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

@ObjectType({ description: 'One line of a screen that belongs to a seat.' })
export class HomeRow {
  @text('Its key in the section.') readonly rowId!: string;
  @textOrNull('The youth it is about, by chosen first name; null when it is about none. No name stands in the words.')
  readonly chosenName!: string | null;
  @wholeOrNull("Its number in the day's line; null without one.") readonly place!: number | null;
  @text('What it says.') readonly words!: string;
  @textOrNull('A second line: who, how far, what is open. Null when there is none.') readonly detail!: string | null;
  @dayOrNull('Its day; null when it has none.') readonly on!: string | null;
  @wallTimeOrNull('Its time; null when it has none.') readonly at!: string | null;
  @idOrNull('The case; null when there is none to open.') readonly caseId!: string | null;
  @idOrNull('The hearing; null when there is none to open.') readonly hearingId!: string | null;
  @text('plain, good, care or stop: how it is shown, beside its words.') readonly state!: string;
  @textOrNull('How it stands, in a word or two; null when it says nothing more.') readonly stateWords!: string | null;
  @oneOrNull(() => Citation, 'What it rests on; null where no law is meant.') readonly cite!: Citation | null;
}

@ObjectType({ description: 'A figure against its limit.' })
export class HomeGauge {
  @whole('The figure.') readonly value!: number;
  @whole('The limit: a setting of the court.') readonly limit!: number;
  @text('Both in one sentence.') readonly words!: string;
}

@ObjectType({ description: 'One of the five screens a seat begins its day with: only what that seat may see.' })
export class HomeSection {
  @text('Its key.') readonly key!: string;
  @text('Its title.') readonly title!: string;
  @text('What is said when it has no rows.') readonly empty!: string;
  @oneOrNull(() => HomeGauge, 'A figure against its limit; null when the section has none.') readonly gauge!: HomeGauge | null;
  @one(() => [HomeRow], 'Its rows, the first to be seen first.') readonly rows!: readonly HomeRow[];
  @whole('How many rows there are beyond those shown.') readonly leftOut!: number;
}

@ObjectType({ description: 'The day of a party: own youths, what was just signed, last days.' })
export class Home {
  @day("Today on the court's wall.") readonly today!: string;
  @one(() => [MyYouth], 'Own youths, those of today first.') readonly mine!: readonly MyYouth[];
  @one(() => [Outcome], 'What was signed, newest first.') readonly outcomes!: readonly Outcome[];
  @one(() => [Clock], 'Last days of the own youths, earliest first.') readonly clocks!: readonly Clock[];
  @one(() => [HomeSection], 'The screens of this seat, in their order; empty for a seat that has none.')
  readonly sections!: readonly HomeSection[];
  @one(() => [String], 'What the record lacks before more last days could be counted, one sentence each.')
  readonly clocksMissing!: readonly string[];
}
