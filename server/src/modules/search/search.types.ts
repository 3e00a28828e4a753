import { ObjectType } from '@nestjs/graphql';
import { id, idOrNull, text } from '../../graphql/fields.ts';

@ObjectType({ description: 'Something found among what this person may see.' })
export class FoundRecord {
  @text('case or youth.') readonly kind!: string;
  @id('What was found.') readonly id!: string;
  @idOrNull('The case it leads to; null when it leads to none.') readonly caseId!: string | null;
  @text('Its words.') readonly words!: string;
  @text('What tells it from others of that name.') readonly detail!: string;
}
