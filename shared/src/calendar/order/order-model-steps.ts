import type { CallRow, SessionToCall } from './call-order.ts';
import { CallClock } from './call-order-times.ts';

/** So many choices are solved in moments; more of them make the steps longer. */
const MOST_CHOICES = 3000;
const LONGER_STEPS = [5, 10, 15];

/**
 * The session as it is left to call: it begins when the bench is free, and nobody is called nearer to a row that was called already than a
 * separation allows.
 */
export function stillToCall(session: SessionToCall): SessionToCall {
  const clock = new CallClock(session);
  const times = clock.times(session.called.map(({ hearingId }) => hearingId));
  const rows = session.rows
    .filter(({ hearingId }) => session.called.every((already) => already.hearingId !== hearingId))
    .map((row) => ({ ...row, readyFrom: clock.next(times, row).startsAt }));
  return { ...session, rows, called: [], startsAt: clock.benchFree(times) };
}

/** The steps in which starts are tried, in minutes: the longest that loses nothing, longer when that would be too many. */
export function stepOf(session: SessionToCall, order: readonly string[]): number {
  const exact = Math.max(1, lengthsOf(session).reduce(commonDivisor, 0));
  const end = Math.max(session.endsAt, ...new CallClock(session).times(order).map(({ endsAt }) => endsAt));
  const fits = (step: number): boolean => (session.rows.length * (end - session.startsAt)) / step <= MOST_CHOICES;
  if (fits(exact)) return exact;
  return LONGER_STEPS.find((step) => step > exact && fits(step)) ?? LONGER_STEPS.at(-1) ?? exact;
}

/** Every length from which a start can follow. */
function lengthsOf({ rows, startsAt, apart, rules }: SessionToCall): readonly number[] {
  return [
    ...rows.flatMap(({ minutes, buffer, readyFrom }) => [minutes, buffer, Math.max(0, readyFrom - startsAt)]),
    ...(apart.length > 0 ? [rules.apartStarts, rules.apartMinutes] : []),
    ...(rows.some(({ isHardNews }) => isHardNews) ? [rules.hardNewsReset] : []),
  ];
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}

/** The session in whole steps: lengths, times and distances are rounded up, so that what fits here fits in truth. */
export function roundedSession(session: SessionToCall, step: number): SessionToCall {
  const up = (minutes: number): number => Math.ceil(minutes / step) * step;
  const { startsAt, rules } = session;
  const rows = session.rows.map((row): CallRow => {
    const minutes = up(row.minutes);
    return {
      ...row,
      minutes,
      buffer: up(row.minutes + row.buffer) - minutes,
      readyFrom: startsAt + up(Math.max(0, row.readyFrom - startsAt)),
    };
  });
  return {
    ...session,
    rows,
    rules: {
      ...rules,
      apartStarts: up(rules.apartStarts),
      apartMinutes: up(rules.apartMinutes),
      hardNewsReset: up(rules.hardNewsReset),
    },
  };
}
