import { newId } from '@starling/db/ids';
import { append } from '@starling/db/journal/journal';
import type { Scope } from '@starling/db/scope';
import type { PacketEnvelope } from '@starling/shared/court-day/after/packet';
import { happened } from '@starling/shared/events';
import { brokenRule } from '../../acts/database-refusal.ts';
import { sayInstant } from '../../papers/say-instant.ts';
import type { PacketWords } from './packet-facts.queries.ts';

/** A packet to be written down. */
export interface PacketToKeep {
  readonly sessionId: string;
  readonly words: PacketWords;
  readonly madeAt: string;
  readonly expiresAt: string;
  /** Null: the paper alone. */
  readonly envelope: PacketEnvelope | null;
}

/** When a packet made at an instant can no longer be fetched. */
export function expiryOf(madeAt: string, hours: number): string {
  return new Date(Date.parse(madeAt) + hours * 3_600_000).toISOString();
}

const NUMBER_IS_TAKEN = 'day_packet_court_id_session_id_number_key';
const MOST_HIDDEN = 50;

/**
 * Writes a packet down: whom it holds, its paper to be made, and its envelope. What left on paper is out; a packet never changes. A number
 * may be that of a packet which nobody sees any more, because a matter in it was sealed: then the next one is taken.
 */
export async function keepPacket(scope: Scope, packet: PacketToKeep): Promise<string> {
  for (let further = 0; further < MOST_HIDDEN; further += 1) {
    await scope.many('savepoint packet');
    try {
      return await writePacket(scope, { ...packet, words: { ...packet.words, number: packet.words.number + further } });
    } catch (thrown) {
      if (brokenRule(thrown) !== NUMBER_IS_TAKEN) throw thrown;
      await scope.many('rollback to savepoint packet');
    }
  }
  throw new Error('No number is left for a packet of this session.');
}

async function writePacket(scope: Scope, { sessionId, words, madeAt, expiresAt, envelope }: PacketToKeep): Promise<string> {
  const packetId = newId();
  const documentId = newId();
  const { number, hearingIds, paper } = words;
  const foot = `Made ${sayInstant(madeAt)}, for ${scope.actor.name}, number ${String(number)}`;
  await append(scope, {
    act: 'packet.make',
    events: [
      happened('DayPacketMade', { subjectId: packetId, facts: { sessionId, number, hearings: hearingIds.length, expiresAt } }),
      happened('DocumentQueued', { subjectId: documentId, facts: { kind: 'day_packet', recipient: 'court' } }),
    ],
    changes: [
      { insert: 'document', values: { documentId, kind: 'day_packet', sessionId, recipient: 'court', language: 'en', state: 'queued' } },
      {
        insert: 'day_packet',
        values: {
          packetId,
          sessionId,
          madeBy: scope.actor.accountId,
          madeAt,
          expiresAt,
          number,
          hearingIds,
          envelope: envelope === null ? null : { ...envelope },
          documentId,
        },
      },
      { insert: 'document_body', values: { documentId, content: { ...paper, foot } } },
    ],
    jobs: [{ task: 'make_document', payload: { documentId } }],
    changed: [{ topic: 'DOCKET', id: sessionId }],
  });
  return packetId;
}
