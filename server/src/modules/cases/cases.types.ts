import { ObjectType } from '@nestjs/graphql';
import { day, dayOrNull, id, one, oneOrNull, text, textOrNull, whole, wholeOrNull } from '../../graphql/fields.ts';
import { Act } from '../../graphql/types/citation.types.ts';
import { CaseHearing } from '../../graphql/types/hearing.types.ts';
import { Petition } from '../../graphql/types/petition.types.ts';
import { WarrantLine } from '../../graphql/types/warrant.types.ts';
import { YouthIdentity } from '../../graphql/types/youth.types.ts';

@ObjectType({ description: 'Another case of the same youth in one line.' })
export class CaseLine {
  @id('The case.') readonly caseId!: string;
  @text('Its number.') readonly number!: string;
  @text('300, 601 or 602.') readonly branch!: string;
  @dayOrNull('Its next date; null when none is set.') readonly nextOn!: string | null;
}

@ObjectType({ description: 'Somebody who takes part in the case, with the dates.' })
export class Participant {
  @id('The part.') readonly participationId!: string;
  @text('The part: the key.') readonly role!: string;
  @text('The part in words.') readonly roleWords!: string;
  @text('The name.') readonly name!: string;
  @textOrNull('The kind of counsel for the youth; null for anybody else, and where it was not entered.') readonly kindWords!: string | null;
  @textOrNull('What a parent, guardian or caregiver is to the youth; null where it was not entered.') readonly relationshipWords!:
    string | null;
  @day('The first day.') readonly fromOn!: string;
  @dayOrNull(
    'The last day, which still belongs to it; null while it lasts; the day before the first where the part was entered by mistake.',
  )
  readonly untilOn!: string | null;
  @textOrNull('Why nobody followed counsel for the youth, or that the part was entered by mistake; null otherwise.') readonly endedWords!:
    string | null;
  @whole('Its version.') readonly version!: number;
}

@ObjectType({ description: 'A case with its petitions, hearings and people.' })
export class Case {
  @id('The case.') readonly caseId!: string;
  @text('Its number.') readonly number!: string;
  @text('300, 601 or 602.') readonly branch!: string;
  @id('The youth.') readonly youthId!: string;
  @text('Chosen first name.') readonly chosenName!: string;
  @text('Pronouns.') readonly pronouns!: string;
  @wholeOrNull('Age today; null when the birth date is not visible to this person.') readonly age!: number | null;
  @oneOrNull(() => YouthIdentity, 'Legal name and birth date; null when not visible to this person.')
  readonly identity!: YouthIdentity | null;
  @one(() => [Petition], 'Petitions this person may see, oldest first.') readonly petitions!: readonly Petition[];
  @one(() => [CaseHearing], 'Hearings, latest first.') readonly hearings!: readonly CaseHearing[];
  @one(() => [Participant], 'Who takes part.') readonly participants!: readonly Participant[];
  @one(() => [CaseLine], 'Other cases of the youth that this person may see.') readonly otherCases!: readonly CaseLine[];
  @one(() => [WarrantLine], 'Warrants of the case.') readonly warrants!: readonly WarrantLine[];
  @one(() => [Act], 'What may be done, open or grey with a reason.') readonly acts!: readonly Act[];
  @whole('Its version.') readonly version!: number;
}
