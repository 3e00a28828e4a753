import { ObjectType } from '@nestjs/graphql';
import { day, dayOrNull, id, idOrNull, one, text, textOrNull, texts, wallTime, wallTimeOrNull, whole } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { Invalid, NotAllowed, NotFound, RulesBroken, Stale } from '../../graphql/types/refusal.types.ts';

@ObjectType({ description: 'Another place for a hearing that has to move.' })
export class OtherPlace {
  @id('The session.') readonly sessionId!: string;
  @day('The day.') readonly on!: string;
  @wallTime('The time.') readonly startsAt!: string;
  @text('The department.') readonly department!: string;
  @text('Why this place, in words.') readonly why!: string;
}

@ObjectType({ description: 'One hearing of a session that is moved, and where it is proposed to go.' })
export class MovePlanRow {
  @id('The hearing.') readonly hearingId!: string;
  @whole('Its version.') readonly version!: number;
  @text('Chosen first name.') readonly chosenName!: string;
  @text('The kind of hearing in neutral words.') readonly typeWords!: string;
  @whole('Minutes planned.') readonly minutes!: number;
  @wallTime('When it is set now.') readonly fromStartsAt!: string;
  @idOrNull('The session it would go to; null when no place was found.') readonly toSessionId!: string | null;
  @dayOrNull('The day it would go to; null when no place was found.') readonly toOn!: string | null;
  @wallTimeOrNull('The time it would start; null when no place was found.') readonly toStartsAt!: string | null;
  @textOrNull('The department it would go to; null when no place was found.') readonly department!: string | null;
  @text('Why this place, in words; empty when none was found.') readonly why!: string;
  @texts('What to mind about it; empty when nothing.') readonly cautions!: readonly string[];
  @textOrNull('Why no place was found, and who may relax what; null when one was.') readonly noPlaceBecause!: string | null;
  @one(() => [OtherPlace], 'The next best places.') readonly others!: readonly OtherPlace[];
}

@ObjectType({ description: 'A place chosen by hand that cannot stand beside the others.' })
export class MovePlanProblem {
  @id('The hearing.') readonly hearingId!: string;
  @text('Why, and what to do.') readonly words!: string;
}

@ObjectType({ description: 'Where every hearing of a session would go. Nothing moves by it.' })
export class MovePlan {
  @id('The session that gives its hearings away.') readonly sessionId!: string;
  @whole('Its version.') readonly version!: number;
  @one(() => [MovePlanRow], 'Its hearings, in call order.') readonly rows!: readonly MovePlanRow[];
  @whole('Milliseconds the solver took.') readonly solverMilliseconds!: number;
  @textOrNull('When the proposal may not be the best there is: why, in words; null when it is.') readonly words!: string | null;
  @one(() => [MovePlanProblem], 'Places chosen by hand that cannot stand; empty when all do.')
  readonly problems!: readonly MovePlanProblem[];
}

@ObjectType({ description: 'Hearings were moved, all of them or none.' })
export class MovesTaken {
  @id('The session they left.') readonly sessionId!: string;
  @whole('How many moved.') readonly moved!: number;
  @whole('How many are still there.') readonly left!: number;
  @texts('What to mind about the new dates; empty when nothing.') readonly cautions!: readonly string[];
}

export const TakeMovesResult = resultUnion({
  name: 'TakeMovesResult',
  description: 'The hearings were moved, or why none was.',
  types: () => [MovesTaken, NotFound, NotAllowed, Stale, Invalid, RulesBroken],
});
