import { newId } from '@starling/db/ids';
import type { JournalEntry, StateChange } from '@starling/db/journal/journal';
import { dueOnOf, isInForce } from '@starling/shared/court-day/record/order-phrase';
import { happened } from '@starling/shared/events';
import type { RecordMatter } from '@starling/shared/forms/parse-record-matter';
import type { Problem } from '@starling/shared/refusal';
import { courtCalendar } from '@starling/shared/time/court-calendar';
import { isBefore, type LocalDate } from '@starling/shared/time/local-date';
import type { HearingStanding } from '../../reads/hearing-standing.read.ts';
import type { RecordFacts } from './record-facts.queries.ts';

type Order = RecordMatter['orders'][number];

/** Everything wrong with the orders, each at its own field: a petition of another case, a phrase that is not in force, a day before the hearing. */
export function orderProblems(
  orders: readonly Order[],
  { petitionIds, phrases }: Pick<RecordFacts, 'petitionIds' | 'phrases'>,
  { heldOn }: Pick<HearingStanding, 'heldOn'>,
): readonly Problem[] {
  return orders.flatMap(({ petitionId, phraseId, dueOn }, place) => {
    const phrase = phrases.find((one) => one.phraseId === phraseId);
    const at = (field: string, message: string): Problem => ({ field: `orders.${String(place)}.${field}`, message, cites: [] });
    return [
      ...(petitionId === null || petitionIds.includes(petitionId)
        ? []
        : [at('petitionId', 'This case has no such petition. Choose one of its own, or leave it out for the case as a whole.')]),
      ...(phraseId === null || (phrase !== undefined && isInForce(phrase, heldOn))
        ? []
        : [at('phraseId', 'This phrase is not in force on the day of the hearing. Choose another one, or write the order.')]),
      ...(dueOn !== null && isBefore(dueOn, heldOn) ? [at('dueOn', 'That day is before the hearing. Correct it.')] : []),
    ];
  });
}

/** The orders as they are written: numbered on, each with its day and what is said to the youth, from the phrase where nobody said otherwise. */
export function ordersAct(
  orders: readonly Order[],
  { hearingId, caseId, heldOn, lastOrdinal }: HearingStanding,
  { phrases, closures, nextOn }: Pick<RecordFacts, 'phrases' | 'closures'> & { readonly nextOn: LocalDate | null },
): Pick<JournalEntry, 'events' | 'changes'> {
  const calendar = courtCalendar(closures);
  const rows = orders.map(({ phraseId, words, spokenWords, spokenWordsEs, ownerRole, petitionId, ...order }, place) => {
    const phrase = phrases.find((one) => one.phraseId === phraseId);
    const dueOn = order.dueOn ?? (phrase === undefined ? null : dueOnOf(phrase, { on: heldOn, nextOn, calendar }));
    const spoken = { spokenWords: spokenWords ?? phrase?.spokenEn ?? null, spokenWordsEs: spokenWordsEs ?? phrase?.spokenEs ?? null };
    const of = { orderId: newId(), hearingId, caseId, petitionId, ordinal: lastOrdinal + place + 1 };
    return { ...of, words, ...spoken, phraseId, ownerRole, dueOn, state: 'given' };
  });
  const insert: readonly StateChange[] = rows.length === 0 ? [] : [{ insertMany: 'court_order', rows }];
  return {
    events: rows.map(({ orderId, petitionId, ownerRole: owner, dueOn }) =>
      happened('OrderGiven', { subjectId: orderId, petitionId, facts: { hearingId, owner, dueOn } }),
    ),
    changes: insert,
  };
}
