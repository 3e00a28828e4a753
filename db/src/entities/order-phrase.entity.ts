import { EntitySchema } from 'typeorm';
import { key, localDate, small, text, texts, version } from '../columns.ts';

/** The court's own phrase for an order. */
export interface OrderPhrase {
  readonly courtId: string;
  readonly phraseId: string;
  readonly code: string;
  readonly words: string;
  readonly spokenEn: string;
  readonly spokenEs: string | null;
  readonly ownerRole: string;
  readonly dueUnit: string;
  readonly dueAmount: number | null;
  readonly hearingTypes: readonly string[] | null;
  readonly ordinal: number;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly version: number;
}

/** The table `app.order_phrase`. */
export const ORDER_PHRASE = new EntitySchema<OrderPhrase>({
  name: 'order_phrase',
  schema: 'app',
  tableName: 'order_phrase',
  columns: {
    courtId: key('court_id'),
    phraseId: key('phrase_id'),
    code: text('code'),
    words: text('words'),
    spokenEn: text('spoken_en'),
    spokenEs: text('spoken_es', { nullable: true }),
    ownerRole: text('owner_role'),
    dueUnit: text('due_unit'),
    dueAmount: small('due_amount', { nullable: true }),
    hearingTypes: texts('hearing_types', { nullable: true }),
    ordinal: small('ordinal'),
    validFrom: localDate('valid_from'),
    validUntil: localDate('valid_until', { nullable: true }),
    version: version(),
  },
});
