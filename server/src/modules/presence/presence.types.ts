import { ObjectType } from '@nestjs/graphql';
import { one } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { Presence } from '../../graphql/types/board.types.ts';
import { Invalid, NotAllowed, NotFound } from '../../graphql/types/refusal.types.ts';

@ObjectType({ description: 'The others were told that this person has the matter open.' })
export class HereKnown {
  @one(() => [Presence], 'Who else has it open now.') readonly others!: readonly Presence[];
}

export const HereResult = resultUnion({
  name: 'HereResult',
  description: 'The others know, or why not.',
  types: () => [HereKnown, NotFound, NotAllowed, Invalid],
});
