import { EntitySchema } from 'typeorm';
import { instant, key, localDate, text, uuid, version } from '../columns.ts';

/** The order that dismisses a petition. */
export interface DismissalOrder {
  readonly courtId: string;
  readonly dismissalId: string;
  readonly petitionId: string;
  readonly findingId: string | null;
  readonly hearingId: string | null;
  readonly legalBasis: string;
  readonly state: string;
  readonly signedOn: string | null;
  readonly signedAt: string | null;
  readonly signedBy: string | null;
  readonly version: number;
}

/** The table `app.dismissal_order`. */
export const DISMISSAL_ORDER = new EntitySchema<DismissalOrder>({
  name: 'dismissal_order',
  schema: 'app',
  tableName: 'dismissal_order',
  columns: {
    courtId: key('court_id'),
    dismissalId: key('dismissal_id'),
    petitionId: uuid('petition_id'),
    findingId: uuid('finding_id', { nullable: true }),
    hearingId: uuid('hearing_id', { nullable: true }),
    legalBasis: text('legal_basis'),
    state: text('state'),
    signedOn: localDate('signed_on', { nullable: true }),
    signedAt: instant('signed_at', { nullable: true }),
    signedBy: uuid('signed_by', { nullable: true }),
    version: version(),
  },
});
