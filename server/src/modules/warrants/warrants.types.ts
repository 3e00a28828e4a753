import { ObjectType } from '@nestjs/graphql';
import { flag, one, whole } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { Invalid, NotAllowed, NotFound, Stale } from '../../graphql/types/refusal.types.ts';
import { WarrantLine } from '../../graphql/types/warrant.types.ts';

@ObjectType({ description: 'A warrant changed.' })
export class WarrantChanged {
  @one(() => WarrantLine, 'The warrant as it stands now.') readonly warrant!: WarrantLine;
}

@ObjectType({
  description:
    'A recall that nobody has confirmed yet: until then the warrant can still arrest. Its matter may be sealed by now; the place in line is what is left of it.',
})
export class WaitingRecall {
  @whole('The place in line of its matter.') readonly place!: number;
  @flag('Whether the youth was here today: the session does not close before the recall is confirmed.') readonly wasHere!: boolean;
  @one(() => WarrantLine, 'The warrant.') readonly warrant!: WarrantLine;
}

export const WarrantActResult = resultUnion({
  name: 'WarrantActResult',
  description: 'The warrant changed, or why not.',
  types: () => [WarrantChanged, NotFound, NotAllowed, Stale, Invalid],
});
