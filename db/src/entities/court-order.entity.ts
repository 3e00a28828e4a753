import { EntitySchema } from 'typeorm';
import { key, localDate, small, text, uuid, version } from '../columns.ts';

/** What the judge ordered, as spoken. */
export interface CourtOrder {
  readonly courtId: string;
  readonly orderId: string;
  readonly hearingId: string;
  readonly caseId: string;
  readonly petitionId: string | null;
  readonly ordinal: number;
  readonly words: string;
  readonly ownerRole: string;
  readonly dueOn: string | null;
  readonly state: string;
  readonly doneOn: string | null;
  readonly note: string | null;
  readonly phraseId: string | null;
  readonly spokenWords: string | null;
  readonly spokenWordsEs: string | null;
  readonly version: number;
}

/** The table `app.court_order`. */
export const COURT_ORDER = new EntitySchema<CourtOrder>({
  name: 'court_order',
  schema: 'app',
  tableName: 'court_order',
  columns: {
    courtId: key('court_id'),
    orderId: key('order_id'),
    hearingId: uuid('hearing_id'),
    caseId: uuid('case_id'),
    petitionId: uuid('petition_id', { nullable: true }),
    ordinal: small('ordinal'),
    words: text('words'),
    ownerRole: text('owner_role'),
    dueOn: localDate('due_on', { nullable: true }),
    state: text('state'),
    doneOn: localDate('done_on', { nullable: true }),
    note: text('note', { nullable: true }),
    phraseId: uuid('phrase_id', { nullable: true }),
    spokenWords: text('spoken_words', { nullable: true }),
    spokenWordsEs: text('spoken_words_es', { nullable: true }),
    version: version(),
  },
});
