import { ObjectType } from '@nestjs/graphql';
import { id, one, text } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { Invalid, NotAllowed, NotFound, RequirementsUnmet, Stale } from '../../graphql/types/refusal.types.ts';

@ObjectType({ description: 'Somebody of the court who may be given a part in a case.' })
export class PartChoice {
  @id('The account.') readonly accountId!: string;
  @text('The name.') readonly name!: string;
  @text('The part: the key. It is the seat the account sits in, and no other.') readonly role!: string;
}

@ObjectType({ description: 'Whom a part in a case can be given to.' })
export class PartChoices {
  @id('The case.') readonly caseId!: string;
  @one(() => [PartChoice], 'Everybody who works here in a seat that takes part in cases.') readonly accounts!: readonly PartChoice[];
  @text('What a judge may find so that a youth goes on without counsel in this case: the key.') readonly withoutCounsel!: string;
  @text('The same in words.') readonly withoutCounselWords!: string;
}

@ObjectType({ description: 'Who takes part in a case was changed.' })
export class PeopleChanged {
  @id('The case.') readonly caseId!: string;
  @text('What holds now, in a sentence.') readonly words!: string;
}

export const EnterPartResult = resultUnion({
  name: 'EnterPartResult',
  description: 'Somebody takes part from a day on, or why not.',
  types: () => [PeopleChanged, Invalid, NotFound, NotAllowed],
});

export const EndPartResult = resultUnion({
  name: 'EndPartResult',
  description: 'A part ends on a day, or never stood, or why not.',
  types: () => [PeopleChanged, Invalid, NotFound, NotAllowed, RequirementsUnmet, Stale],
});

export const ChangeCounselResult = resultUnion({
  name: 'ChangeCounselResult',
  description: 'Another counsel follows from a day on, or why not.',
  types: () => [PeopleChanged, Invalid, NotFound, NotAllowed, Stale],
});

export const EnterCounselKindResult = resultUnion({
  name: 'EnterCounselKindResult',
  description: 'The kind of counsel is entered, or why not.',
  types: () => [PeopleChanged, Invalid, NotFound, NotAllowed, Stale],
});
