import { rankOf, type CallRow, type SessionToCall } from './call-order.ts';
import { CallClock, type CalledAt } from './call-order-times.ts';

/** One unit of rank weighs so much for each minute of the hearing and each minute that it starts later. */
const RANK = 10;
/** A minute of a youth who waits; a minute in which a matter without the youth is still open. */
const WAITING = 10;
const OPEN = 1;
/** A minute of a hearing that lies after the session's end. */
const AFTER_THE_END = 500;
/** A minute in which an interpreter waits between two hearings of their language. */
export const INTERPRETER_WAITS = 200;

/**
 * What it weighs that a row starts then. The weight of a rank grows with the hearing's length: of two neighbors the one with the greater
 * rank then always belongs first, and only of equals the shorter.
 */
export function startCost({ startsAt, endsAt }: SessionToCall, row: CallRow, at: number): number {
  const perMinute = RANK * rankOf(row) * (row.minutes + row.buffer) + (row.isPresent ? WAITING : OPEN);
  return perMinute * (at - startsAt) + AFTER_THE_END * Math.max(0, at + row.minutes - endsAt);
}

/** What an order weighs by the rule; less is better. Called rows weigh too, the same in every order. */
export function costOf(session: SessionToCall, order: readonly string[]): number {
  return costOfTimes(session, new CallClock(session).times(order));
}

/** What an order weighs, by its times. */
export function costOfTimes(session: SessionToCall, times: readonly CalledAt[]): number {
  const starts = times.reduce((sum, { row, startsAt }) => sum + startCost(session, row, startsAt), 0);
  return starts + INTERPRETER_WAITS * interpreterWaits(times);
}

/** The languages for which somebody interprets, in the order of the alphabet. */
export function languagesOf(rows: readonly CallRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ language }) => (language === null ? [] : [language])))].toSorted();
}

/** From the first start to the last end of a language's hearings. */
export function spanOf(language: string, times: readonly CalledAt[]): { readonly first: number; readonly last: number } {
  const block = times.filter(({ row }) => row.language === language);
  return { first: Math.min(...block.map(({ startsAt }) => startsAt)), last: Math.max(...block.map(({ endsAt }) => endsAt)) };
}

/** Minutes in which interpreters wait between hearings of their language, over all languages. */
function interpreterWaits(times: readonly CalledAt[]): number {
  return languagesOf(times.map(({ row }) => row)).reduce((sum, language) => {
    const { first, last } = spanOf(language, times);
    const spoken = times.reduce((minutes, { row }) => minutes + (row.language === language ? row.minutes : 0), 0);
    return sum + last - first - spoken;
  }, 0);
}
