import { ObjectType } from '@nestjs/graphql';
import { flag, id, one, text, textOrNull, wallTime, whole } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { Invalid, NotAllowed, NotFound, RulesBroken, Stale } from '../../graphql/types/refusal.types.ts';

@ObjectType({ description: 'One matter in the call order, and why it stands where it stands.' })
export class CallOrderRow {
  @id('The hearing.') readonly hearingId!: string;
  @text('Chosen first name.') readonly chosenName!: string;
  @whole('Its place in the order as it is kept now.') readonly place!: number;
  @whole('Its place by the rule.') readonly rulePlace!: number;
  @wallTime('When it starts now.') readonly startsAt!: string;
  @wallTime('When it would start by the rule.') readonly ruleStartsAt!: string;
  @text('Why it stands there by the rule, in words.') readonly why!: string;
  @textOrNull('What differs from the rule and why; null when it stands by the rule.') readonly differs!: string | null;
}

@ObjectType({ description: 'The call order of a session, beside the order by the rule.' })
export class CallOrder {
  @id('The session.') readonly sessionId!: string;
  @whole('The version of the session.') readonly version!: number;
  @one(() => [CallOrderRow], 'The matters, in the order as it is kept now.') readonly rows!: readonly CallOrderRow[];
  @whole(
    'What the order by the rule weighs, in units of the rule: who waits how long, by who ought to come first. It tells two orders of one session apart, less is better, and means nothing beside another session.',
  )
  readonly objective!: number;
  @textOrNull('When the order by the rule may not be the best there is: why, in words; null when it is.') readonly words!: string | null;
  @whole('Minutes by which the kept order would run past the end of the session; 0 when it fits.') readonly minutesOver!: number;
  @whole('Minutes in which the bench would wait in the kept order, for separations or somebody who is not there yet.')
  readonly minutesPaused!: number;
  @whole('Milliseconds the solver took.') readonly milliseconds!: number;
  @flag('Whether the order is locked.') readonly locked!: boolean;
  @textOrNull('Who locked it and when, in words; null while it is open.') readonly lockedWords!: string | null;
}

@ObjectType({ description: 'The call order was changed or locked.' })
export class CallOrderChanged {
  @one(() => CallOrder, 'The order as it stands now.') readonly order!: CallOrder;
}

export const CallOrderResult = resultUnion({
  name: 'CallOrderResult',
  description: 'The call order was changed, or why not.',
  types: () => [CallOrderChanged, NotFound, NotAllowed, Stale, Invalid, RulesBroken],
});
