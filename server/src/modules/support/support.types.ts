import { ObjectType } from '@nestjs/graphql';
import { day, flag, id, one, text, textOrNull, texts, wallTime, wallTimeOrNull, whole } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { Invalid, NotAllowed, NotFound, RequirementsUnmet, Stale } from '../../graphql/types/refusal.types.ts';
import { HearingCheckLine, ResourceUseLine, RideLine } from '../../graphql/types/support.types.ts';

@ObjectType({ description: 'One youth of the day: who comes how, who is asked for, what is to be ready.' })
export class SupportRow {
  @id('The hearing.') readonly hearingId!: string;
  @id('Its session.') readonly sessionId!: string;
  @text('The department.') readonly department!: string;
  @whole('The number in the line.') readonly placeInLine!: number;
  @wallTime('The time.') readonly startsAt!: string;
  @wallTimeOrNull('When the youth is asked to come; null: at that time.') readonly arriveAt!: string | null;
  @wallTime('When it is expected to end.') readonly endsAt!: string;
  @text('Chosen first name.') readonly chosenName!: string;
  @text('The kind of hearing in neutral words.') readonly typeWords!: string;
  @flag('Whether the youth comes from a hall or a camp.') readonly inCustody!: boolean;
  @textOrNull('The language of the interpreter; null when none is needed.') readonly language!: string | null;
  @text('ordinary, alternate_door, escort or held_back.') readonly exitPlan!: string;
  @one(() => [ResourceUseLine], 'Who and what is asked for.') readonly uses!: readonly ResourceUseLine[];
  @one(() => [RideLine], 'Who drives.') readonly rides!: readonly RideLine[];
  @one(() => [HearingCheckLine], 'What is to be ready.') readonly checks!: readonly HearingCheckLine[];
  @texts('What is still open, in sentences.') readonly open!: readonly string[];
}

@ObjectType({ description: 'The work of one language on one day.' })
export class InterpreterBlock {
  @text('The language.') readonly language!: string;
  @whole('How many hearings need it.') readonly hearings!: number;
  @wallTime('From when.') readonly from!: string;
  @wallTime('Until when.') readonly until!: string;
  @texts('Who is confirmed or has arrived.') readonly confirmed!: readonly string[];
  @whole('How many hearings have nobody yet.') readonly uncovered!: number;
}

@ObjectType({ description: 'Interpreters and transport of one day.' })
export class DaySupport {
  @day('The day.') readonly on!: string;
  @textOrNull('Why the court does not sit; null on a court day.') readonly closedBecause!: string | null;
  @one(() => [InterpreterBlock], 'Each language of the day.') readonly interpreters!: readonly InterpreterBlock[];
  @one(() => [SupportRow], 'Each youth of the day by department and time.') readonly rows!: readonly SupportRow[];
}

@ObjectType({ description: 'A ride was entered, or changed.' })
export class RideSaved {
  @one(() => RideLine, 'The ride as it stands now.') readonly ride!: RideLine;
}

@ObjectType({ description: 'Something that is to be ready was marked.' })
export class HearingCheckSet {
  @one(() => HearingCheckLine, 'The mark as it stands now.') readonly check!: HearingCheckLine;
}

export const RideResult = resultUnion({
  name: 'RideResult',
  description: 'The ride, or why not.',
  types: () => [RideSaved, NotFound, NotAllowed, Stale, Invalid, RequirementsUnmet],
});

export const HearingCheckResult = resultUnion({
  name: 'HearingCheckResult',
  description: 'The mark, or why not.',
  types: () => [HearingCheckSet, NotFound, NotAllowed, Stale, Invalid],
});
