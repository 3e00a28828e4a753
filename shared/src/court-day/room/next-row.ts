import { sayMinuteOfDay, type MinuteOfDay } from '../../calendar/minute-of-day.ts';
import { setting, type CourtSettings } from '../../law/court-settings.ts';

/** One row of the line, as far as it decides who might be called next. */
export interface RowInLine {
  readonly hearingId: string;
  readonly place: number;
  /** The youth is here, or on the line, and waits. */
  readonly waits: boolean;
  /** The matter can still be called today. */
  readonly isOpen: boolean;
  /** Whole minutes of the wait; 0 while nobody waits. */
  readonly minutes: number;
  readonly isInCustody: boolean;
  /** Counsel for the youth is ready; null when nobody takes part as counsel, or nobody said. */
  readonly counselReady: boolean | null;
  /** The interpreter is here; null when none is needed, or nobody said. */
  readonly interpreterHere: boolean | null;
  /** By when the youth was said to come, once that time has passed and nobody came; else null. */
  readonly saidToComeBy: MinuteOfDay | null;
}

/** One suggestion for the next matter, with its reason. */
export interface NextRow {
  readonly hearingId: string;
  readonly words: string;
}

type Reason = (rows: { readonly next: RowInLine; readonly others: readonly RowInLine[] }, settings: CourtSettings) => NextRow | null;

/** A youth who has waited past the court's red line, longer than the one whose turn it is. */
const waitedTooLong: Reason = ({ next, others }, settings) => {
  const longest = longestOf(others.filter(({ minutes }) => minutes >= setting(settings, 'waitRed') && minutes > next.minutes));
  return longest === null ? null : instead(longest, next, `Waiting ${longest.minutes} min.`);
};

/** Whoever comes from a hall should not wait past the amber line while others are called. */
const fromTheHall: Reason = ({ next, others }, settings) => {
  if (next.isInCustody) return null;
  const longest = longestOf(
    others.filter(({ isInCustody, minutes }) => isInCustody && minutes >= setting(settings, 'waitAmber') && minutes > next.minutes),
  );
  return longest === null ? null : instead(longest, next, `In custody, waiting ${longest.minutes} min.`);
};

/** The one whose turn it is cannot be heard yet, and somebody behind can. */
const notReady: Reason = ({ next, others }) => {
  const missing = whyNotReady(next);
  const ready = others.find((row) => whyNotReady(row) === null);
  return missing === null || ready === undefined ? null : instead(ready, next, missing);
};

const REASONS: readonly Reason[] = [waitedTooLong, fromTheHall, notReady];

/**
 * One suggestion at most for who is called next, with its reason, in the order of the rows as they are called. Null when the line is right as
 * it stands. After them comes a youth who was said to be here by now, and is not. It moves no row: whoever calls decides.
 */
export function suggestNextRow(rows: readonly RowInLine[], settings: CourtSettings): NextRow | null {
  const waiting = rows.filter(({ waits, isOpen }) => waits && isOpen);
  return whoIsCalled(waiting, settings) ?? lookAfter(rows.filter(({ isOpen }) => isOpen));
}

function whoIsCalled([next, ...others]: readonly RowInLine[], settings: CourtSettings): NextRow | null {
  if (next === undefined) return null;
  for (const reason of REASONS) {
    const found = reason({ next, others }, settings);
    if (found !== null) return found;
  }
  return null;
}

/** A youth who was said to come and did not: nobody is called before another for it, but somebody looks, the longest overdue first. */
function lookAfter(rows: readonly RowInLine[]): NextRow | null {
  const [first] = rows
    .flatMap(({ hearingId, place, saidToComeBy: by }) => (by === null ? [] : [{ hearingId, place, by }]))
    .toSorted((left, right) => left.by - right.by || left.place - right.place);
  if (first === undefined) return null;
  const { hearingId, place, by } = first;
  return { hearingId, words: `Look after ${place}? Said to come by ${sayMinuteOfDay(by)}; not here yet.` };
}

function whyNotReady({ counselReady, interpreterHere }: RowInLine): string | null {
  if (interpreterHere === false) return 'Its interpreter is not here.';
  return counselReady === false ? 'Its counsel is not ready.' : null;
}

function longestOf(rows: readonly RowInLine[]): RowInLine | null {
  return rows.toSorted((left, right) => right.minutes - left.minutes)[0] ?? null;
}

function instead({ hearingId, place }: RowInLine, next: RowInLine, why: string): NextRow {
  return { hearingId, words: `Call ${place} before ${next.place}? ${why}` };
}
