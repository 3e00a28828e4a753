import { isClockId } from '@starling/shared/law/clocks/clock-id';
import { clockRule } from '@starling/shared/law/clocks/clock-rules';
import { explainRule } from '@starling/shared/law/clocks/explain';
import type { CountingGround } from '@starling/shared/law/clocks/tally';
import { parseEnteredDay } from '@starling/shared/forms/fields';
import { dayOf, expiryDay, isMoment, parseCourtMoment, timeOf, type CourtMoment } from '@starling/shared/time/court-moment';
import { CLOCK_STATUS_OF, clockTime, stepLine } from '../../reads/count-clocks.ts';
import type { ClockExplained } from './clocks.types.ts';

/** One rule counted from one day or moment; null for an unknown rule, one without a period, or no day. */
export function explainedRule(
  { rule, trigger }: { readonly rule: string; readonly trigger: string },
  ground: CountingGround,
): ClockExplained | null {
  const from = parseEnteredDay(trigger) ?? enteredMoment(trigger);
  if (!isClockId(rule) || from === null) return null;
  const row = clockRule(rule);
  const explained = explainRule(row, { from, words: 'the day asked about' }, ground);
  const last = explained?.rows.at(-1)?.on;
  if (explained === null || last === undefined) return null;
  return {
    clock: row.id,
    name: row.act,
    lastDay: isMoment(last) ? expiryDay(last) : last,
    lastTime: isMoment(last) ? clockTime(timeOf(last)) : null,
    words: explained.sentence,
    steps: explained.rows.map(stepLine),
    status: CLOCK_STATUS_OF[row.status],
    mark: explained.mark,
    cites: explained.cites,
    mayExtend: explained.extend,
    remedies: row.remedies,
  };
}

/** A moment on a day that somebody may enter. */
function enteredMoment(text: string): CourtMoment | null {
  const moment = parseCourtMoment(text);
  return moment === null || parseEnteredDay(dayOf(moment)) === null ? null : moment;
}
