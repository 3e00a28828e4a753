import { ObjectType } from '@nestjs/graphql';
import { flag, id, idOrNull, instantOrNull, one, oneOrNull, text, textOrNull, whole } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { Citation } from '../../graphql/types/citation.types.ts';
import { Invalid, NotAllowed, NotFound, RequirementsUnmet } from '../../graphql/types/refusal.types.ts';
import { SessionLine } from '../../graphql/types/session.types.ts';

@ObjectType({ description: 'What was said about a thing left over, and by whom.' })
export class LeftoverExplained {
  @text('The words.') readonly words!: string;
  @textOrNull('Who said so; null when the account is gone.') readonly byName!: string | null;
  @instantOrNull('When.') readonly at!: string | null;
}

@ObjectType({ description: 'Something that is left when a session is to close: done, or explained.' })
export class Leftover {
  @text(
    'in_hand, no_result, no_next_step, no_ride_home, live_warrant, warrant_elsewhere, minute_unsigned, order_unsent, page_not_given or open_check.',
  )
  readonly item!: string;
  @text('What it is, in a few words: the head of its group.') readonly itemWords!: string;
  @idOrNull('The hearing; null when it may no longer be seen.') readonly hearingId!: string | null;
  @whole('The place in line.') readonly place!: number;
  @textOrNull('Chosen first name; null when it may no longer be seen.') readonly chosenName!: string | null;
  @text('What is wrong and what to do, in one sentence.') readonly words!: string;
  @oneOrNull(() => Citation, 'The law behind it; null where the court’s own order of work asks for it.') readonly cite!: Citation | null;
  @oneOrNull(() => LeftoverExplained, 'What was said about it; null until somebody did.') readonly explained!: LeftoverExplained | null;
  @flag('Whether words are enough. A live warrant of a youth who was here, and a matter in hand, have to be dealt with.')
  readonly mayExplain!: boolean;
  @text('Where it is dealt with: record, next_step, ride, warrant, minute, custody_order, youth_page or checks.') readonly goTo!: string;
}

@ObjectType({ description: 'What has to be empty or explained before a session closes.' })
export class CloseList {
  @one(() => SessionLine, 'The session.') readonly session!: SessionLine;
  @id('The same session: the key of this list.') readonly sessionId!: string;
  @one(() => [Leftover], 'What is left, by place in line; what may not be explained comes first in each.')
  readonly items!: readonly Leftover[];
  @whole('How many are neither done nor explained.') readonly open!: number;
  @flag('Whether the session may close now.') readonly mayClose!: boolean;
  @text('The same in one sentence.') readonly words!: string;
}

@ObjectType({ description: 'A thing left over was explained.' })
export class LeftoverSaid {
  @one(() => CloseList, 'The list as it stands now.') readonly list!: CloseList;
}

export const ExplainLeftoverResult = resultUnion({
  name: 'ExplainLeftoverResult',
  description: 'It was explained, or why not.',
  types: () => [LeftoverSaid, NotFound, NotAllowed, Invalid, RequirementsUnmet],
});
