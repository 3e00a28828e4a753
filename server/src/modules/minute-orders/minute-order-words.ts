import { composeMinuteOrder } from '@starling/shared/court-day/minute-order/minute-order';
import { missingInMinutes } from '@starling/shared/court-day/minute-order/minute-missing';
import { can } from '@starling/shared/policy/can';
import { hearingWords } from '@starling/shared/vocabulary/hearing';
import { MINUTE_ORDER_KIND, MINUTE_ORDER_STATE } from '@starling/shared/vocabulary/minute-order';
import type { Seat } from '@starling/shared/vocabulary/seat';
import { openActs } from '@starling/shared/workflow/machine';
import { MINUTE_ORDER, type MinuteOrderCommand } from '@starling/shared/workflow/minute-order';
import { standingOf } from '../../acts/minute-order-act.ts';
import type { Act } from '../../graphql/types/citation.types.ts';
import { titled } from '../../reads/document.read.ts';
import type { MinuteMatter, StoredMinuteOrder } from '../../reads/minute-facts.read.ts';
import type { MinuteOrder, MinuteOrderSet } from './minute-orders.types.ts';

/** The minute orders of one hearing as this seat sees them: outside the court only what is signed, and nothing of the record behind it. */
export function saySet(matter: MinuteMatter, seat: Seat): MinuteOrderSet {
  const { hearingId, place, chosenName, facts, orders } = matter;
  const isOfTheCourt = can(seat, 'minuteOrder.prepare') || can(seat, 'minuteOrder.decide') || seat === 'calendar_clerk';
  return {
    hearingId,
    place,
    chosenName,
    typeWords: hearingWords(facts.type),
    heldOn: facts.heldOn,
    orders: orders.map((order) => sayOrder(order, orders)),
    fromRecord: isOfTheCourt ? composeMinuteOrder(facts) : [],
    missing: isOfTheCourt ? missingInMinutes(facts) : [],
    acts: actsOf(matter, seat),
  };
}

function sayOrder(order: StoredMinuteOrder, all: readonly StoredMinuteOrder[]): MinuteOrder {
  const { content, document, trueCalledAt, trueConcludedAt, replacesId, ...told } = order;
  const isLate = order.kind === 'late_entry';
  return {
    ...told,
    kindWords: MINUTE_ORDER_KIND[order.kind],
    stateWords: order.signedAt === null ? `${MINUTE_ORDER_STATE[order.state]}. Draft, not signed.` : MINUTE_ORDER_STATE[order.state],
    sections: content.sections,
    trueTimes: isLate ? { calledAt: trueCalledAt, concludedAt: trueConcludedAt, enteredAt: order.enteredAt } : null,
    replaces: all.find(({ minuteOrderId }) => minuteOrderId === replacesId)?.number ?? null,
    document: document === null ? null : titled(document),
  };
}

const COMMANDS: readonly (readonly [mutation: string, command: MinuteOrderCommand])[] = [
  ['prepareMinuteOrder', 'prepare'],
  ['returnMinuteOrder', 'return'],
  ['signMinuteOrder', 'sign'],
  ['correctMinuteOrder', 'correct'],
];

/** What is typed in the act's own form counts as given here: the form refuses it when it is not. */
const TYPED_LATER = { returnedWords: 'typed in the form', reason: 'typed in the form' } as const;

function actsOf(matter: MinuteMatter, seat: Seat): readonly Act[] {
  const [latest] = matter.orders;
  const open = openActs(MINUTE_ORDER, latest?.state ?? 'draft', standingOf(matter, latest?.kind ?? 'original', TYPED_LATER), seat);
  return COMMANDS.map(([name, command]) => {
    const act = open.find((one) => one.name === command);
    return act === undefined ? { name, open: false, why: NOT_FROM_HERE[command] ?? '', cites: [] } : { ...act, name };
  });
}

/** Why a step does not exist from where the minute order stands. */
export const NOT_FROM_HERE: Readonly<Partial<Record<MinuteOrderCommand, string>>> = {
  prepare: 'It is prepared already. The judge signs it or returns it; a signed one is corrected by a new number.',
  return: 'Only a prepared minute order is returned. Prepare it first, or correct a signed one.',
  sign: 'Only a prepared minute order is signed. Prepare it first.',
  correct: 'Only a signed minute order is corrected. Before that it is prepared again.',
};
