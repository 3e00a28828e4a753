import { ObjectType } from '@nestjs/graphql';
import { id, text, textOrNull, wholeOrNull } from '../fields.ts';

@ObjectType({ description: 'A paper the court made.' })
export class ServedDocument {
  @id('The document.') readonly documentId!: string;
  @text(
    'minute_order, dismissal_order, sealing_order, notice_to_youth, notice_to_counsel, receipt_form, session_list, hearing_minute_order, youth_page, warrant, warrant_recall, custody_order or day_packet.',
  )
  readonly kind!: string;
  @text('Its neutral title: no name, charge or programme.') readonly title!: string;
  @text('Its language: en or es.') readonly language!: string;
  @wholeOrNull('Its pages; null until it is made.') readonly pages!: number | null;
  @text('queued or made.') readonly state!: string;
  @textOrNull('Where to read it; null until it is made.') readonly url!: string | null;
}
