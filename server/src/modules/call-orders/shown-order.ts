import { explainOrder, type ExplainedOrder } from '@starling/shared/calendar/order/call-order-explain';
import { writeMinuteOfDay } from '@starling/shared/calendar/minute-of-day';
import { timesOf } from '@starling/shared/calendar/order/call-order-times';
import { keptOrder, type CallSheet } from '../../reads/call-sheet.read.ts';
import type { SolvedOrder } from '../../solver/solver.service.ts';
import type { CallOrder } from './call-orders.types.ts';

const LAST_MINUTE = 1439;

/** The order as it is kept beside the one by the rule, row by row. */
export function shownOrder(sheet: CallSheet, { order: byRule, weighs, words, milliseconds }: SolvedOrder): CallOrder {
  const { sessionId, version, isLocked: locked, lockedWords, matters, session } = sheet;
  const explained: ExplainedOrder = explainOrder(session, keptOrder(sheet), byRule);
  const ruleTimes = timesOf(session, byRule);
  const rows = explained.rows.flatMap(({ row: { hearingId, setAt }, place, rulePlace, whyByRule, differs }) => {
    const matter = matters.find((one) => one.hearingId === hearingId);
    const ruleAt = ruleTimes.find(({ row }) => row.hearingId === hearingId)?.startsAt ?? setAt;
    if (matter === undefined) return [];
    return [
      {
        hearingId,
        chosenName: matter.chosenName,
        place,
        rulePlace,
        startsAt: writeMinuteOfDay(setAt),
        ruleStartsAt: onTheDay(ruleAt),
        why: whyByRule,
        differs,
      },
    ];
  });
  const { minutesOver, minutesPaused } = explained;
  const told = { words, objective: Math.round(weighs), milliseconds: Math.round(milliseconds) };
  return { sessionId, version, rows, ...told, minutesOver, minutesPaused, locked, lockedWords };
}

/** A time that a wall clock can show. */
export function onTheDay(minute: number): string {
  return writeMinuteOfDay(Math.min(Math.max(minute, 0), LAST_MINUTE));
}
