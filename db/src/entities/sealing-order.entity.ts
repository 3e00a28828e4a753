import { EntitySchema } from 'typeorm';
import { instant, key, localDate, text, uuid, version, yesNo } from '../columns.ts';

/** The order that seals a petition: a control number and no name. */
export interface SealingOrder {
  readonly courtId: string;
  readonly sealingOrderId: string;
  readonly controlNumber: string;
  readonly petitionId: string;
  readonly dismissalId: string;
  readonly basis: string;
  readonly firearmClause: boolean;
  readonly firearmReason: string;
  readonly state: string;
  readonly signedOn: string | null;
  readonly signedAt: string | null;
  readonly signedBy: string | null;
  readonly distributedOn: string | null;
  readonly version: number;
}

/** The table `app.sealing_order`. */
export const SEALING_ORDER = new EntitySchema<SealingOrder>({
  name: 'sealing_order',
  schema: 'app',
  tableName: 'sealing_order',
  columns: {
    courtId: key('court_id'),
    sealingOrderId: key('sealing_order_id'),
    controlNumber: text('control_number'),
    petitionId: uuid('petition_id'),
    dismissalId: uuid('dismissal_id'),
    basis: text('basis'),
    firearmClause: yesNo('firearm_clause'),
    firearmReason: text('firearm_reason'),
    state: text('state'),
    signedOn: localDate('signed_on', { nullable: true }),
    signedAt: instant('signed_at', { nullable: true }),
    signedBy: uuid('signed_by', { nullable: true }),
    distributedOn: localDate('distributed_on', { nullable: true }),
    version: version(),
  },
});
