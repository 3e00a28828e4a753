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

/**
 * What became of old orders: what was begun was finished by the hearing after the next, what was left undone was taken up in later orders and ended. Of the
 * newest orders of a case all that are due are done, save those of the matters that `stillOpen` names: of them the bench asks at the coming sessions.
 */
export function settleOrders({ rows, anchor }: Ledger, stillOpen: ReadonlySet<string>): void {
  const days = new Map(rows.court_session.map((session) => [session.session_id, session.held_on]));
  const dayOf = new Map(rows.hearing.map((hearing) => [hearing.hearing_id, days.get(hearing.session_id) ?? anchor]));
  const given = new Map<string, LocalDate[]>();
  rows.court_order.forEach((order) => given.set(order.case_id, [...(given.get(order.case_id) ?? []), dayOf.get(order.hearing_id) ?? anchor]));
  rows.court_order.filter(({ state }) => state !== 'done' && state !== 'ended').forEach((order) => {
    const on = dayOf.get(order.hearing_id) ?? anchor;
    const next = (given.get(order.case_id) ?? []).filter((day) => day > on).toSorted()[0];
    if (next !== undefined) settle(order, next);
    else if (order.due_on !== null && order.due_on < anchor && !stillOpen.has(order.case_id)) finish(order, order.due_on);
  });
}

function settle(order: OrderRow, on: LocalDate): void {
  if (order.state !== 'not_done') {
    finish(order, on);
    return;
  }
  order.state = 'ended';
  order.note = 'Taken up again in later orders';
}

function finish(order: OrderRow, on: LocalDate): void {
  order.state = 'done';
  order.done_on = on;
  order.note = null;
}

/** Tells at the next hearing what became of the orders of the last one. */
export function reportOrders(ledger: Ledger, orders: readonly OrderRow[], spoken: { readonly from: LocalDate; readonly on: LocalDate }): void {
  orders.forEach((order) => {
    order.state = ledger.random.weighted(ORDER_STATE_WEIGHTS);
    if (order.state === 'done') order.done_on = addDays(spoken.from, ledger.random.whole(1, Math.max(2, daysBetween(spoken.from, spoken.on) - 1)));
    if (order.state === 'partly') order.note = 'Begun';
  });
}
