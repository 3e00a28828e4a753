import { newId } from '@starling/db/ids';
import { append, type JournalEntry } from '@starling/db/journal/journal';
import type { Scope } from '@starling/db/scope';
import { happened } from '@starling/shared/events';
import type { MakeCustodyOrder } from '@starling/shared/forms/parse-custody-order';
import { wic } from '@starling/shared/law/citation';
import { unmet, type Refusal } from '@starling/shared/refusal';
import { topicsOf } from '../../acts/changed-topics.ts';
import { holderPaper } from '../../acts/holder-paper.ts';
import type { SeatedActor } from '../../auth/actor.ts';
import type { HearingStanding } from '../../reads/hearing-standing.read.ts';
import { loadHolderPaper } from '../../reads/holder-paper.read.ts';
import { loadUnderWay } from './custody-orders.queries.ts';
import { custodyWords } from './custody-words.ts';

/** An order the judge makes, with the matter it is made in. */
export interface CustodyOrderMade {
  readonly asked: MakeCustodyOrder;
  readonly standing: HearingStanding;
}

const SAID = ['hearingId', 'kind', 'holder', 'reasons', 'toAdultRole', 'toAdultName'] as const;
const TWICE =
  'This order was made in this matter in these words and is under way. Read the matter again; withdraw it before it is made anew.';

/** Why an order is not made a second time: after a click that came twice, or a lost answer, whoever carries it out would be told of two. */
export async function madeAlready(scope: Scope, actor: SeatedActor, asked: MakeCustodyOrder): Promise<Refusal | null> {
  const underWay = await loadUnderWay(scope, actor);
  const stands = underWay.some((order) => SAID.every((word) => order[word] === asked[word]));
  return stands ? unmet([{ need: 'notOrderedTwice', message: TWICE, cites: [wic('636(a)')] }]) : null;
}

type Part = Pick<JournalEntry, 'events' | 'changes'> & { readonly jobs: NonNullable<JournalEntry['jobs']> };

/** The order with its paper, and the call to whoever carries it out; answers its id. */
export async function makeCustodyAct(scope: Scope, actor: SeatedActor, made: CustodyOrderMade): Promise<string> {
  const custodyOrderId = newId();
  const { caseId, sessionId, participants } = made.standing;
  const parts = [birthOf(custodyOrderId, made, scope.now()), noticeOf(made), await paperOf(scope, actor, { custodyOrderId, made })];
  const accountIds = participants.flatMap(({ accountId }) => (accountId === null ? [] : [accountId]));
  await append(scope, {
    act: 'custodyOrder.make',
    events: parts.flatMap(({ events }) => events),
    changes: parts.flatMap(({ changes }) => changes),
    jobs: parts.flatMap(({ jobs }) => jobs),
    changed: topicsOf({ sessionIds: [sessionId], caseId, accountIds }),
  });
  return custodyOrderId;
}

function birthOf(custodyOrderId: string, { asked, standing }: CustodyOrderMade, at: string): Part {
  const { hearingId, caseId, youthId, petitionId } = standing;
  const { kind, holder, reasons, toAdultRole, toAdultName } = asked;
  const row = {
    custodyOrderId,
    hearingId,
    caseId,
    youthId,
    petitionId,
    kind,
    holder,
    reasons,
    toAdultRole,
    toAdultName,
    orderedAt: at,
    state: 'ordered',
  };
  return {
    events: [happened('CustodyOrdered', { subjectId: custodyOrderId, petitionId, cite: wic('636(a)'), facts: { hearingId, kind, at } })],
    changes: [{ insert: 'custody_order', values: row }],
    jobs: [],
  };
}

/** Whoever carries it out is told by telephone; when that was done is entered as a step. */
function noticeOf({ asked: { holder }, standing: { hearingId, petitionId } }: CustodyOrderMade): Part {
  const noticeId = newId();
  const row = { noticeId, kind: 'custody_order', recipient: holder, petitionId, hearingId, channel: 'phone', state: 'queued' };
  return {
    events: [happened('NoticeQueued', { subjectId: noticeId, petitionId, facts: { kind: 'custody_order', channel: 'phone' } })],
    changes: [{ insert: 'notice', values: row }],
    jobs: [],
  };
}

interface OnPaper {
  readonly custodyOrderId: string;
  readonly made: CustodyOrderMade;
}

async function paperOf(scope: Scope, { seat }: SeatedActor, { custodyOrderId, made }: OnPaper): Promise<Part> {
  const { hearingId, caseId, petitionId } = made.standing;
  const facts = await loadHolderPaper(scope, hearingId, caseId);
  if (facts === null) return { events: [], changes: [], jobs: [] };
  const words = custodyWords(made.asked);
  return holderPaper({ kind: 'custody_order', subjectId: custodyOrderId, hearingId, petitionId, facts, words, at: scope.now(), seat });
}
