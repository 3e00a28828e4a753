import { ObjectType } from '@nestjs/graphql';
import { day, dayOrNull, id, one, text, textOrNull, whole } from '../fields.ts';
import { Act } from './citation.types.ts';

@ObjectType({ description: 'A sealing order in one line: a control number, no name.' })
export class SealingLine {
  @id('The sealing order.') readonly sealingOrderId!: string;
  @text('The control number: all that the sealing desk shows.') readonly controlNumber!: string;
  @day('The day it was signed.') readonly signedOn!: string;
  @text('drafted, signed, distributed, partly_complied, complied, amended, destruction_due or closed.') readonly state!: string;
  @text('overdue, waiting, complied or destruction_near.') readonly group!: string;
  @whole('Holders that are complete.') readonly holdersComplete!: number;
  @whole('Holders named in the order.') readonly holders!: number;
  @dayOrNull('When the next answer is due; null when none is waited for.') readonly nextDueOn!: string | null;
  @whole('Days past the earliest answer that is due; else 0.') readonly daysLate!: number;
  @dayOrNull('The next day a record is destroyed; null when all are.') readonly destroyNextOn!: string | null;
  @whole('Its version.') readonly version!: number;
}

@ObjectType({ description: 'One office that holds the record, and how far it has come.' })
export class HolderTask {
  @id('The holder.') readonly holderTaskId!: string;
  @text('The kind of office.') readonly kind!: string;
  @text('Its name.') readonly name!: string;
  @textOrNull('Its report number; null when it has none.') readonly reportNumber!: string | null;
  @text('named, sent, received, sealed, copy_sealed, no_record or destroyed.') readonly state!: string;
  @dayOrNull('When the order was sent; null until then.') readonly sentOn!: string | null;
  @dayOrNull('When it was received; null until then.') readonly receivedOn!: string | null;
  @dayOrNull('When the records were sealed; null until then.') readonly sealedOn!: string | null;
  @dayOrNull("When the office's copy of the order was sealed; null until then.") readonly copySealedOn!: string | null;
  @dayOrNull('When the office reported that it holds nothing; null until then.') readonly noRecordOn!: string | null;
  @day('The day its record is destroyed.') readonly destroyOn!: string;
  @dayOrNull('When its answer is due; null until the order was sent.') readonly dueOn!: string | null;
  @whole('Days past its due day while it has not answered; else 0.') readonly daysLate!: number;
  @one(() => [Act], 'The acts of this holder, open or grey with a reason.') readonly acts!: readonly Act[];
  @whole('Its version.') readonly version!: number;
}
