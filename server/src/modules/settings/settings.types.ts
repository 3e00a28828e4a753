import { ObjectType } from '@nestjs/graphql';
import { oneOrNull, text, textOrNull } from '../../graphql/fields.ts';
import { Citation } from '../../graphql/types/citation.types.ts';

@ObjectType({ description: 'A point the law leaves open or the project could not verify, and what this court chose.' })
export class CourtSettingLine {
  @text('Its name.') readonly name!: string;
  @text('The question.') readonly question!: string;
  @text("This court's choice.") readonly value!: string;
  @text('The choice until a court makes another.') readonly defaultValue!: string;
  @oneOrNull(() => Citation, 'The rule it is about; null when no rule speaks.') readonly cite!: Citation | null;
  @textOrNull('The number of the open point; null when it is none of them.') readonly openPoint!: string | null;
}
