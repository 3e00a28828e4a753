import { addCourtDays, EVERY_COURT } from '@starling/shared/time/court-calendar';
import { holidaysOfYear } from '@starling/shared/time/holidays';
import { addDays, localDate, type LocalDate } from '@starling/shared/time/local-date';
import { addBusinessDays, formatISO } from 'date-fns';
import type { BenchSection } from '../support/section.ts';
import { median } from './quiet-load.ts';

const ADDITIONS = 100_000;
const ROUNDS = 7;
const FIRST_YEAR = 2015;
const LAST_YEAR = 2036;

/** One count to make: from a day, so many court days on. */
interface Addition {
  readonly from: LocalDate;
  readonly courtDays: number;
}

/**
 * A hundred thousand counts of court days, ours and date-fns' business days with the same judicial holidays. `ratio` is our time
 * to theirs in the same round, the order turned each time; both read a day as text and answer one, and every answer is compared first.
 */
export const section: BenchSection = {
  name: 'courtDays',
  title: 'A hundred thousand counts of court days, beside date-fns',
  measure: () => Promise.resolve(measure()),
  ceilings: { ratio: 1 },
};

function measure(): Readonly<Record<string, number>> {
  const additions = someAdditions();
  assertAlike(additions);
  const rounds = Array.from({ length: ROUNDS }, (_, round) => playRound(additions, round % 2 === 0));
  return {
    ratio: median(rounds.map(({ ours, theirs }) => ours / theirs)),
    millionsPerSecond: median(rounds.map(({ ours }) => ADDITIONS / ours / 1000)),
  };
}

function playRound(additions: readonly Addition[], oursFirst: boolean): { readonly ours: number; readonly theirs: number } {
  if (oursFirst) return { ours: timed(additions, ourWay), theirs: timed(additions, theirWay) };
  const theirs = timed(additions, theirWay);
  return { ours: timed(additions, ourWay), theirs };
}

function timed(additions: readonly Addition[], way: (addition: Addition) => string): number {
  const since = performance.now();
  let letters = 0;
  for (const addition of additions) letters += way(addition).length;
  if (letters !== additions.length * 'YYYY-MM-DD'.length) throw new Error('A count answered something that is no day.');
  return performance.now() - since;
}

const ourWay = ({ from, courtDays }: Addition): string => addCourtDays(from, courtDays, EVERY_COURT);

const HOLIDAYS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, place) => holidaysOfYear(FIRST_YEAR + place))
  .flatMap((year) => year.map(({ date }) => midnightOf(date).getTime()))
  .toSorted((one, other) => one - other);

/** date-fns goes over the weekends in one step; each holiday on the way then adds a business day, until none is left to add. */
function theirWay({ from, courtDays }: Addition): string {
  let before = midnightOf(from);
  let reached = addBusinessDays(before, courtDays);
  for (let onTheWay = holidaysIn(before, reached); onTheWay > 0; onTheWay = holidaysIn(before, reached)) {
    before = reached;
    reached = addBusinessDays(reached, onTheWay);
  }
  return formatISO(reached, { representation: 'date' });
}

function midnightOf(date: string): Date {
  return new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)));
}

/** The holidays after one day and up to another. */
function holidaysIn(after: Date, upTo: Date): number {
  return placeAfter(upTo.getTime()) - placeAfter(after.getTime());
}

/** How many holidays lie on or before a moment, by halving. */
function placeAfter(moment: number): number {
  let low = 0;
  let high = HOLIDAYS.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((HOLIDAYS[middle] ?? moment) <= moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

function assertAlike(additions: readonly Addition[]): void {
  for (const addition of additions.slice(0, 5000)) {
    const [ours, theirs] = [ourWay(addition), theirWay(addition)];
    if (ours !== theirs) throw new Error(`${addition.courtDays} court days from ${addition.from}: ${ours} here, ${theirs} by date-fns.`);
  }
}

/** Starts over twenty years, one to thirty court days on: the same on every run. */
function someAdditions(): readonly Addition[] {
  const first = localDate(`${FIRST_YEAR}-01-02`);
  return Array.from({ length: ADDITIONS }, (_, place) => ({ from: addDays(first, (place * 7919) % 7300), courtDays: (place % 30) + 1 }));
}
