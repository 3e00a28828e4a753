import { INTERPRETER_WAITS, languagesOf, spanOf } from './call-order-cost.ts';
import type { SessionToCall } from './call-order.ts';
import { timesOf, type CalledAt } from './call-order-times.ts';
import type { MixedInteger } from '../mixed-integer.ts';
import { StartGrid } from './order-model-grid.ts';
import { roundedSession, stillToCall, stepOf } from './order-model-steps.ts';

/** The program of a session's call order, and how its answer is read. */
export interface OrderModel {
  readonly program: MixedInteger;
  /** The order that the values of the program's columns say, the called rows first. */
  read(values: ArrayLike<number>): readonly string[];
}

/** Up to so many hearings the best order is asked for; above, one that weighs at most half a percent more. */
const EXACT_UP_TO = 10;
const NEARLY = 0.005;

/**
 * The program: a choice for each hearing and each start in steps; one start each, one hearing at a time, the separations, the pauses after
 * hard news; what each start and each wait of an interpreter weighs. No hearing ends later than the session does, or than `from` does.
 */
export function orderModel(session: SessionToCall, from: readonly string[]): OrderModel {
  const already = session.called.map(({ hearingId }) => hearingId);
  const left = stillToCall(session);
  const order = from.slice(already.length);
  const step = stepOf(left, order);
  const rounded = roundedSession(left, step);
  const times = timesOf(rounded, order);
  const grid = new StartGrid(rounded, { step, until: Math.max(rounded.endsAt, endOf(times)) });
  grid.oneStartEach();
  grid.oneAtATime();
  grid.keptApart();
  grid.pausesAfterHardNews();
  const start = [...grid.valuesOf(times), ...withInterpreters(grid, rounded, times)];
  return {
    program: grid.builder.program(start, order.length <= EXACT_UP_TO ? 0 : NEARLY),
    read: (values) => [...already, ...grid.read(values)],
  };
}

function endOf(times: readonly CalledAt[]): number {
  return Math.max(0, ...times.map(({ endsAt, row }) => endsAt + row.buffer));
}

/** The first start and the last end of each language, weighed by what lies between. Answers what they are in an order. */
function withInterpreters(grid: StartGrid, { rows, startsAt }: SessionToCall, times: readonly CalledAt[]): readonly number[] {
  return languagesOf(rows).flatMap((language) => {
    grid.span(language, INTERPRETER_WAITS);
    const { first, last } = spanOf(language, times);
    return [first - startsAt, last - startsAt];
  });
}
