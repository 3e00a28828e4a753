import { EntitySchema } from 'typeorm';
import { instant, key, localDate, text, uuid, version } from '../columns.ts';

/** A warrant, and its recall. */
export interface Warrant {
  readonly courtId: string;
  readonly warrantId: string;
  readonly caseId: string;
  readonly petitionId: string | null;
  readonly kind: string;
  readonly state: string;
  readonly serviceProof: string;
  readonly issuedOn: string | null;
  readonly heldUntil: string | null;
  readonly recalledAt: string | null;
  readonly recallConfirmedAt: string | null;
  readonly recallConfirmedBy: string | null;
  readonly reason: string | null;
  readonly holder: string | null;
  readonly hearingId: string | null;
  readonly recalledIn: string | null;
  readonly authority: string | null;
  readonly endedReason: string | null;
  readonly version: number;
}

/** The table `app.warrant`. */
export const WARRANT = new EntitySchema<Warrant>({
  name: 'warrant',
  schema: 'app',
  tableName: 'warrant',
  columns: {
    courtId: key('court_id'),
    warrantId: key('warrant_id'),
    caseId: uuid('case_id'),
    petitionId: uuid('petition_id', { nullable: true }),
    kind: text('kind'),
    state: text('state'),
    serviceProof: text('service_proof'),
    issuedOn: localDate('issued_on', { nullable: true }),
    heldUntil: localDate('held_until', { nullable: true }),
    recalledAt: instant('recalled_at', { nullable: true }),
    recallConfirmedAt: instant('recall_confirmed_at', { nullable: true }),
    recallConfirmedBy: text('recall_confirmed_by', { nullable: true }),
    reason: text('reason', { nullable: true }),
    holder: text('holder', { nullable: true }),
    hearingId: uuid('hearing_id', { nullable: true }),
    recalledIn: uuid('recalled_in', { nullable: true }),
    authority: text('authority', { nullable: true }),
    endedReason: text('ended_reason', { nullable: true }),
    version: version(),
  },
});
