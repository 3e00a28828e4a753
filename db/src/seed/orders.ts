import { EVERY_COURT, previousCourtDay } from '@starling/shared/time/court-calendar';
import { addDays, daysBetween, type LocalDate } from '@starling/shared/time/local-date';
import { add, type Ledger } from './ledger.ts';
import { ORDER_STATE_WEIGHTS } from './parameters.ts';
import type { HearingRow } from './hearings.ts';
import type { RowOf } from './rows.ts';
import { ORDER_PHRASES } from './words.ts';

export type OrderRow = RowOf['court_order'];

/** Gives two or three orders at a hearing, in the court's phrases, each with whoever carries it out and a day. */
export function giveOrders(ledger: Ledger, hearing: HearingRow, on: { readonly day: LocalDate; readonly dependent: boolean }): OrderRow[] {
  const phrases = ledger.random.shuffled(ORDER_PHRASES.filter((phrase) => on.dependent || phrase.owner !== 'social_worker'));
  return phrases.slice(0, ledger.random.whole(2, 3)).map((phrase, index) =>
    add(ledger, 'court_order', {
      order_id: ledger.newId(on.day),
      hearing_id: hearing.hearing_id,
      case_id: hearing.case_id,
      petition_id: hearing.petition_id,
      ordinal: index + 1,
      words: phrase.words,
      owner_role: phrase.owner,
      due_on: previousCourtDay(addDays(on.day, ledger.random.whole(10, 26)), EVERY_COURT),
      state: 'given',
      done_on: null,
      note: null,
    }),
  );
}

/** Tells at the next hearing what became of the orders of the last one. */
export function reportOrders(ledger: Ledger, orders: readonly OrderRow[], spoken: { readonly from: LocalDate; readonly on: LocalDate }): void {
  orders.forEach((order) => {
    order.state = ledger.random.weighted(ORDER_STATE_WEIGHTS);
    if (order.state === 'done') order.done_on = addDays(spoken.from, ledger.random.whole(1, Math.max(2, daysBetween(spoken.from, spoken.on) - 1)));
    if (order.state === 'partly') order.note = 'Begun';
  });
}
