import { ObjectType } from '@nestjs/graphql';
import { id, instant, one, text } from '../../graphql/fields.ts';
import { resultUnion } from '../../graphql/result-union.ts';
import { Act } from '../../graphql/types/citation.types.ts';
import { ServedDocument } from '../../graphql/types/document.types.ts';
import { Invalid, NotAllowed, NotFound, RequirementsUnmet, Stale } from '../../graphql/types/refusal.types.ts';
import { HolderTask, SealingLine } from '../../graphql/types/sealing.types.ts';

@ObjectType({ description: 'One line of what happened to a sealing order.' })
export class TrailLine {
  @instant('When.') readonly at!: string;
  @text('What, in words.') readonly words!: string;
  @text('By which seat.') readonly by!: string;
}

@ObjectType({ description: 'A sealing order with its holders: control number, offices and dates, no name of a youth.' })
export class SealingOrder {
  @one(() => SealingLine, 'The order in one line.') readonly line!: SealingLine;
  @text('Whether the firearm clause applies and why.') readonly firearmWords!: string;
  @instant('When it was signed.') readonly signedAt!: string;
  @text('Who signed it.') readonly signedBy!: string;
  @one(() => [HolderTask], 'One row for each office.') readonly holders!: readonly HolderTask[];
  @one(() => [ServedDocument], 'Papers of the order.') readonly documents!: readonly ServedDocument[];
  @one(() => [TrailLine], 'What happened, oldest first.') readonly trail!: readonly TrailLine[];
  @one(() => [Act], 'What may be done, open or grey with a reason.') readonly acts!: readonly Act[];
}

@ObjectType({ description: 'Every sealing order of the court by control number.' })
export class SealingDesk {
  @one(() => [SealingLine], 'Overdue first, then waiting, destruction near, complied.') readonly orders!: readonly SealingLine[];
}

@ObjectType({ description: "A holder's step was recorded." })
export class HolderStepRecorded {
  @one(() => HolderTask, 'The holder as it stands now.') readonly task!: HolderTask;
  @one(() => SealingLine, 'The order as it stands now.') readonly line!: SealingLine;
}

export const HolderStepResult = resultUnion({
  name: 'HolderStepResult',
  description: 'The step was recorded, or why not.',
  types: () => [HolderStepRecorded, NotFound, NotAllowed, Stale, RequirementsUnmet, Invalid],
});

@ObjectType({ description: 'A signed sealing order was amended or corrected; nothing was opened by it.' })
export class SealingOrderAmended {
  @id('The sealing order.') readonly sealingOrderId!: string;
  @text('What happened, in words.') readonly words!: string;
}

export const AmendSealingOrderResult = resultUnion({
  name: 'AmendSealingOrderResult',
  description: 'The order was amended or corrected, or why not.',
  types: () => [SealingOrderAmended, NotFound, NotAllowed, Stale, RequirementsUnmet, Invalid],
});
