import { ObjectType } from '@nestjs/graphql';
import { one, text, texts } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { BoardRow } from '../../graphql/types/board.types.ts';
import { Invalid, NotAllowed, NotFound, RequirementsUnmet, Stale } from '../../graphql/types/refusal.types.ts';

@ObjectType({ description: 'What was answered, or what broke, was taken down.' })
export class RemoteTakenDown {
  @one(() => BoardRow, 'The row as it stands now.') readonly row!: BoardRow;
  @text('What was done, in one sentence.') readonly words!: string;
  @texts('What to do next, a sentence each; empty when nothing is.') readonly todo!: readonly string[];
}

export const RemoteResult = resultUnion({
  name: 'RemoteResult',
  description: 'It was taken down, or why not.',
  types: () => [RemoteTakenDown, NotFound, NotAllowed, Stale, Invalid, RequirementsUnmet],
});
