import { isAfter, isBefore, sayDate, type LocalDate } from '../../time/local-date.ts';
import type { HearingType } from '../../vocabulary/hearing.ts';
import { allOf, because, met, needsJudge, notMet, type Answer } from '../answer.ts';
import type { Citation } from '../citation.ts';
import type { ClockFacts } from './clock-facts.ts';
import { bindingClock, clocksOf, type RunningClock } from './running-clocks.ts';
import type { CountingGround } from './tally.ts';

/** The hearing that somebody wants to set. */
export interface HearingAsked {
  readonly type: HearingType;
  /** Null: a matter of the case as a whole; every petition's clocks then count. */
  readonly petitionId: string | null;
}

/** The days between which the law lets a hearing be set. Whether the court sits on a day is the calendar's business. */
export interface HearingWindow {
  /** The first lawful day; null: from today. */
  readonly earliest: LocalDate | null;
  /** Why not earlier, in words; null with `earliest`. */
  readonly earliestWhy: { readonly words: string; readonly cite: Citation } | null;
  /** The last lawful day; null when no clock runs that this hearing meets. */
  readonly latest: LocalDate | null;
  /** The day to aim at; never after `latest`. */
  readonly safe: LocalDate | null;
  /** The clock that sets `latest`. */
  readonly binding: RunningClock | null;
  /** The other clocks that the hearing meets, earliest first. */
  readonly others: readonly RunningClock[];
  /** What would allow a later day: the waiver or the cause that the law names. Empty: nothing does. */
  readonly mayRelax: readonly string[];
  readonly cites: readonly Citation[];
}

/** The lawful window of a hearing of one type, from the clocks that such a hearing meets. */
export function hearingWindow(facts: ClockFacts, asked: HearingAsked, ground: CountingGround): HearingWindow {
  const clocks = clocksOf(facts, ground).running.filter((clock) => meets(clock, asked));
  const binding = bindingClock(clocks);
  return {
    earliest: null,
    earliestWhy: null,
    latest: binding?.deadline ?? null,
    safe: binding?.safe ?? null,
    binding,
    others: clocks.filter((clock) => clock !== binding),
    mayRelax: binding === null ? [] : waysToRelax(binding),
    cites: binding?.rule.cites ?? [],
  };
}

/** Says whether the law lets a hearing be set on a day: yes; no, with the cite; or only with the waiver or cause that it names. */
export function checkHearingDate(facts: ClockFacts, asked: HearingAsked & { readonly on: LocalDate }, ground: CountingGround): Answer {
  const window = hearingWindow(facts, asked, ground);
  return allOf([notTooEarly(window, asked.on), notTooLate(window, asked.on)]);
}

function meets({ rule, petitionId, hearingOn }: RunningClock, asked: HearingAsked): boolean {
  const ofPetition = petitionId === null || asked.petitionId === null || petitionId === asked.petitionId;
  return ofPetition && hearingOn === null && rule.metBy.hearings.includes(asked.type);
}

function notTooEarly({ earliest, earliestWhy }: HearingWindow, on: LocalDate): Answer {
  if (earliest === null || earliestWhy === null || !isBefore(on, earliest)) return met();
  return needsJudge(because(`${earliestWhy.words} The first day is ${sayDate(earliest)}.`, earliestWhy.cite));
}

function notTooLate({ binding, latest, mayRelax }: HearingWindow, on: LocalDate): Answer {
  if (binding === null || latest === null || !isAfter(on, latest)) return met();
  const [cite] = binding.rule.cites;
  const late = because(`${sayDate(on)} is after the last day, ${sayDate(latest)}.`, cite);
  if (mayRelax.length === 0) return notMet(late);
  return needsJudge(late, ...mayRelax.map((words) => because(words, cite)));
}

function waysToRelax({ rule }: RunningClock): readonly string[] {
  return rule.extensions.filter(({ by }) => by !== 'emergency').map(({ words }) => words);
}
