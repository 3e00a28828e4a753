import { isClockId } from '@starling/shared/law/clocks/clock-id';
import { clockRule } from '@starling/shared/law/clocks/clock-rules';
import { explainRule } from '@starling/shared/law/clocks/explain';
import type { CountingGround } from '@starling/shared/law/clocks/tally';
import { expiryDay, isMoment, parseCourtMoment, timeOf } from '@starling/shared/time/court-moment';
import { parseLocalDate } from '@starling/shared/time/local-date';
import { CLOCK_STATUS_OF, clockTime, stepLine } from '../../reads/count-clocks.ts';
import type { ClockExplained } from './clocks.types.ts';

/** One rule counted from one day or moment; null for an unknown rule, one without a period, or no day. */
export function explainedRule(
  { rule, trigger }: { readonly rule: string; readonly trigger: string },
  ground: CountingGround,
): ClockExplained | null {
  const from = parseLocalDate(trigger) ?? parseCourtMoment(trigger);
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
