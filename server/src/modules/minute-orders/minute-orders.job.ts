import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@starling/db/database';
import { newId } from '@starling/db/ids';
import { append, type StateChange } from '@starling/db/journal/journal';
import { asSystem, type Scope } from '@starling/db/scope';
import { happened, type StarlingEvent } from '@starling/shared/events';
import { z } from 'zod';
import { noticesTo } from '../../acts/booking.ts';
import { topicsOf } from '../../acts/changed-topics.ts';
import { DATABASE } from '../../config/providers.ts';
import { TaskRegistry } from '../../jobs/task-registry.ts';
import { loadMinuteMatter, type MinuteMatter, type StoredMinuteOrder } from '../../reads/minute-facts.read.ts';
import { minuteOrderPaper } from './minute-order-paper.ts';

const PAYLOAD = z.object({ courtId: z.uuid(), minuteOrderId: z.uuid() });
const HEARING_OF =
  'select m.hearing_id as "hearingId" from app.minute_order m where m.court_id = (select app.court()) and m.minute_order_id = $1';

/**
 * Enters a signed minute order in the register, writes its paper and tells those who take part: the same day, after the signature
 * committed. Run again, or twice at once, it changes nothing more. A matter that was sealed meanwhile is not there any more, and nothing is made of it.
 */
@Injectable()
export class MinuteOrdersJob {
  constructor(
    tasks: TaskRegistry,
    @Inject(DATABASE) private readonly database: Database,
  ) {
    tasks.add('enter_minute_order', async (payload) => {
      const { courtId, minuteOrderId } = PAYLOAD.parse(payload);
      await this.enter(courtId, minuteOrderId);
    });
  }

  /** Enters one, once. */
  enter(courtId: string, minuteOrderId: string): Promise<void> {
    return asSystem(this.database, courtId, async (scope) => {
      const found = await scope.one<{ readonly hearingId: string }>(HEARING_OF, [minuteOrderId]);
      const matter = found === null ? null : await loadMinuteMatter(scope, found.hearingId);
      const order = matter?.orders.find((one) => one.minuteOrderId === minuteOrderId);
      if (matter !== null && order?.state === 'signed') await entered(scope, matter, order);
    });
  }
}

async function entered(scope: Scope, matter: MinuteMatter, order: StoredMinuteOrder): Promise<void> {
  const { hearingId, petitionId, sessionId, caseId, participants } = matter;
  const { minuteOrderId, number } = order;
  const enteredAt = scope.now();
  const documentId = newId();
  const told = noticesOf(matter, order);
  const kind = 'hearing_minute_order';
  const paper = { documentId, kind, hearingId, petitionId, recipient: 'court', language: 'en', state: 'queued' };
  await append(scope, {
    act: 'minuteOrder.enter',
    events: [
      happened('MinuteOrderEntered', { subjectId: minuteOrderId, petitionId, facts: { hearingId, number, enteredAt } }),
      happened('DocumentQueued', { subjectId: documentId, petitionId, facts: { kind, recipient: 'court' } }),
      ...told.events,
    ],
    changes: [
      { insert: 'document', values: paper },
      { insert: 'document_body', values: { documentId, content: { ...minuteOrderPaper(matter, { ...order, enteredAt }) } } },
      { update: 'minute_order', id: minuteOrderId, expectedVersion: order.version, values: { state: 'entered', enteredAt, documentId } },
      ...told.changes,
    ],
    jobs: [{ task: 'make_document', payload: { documentId } }],
    changed: topicsOf({
      sessionIds: [sessionId],
      caseId,
      accountIds: participants.flatMap(({ accountId }) => (accountId === null ? [] : [accountId])),
    }),
  });
}

/** Those who take part and may read it; a later number also to everybody who was told of an earlier one. Never the advocate. */
function noticesOf(
  { hearingId, petitionId, participants, toldAccountIds }: MinuteMatter,
  { number }: StoredMinuteOrder,
): { readonly events: readonly StarlingEvent[]; readonly changes: readonly StateChange[] } {
  const readers = participants.filter(({ role }) => role !== 'advocate');
  const known = new Set(readers.map(({ accountId }) => accountId));
  const earlier = [...new Set(toldAccountIds)]
    .filter((accountId) => !known.has(accountId))
    .map((accountId) => ({ participationId: accountId, role: 'An earlier recipient', name: '', accountId }));
  return noticesTo([...readers, ...earlier], { kind: number === 1 ? 'minute_order_ready' : 'amended_order', hearingId, petitionId });
}
