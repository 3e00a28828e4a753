import { EntitySchema } from 'typeorm';
import { instant, json, key, small, uuid, uuids } from '../columns.ts';

/** A packet made for a day without a network. */
export interface DayPacket {
  readonly courtId: string;
  readonly packetId: string;
  readonly sessionId: string;
  readonly madeBy: string | null;
  readonly madeAt: string;
  readonly expiresAt: string;
  readonly number: number;
  readonly hearingIds: readonly string[];
  readonly envelope: unknown;
  readonly documentId: string | null;
}

/** The table `app.day_packet`. */
export const DAY_PACKET = new EntitySchema<DayPacket>({
  name: 'day_packet',
  schema: 'app',
  tableName: 'day_packet',
  columns: {
    courtId: key('court_id'),
    packetId: key('packet_id'),
    sessionId: uuid('session_id'),
    madeBy: uuid('made_by', { nullable: true }),
    madeAt: instant('made_at'),
    expiresAt: instant('expires_at'),
    number: small('number'),
    hearingIds: uuids('hearing_ids'),
    envelope: json('envelope', { nullable: true }),
    documentId: uuid('document_id', { nullable: true }),
  },
});
