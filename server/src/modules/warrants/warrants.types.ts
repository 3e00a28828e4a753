import { ObjectType } from '@nestjs/graphql';
import { one } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { Invalid, NotAllowed, NotFound, Stale } from '../../graphql/types/refusal.types.ts';
import { WarrantLine } from '../../graphql/types/warrant.types.ts';

@ObjectType({ description: 'A warrant changed.' })
export class WarrantChanged {
  @one(() => WarrantLine, 'The warrant as it stands now.') readonly warrant!: WarrantLine;
}

export const WarrantActResult = resultUnion({
  name: 'WarrantActResult',
  description: 'The warrant changed, or why not.',
  types: () => [WarrantChanged, NotFound, NotAllowed, Stale, Invalid],
});
