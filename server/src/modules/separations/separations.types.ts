import { ObjectType } from '@nestjs/graphql';
import { id, one } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { KeepApartLine, OutsidePersonDay } from '../../graphql/types/keep-apart.types.ts';
import { Invalid, NotAllowed, NotFound, Stale } from '../../graphql/types/refusal.types.ts';

@ObjectType({ description: 'A separation was entered, reviewed or taken back.' })
export class SeparationChanged {
  @id('The case it was asked for.') readonly caseId!: string;
  @one(() => [KeepApartLine], 'Every separation of the youth as it stands now.') readonly apart!: readonly KeepApartLine[];
  @one(() => [OutsidePersonDay], 'Every day of a person outside as it stands now.') readonly trialDays!: readonly OutsidePersonDay[];
}

export const EnterSeparationResult = resultUnion({
  name: 'EnterSeparationResult',
  description: 'It was entered, or why not.',
  types: () => [SeparationChanged, Invalid, NotFound, NotAllowed],
});

export const SeparationActResult = resultUnion({
  name: 'SeparationActResult',
  description: 'It was reviewed or taken back, or why not.',
  types: () => [SeparationChanged, NotFound, NotAllowed, Stale, Invalid],
});
