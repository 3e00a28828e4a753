import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { append } from '@starling/db/journal/journal';
import { inScope, type Scope } from '@starling/db/scope';
import type { PacketEnvelope } from '@starling/shared/court-day/after/packet';
import { happened } from '@starling/shared/events';
import { parseMakeDayPacket } from '@starling/shared/forms/parse-day-packet';
import { can } from '@starling/shared/policy/can';
import { whoseAct } from '@starling/shared/policy/whose-act';
import { notAllowed, notFound } from '@starling/shared/refusal';
import { ok, refuse, type Result } from '@starling/shared/result';
import { lockSessions } from '../../acts/lock-sessions.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import { DATABASE } from '../../config/providers.ts';
import { DOCUMENT, titled, type DocumentFromSql } from '../../reads/document.read.ts';
import { instant, listOf } from '../../reads/sql.ts';
import { expiryOf, keepPacket } from './packet-act.ts';
import { loadPacketWords } from './packet-facts.queries.ts';
import { lockPacket, packetFile } from './packet-file.ts';
import type { DayPacket } from './packets.types.ts';

const PACKET = `json_build_object('packetId', q.packet_id, 'number', q.number, 'madeAt', ${instant('q.made_at')}, 'expiresAt', ${instant('q.expires_at')}, 'matters', cardinality(q.hearing_ids),
  'madeBy', (select a.name from app.account a where a.court_id = q.court_id and a.account_id = q.made_by), 'hasFile', q.envelope is not null,
  'document', (select ${DOCUMENT} from app.document k where k.court_id = q.court_id and k.document_id = q.document_id))`;
const OF_SESSION = `select ${listOf(PACKET, 'from app.day_packet q where q.court_id = (select app.court()) and q.session_id = $1', 'q.number desc')}`;
const ONE = `select ${PACKET} from app.day_packet q where q.court_id = (select app.court()) and q.packet_id = $1`;
const ENVELOPE = `select json_build_object('envelope', q.envelope, 'number', q.number, 'documentId', q.document_id) from app.day_packet q
  where q.court_id = (select app.court()) and q.packet_id = $1 and q.envelope is not null and q.expires_at > $2::timestamptz`;

interface PacketFromSql extends Omit<DayPacket, 'madeBy' | 'isExpired' | 'document' | 'fileUrl'> {
  readonly madeBy: string | null;
  readonly hasFile: boolean;
  readonly document: DocumentFromSql | null;
}

/** A file that opens itself, and a name that says nothing. */
export interface PacketDownload {
  readonly html: string;
  readonly fileName: string;
}

/** The packets for a day without a network. */
@Injectable()
export class PacketsService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The packets of a session, the latest first; one that holds a matter which was sealed since is not among them. */
  async list(actor: SeatedActor, sessionId: string): Promise<readonly DayPacket[]> {
    if (!can(actor.seat, 'packet.make')) return [];
    const packets = (await inScope(this.database, actor, (scope) => scope.json(OF_SESSION, [sessionId]), {
      readOnly: true,
    })) as readonly PacketFromSql[]; // parse border
    return packets.map((packet) => said(packet, this.database.clock.now()));
  }

  /** Makes a packet of the session as it stands now; with a passphrase also the file that it opens. Of two at the same second each gets a number of its own. */
  async make(actor: SeatedActor, input: unknown): Promise<Result<DayPacket>> {
    const parsed = parseMakeDayPacket(input);
    if (!parsed.ok) return parsed;
    const { sessionId, passphrase } = parsed.value;
    return inScope(this.database, actor, async (scope) => {
      const mayAct = can(actor.seat, 'packet.make');
      if (mayAct) await lockSessions(scope, [sessionId]);
      const words = await loadPacketWords(scope, sessionId);
      if (words === null) return refuse(notFound());
      if (!mayAct) return refuse(notAllowed(whoseAct('packet.make')));
      const madeAt = scope.now();
      const expiresAt = expiryOf(madeAt, words.hours);
      const envelope = passphrase === null ? null : await lockPacket({ content: words.paper, passphrase, expiresAt });
      const packetId = await keepPacket(scope, { sessionId, words, madeAt, expiresAt, envelope });
      return ok(said((await scope.json(ONE, [packetId])) as PacketFromSql, madeAt)); // parse border
    });
  }

  /** The encrypted file; null when there is none for this person, or its time is over. That it was fetched is an event. */
  fetch(actor: SeatedActor, packetId: string): Promise<PacketDownload | null> {
    return inScope(this.database, actor, async (scope) => (can(actor.seat, 'packet.make') ? fetched(scope, packetId) : null));
  }
}

async function fetched(scope: Scope, packetId: string): Promise<PacketDownload | null> {
  const found = (await scope.json(ENVELOPE, [packetId, scope.now()])) as {
    readonly envelope: PacketEnvelope;
    readonly number: number;
    readonly documentId: string;
  } | null; // parse border
  if (found === null) return null;
  await append(scope, {
    act: 'packet.fetch',
    events: [happened('DocumentRead', { subjectId: found.documentId })],
    changes: [],
    changed: [],
  });
  return { html: packetFile(found.envelope), fileName: `locked-${String(found.number)}-${packetId.slice(-6)}.html` };
}

function said({ madeBy, hasFile, document, ...packet }: PacketFromSql, now: string): DayPacket {
  const isExpired = packet.expiresAt <= now;
  return {
    ...packet,
    madeBy: madeBy ?? 'Starling',
    isExpired,
    document: document === null ? null : titled(document),
    fileUrl: hasFile && !isExpired ? `/packets/${packet.packetId}` : null,
  };
}
