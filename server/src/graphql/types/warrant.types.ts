import { ObjectType } from '@nestjs/graphql';
import { dayOrNull, id, instantOrNull, text, textOrNull, whole } from '../fields.ts';

@ObjectType({ description: 'A warrant and whether its recall reached the Sheriff.' })
export class WarrantLine {
  @id('The warrant.') readonly warrantId!: string;
  @text('bench, arrest or protective_custody.') readonly kind!: string;
  @text('issued, held, recalled, recall_confirmed or executed.') readonly state!: string;
  @dayOrNull('The day it was issued; null when an import did not say.') readonly issuedOn!: string | null;
  @instantOrNull('When it was recalled; null until then.') readonly recalledAt!: string | null;
  @instantOrNull('When the recall was confirmed; null until then.') readonly recallConfirmedAt!: string | null;
  @textOrNull('Who confirmed the recall; null until then.') readonly recallConfirmedBy!: string | null;
  @whole('Its version.') readonly version!: number;
}
