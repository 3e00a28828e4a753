import { ObjectType } from '@nestjs/graphql';
import { one, text } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { Draft } from '../../graphql/types/court-day.types.ts';
import { Invalid, NotAllowed, NotFound } from '../../graphql/types/refusal.types.ts';

@ObjectType({ description: 'A draft was kept.' })
export class DraftKept {
  @one(() => Draft, 'The draft as it is kept.') readonly draft!: Draft;
}

@ObjectType({ description: 'A draft was dropped.' })
export class DraftDropped {
  @text('Its part.') readonly part!: string;
}

export const SaveDraftResult = resultUnion({
  name: 'SaveDraftResult',
  description: 'The draft was kept, or why not.',
  types: () => [DraftKept, NotFound, NotAllowed, Invalid],
});

export const DropDraftResult = resultUnion({
  name: 'DropDraftResult',
  description: 'The draft was dropped, or why not.',
  types: () => [DraftDropped, NotFound, NotAllowed, Invalid],
});
