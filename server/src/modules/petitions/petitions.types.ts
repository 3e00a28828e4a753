import { ObjectType } from '@nestjs/graphql';
import { id, one } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { Petition } from '../../graphql/types/petition.types.ts';
import { Invalid, NotAllowed, NotFound, RequirementsUnmet } from '../../graphql/types/refusal.types.ts';

@ObjectType({ description: 'A petition was filed.' })
export class PetitionFiled {
  @one(() => Petition, 'The petition.') readonly petition!: Petition;
  @id('Its case, new or old.') readonly caseId!: string;
}

export const FilePetitionResult = resultUnion({
  name: 'FilePetitionResult',
  description: 'The petition was filed, or why not.',
  types: () => [PetitionFiled, Invalid, NotFound, NotAllowed, RequirementsUnmet],
});
