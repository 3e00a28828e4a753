import { ObjectType } from '@nestjs/graphql';
import { one } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { OrderPhrase } from '../../graphql/types/court-day.types.ts';
import { Invalid, NotAllowed, NotFound, Stale } from '../../graphql/types/refusal.types.ts';

@ObjectType({ description: 'A phrase of the court was kept.' })
export class PhraseKept {
  @one(() => OrderPhrase, 'The phrase as it stands now.') readonly phrase!: OrderPhrase;
}

export const PhraseResult = resultUnion({
  name: 'PhraseResult',
  description: 'The phrase was kept, or why not.',
  types: () => [PhraseKept, NotFound, NotAllowed, Stale, Invalid],
});
