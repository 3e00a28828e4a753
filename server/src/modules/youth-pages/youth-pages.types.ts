import { ObjectType } from '@nestjs/graphql';
import { id, one, text, textOrNull, texts } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { ServedDocument } from '../../graphql/types/document.types.ts';
import { Invalid, NotAllowed, NotFound, RequirementsUnmet } from '../../graphql/types/refusal.types.ts';

@ObjectType({ description: 'One part of the youth’s page.' })
export class YouthPagePart {
  @text('Its key: well, decided, ride, day, ask or help.') readonly key!: string;
  @text('The head, in plain words.') readonly head!: string;
  @texts('Its lines.') readonly lines!: readonly string[];
}

@ObjectType({ description: 'The page a youth takes home, in plain words: nothing on it exposes anybody.' })
export class YouthPage {
  @id('The hearing it comes from.') readonly hearingId!: string;
  @text('en or es.') readonly language!: string;
  @text('The first line.') readonly greeting!: string;
  @textOrNull('The next date, in the largest letters; null when there is none.') readonly date!: string | null;
  @textOrNull('The time; null when there is no date.') readonly time!: string | null;
  @textOrNull('The place, without the name of a court; null when there is no date.') readonly place!: string | null;
  @text('What the date is for, or what happens when there is none.') readonly next!: string;
  @one(() => [YouthPagePart], 'The parts, in order.') readonly parts!: readonly YouthPagePart[];
  @text('The one number to call, or whom to ask for it.') readonly help!: string;
  @texts('For the clerk, never printed: lines that read hard, or that were left out.') readonly notes!: readonly string[];
  @texts('The languages in which this youth’s page can be printed.') readonly languages!: readonly string[];
}

@ObjectType({ description: 'The page is being printed.' })
export class YouthPagePrinted {
  @one(() => ServedDocument, 'The paper.') readonly document!: ServedDocument;
}

export const PrintYouthPageResult = resultUnion({
  name: 'PrintYouthPageResult',
  description: 'The paper, or why not.',
  types: () => [YouthPagePrinted, NotFound, NotAllowed, Invalid, RequirementsUnmet],
});
