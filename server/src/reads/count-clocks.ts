import type { ClockFacts, HearingOnClock, KnownCircumstance } from '@starling/shared/law/clocks/clock-facts';
import { isClockId } from '@starling/shared/law/clocks/clock-id';
import { bearsOnMatter } from '@starling/shared/law/clocks/bears-on-matter';
import type { ExplanationRow } from '@starling/shared/law/clocks/explain';
import { isPrecondition } from '@starling/shared/law/clocks/preconditions';
import { bindingClock, clocksOf, type RunningClock } from '@starling/shared/law/clocks/running-clocks';
import type { UncountedClock } from '@starling/shared/law/clocks/uncounted';
import { courtCalendar } from '@starling/shared/time/court-calendar';
import type { CourtClosure } from '@starling/shared/time/court-closure';
import { atTime, expiryDay, isMoment, sayMoment, sayStart, timeOf } from '@starling/shared/time/court-moment';
import { sayDate } from '@starling/shared/time/local-date';
import { isHearingType } from '@starling/shared/vocabulary/hearing';
import type { Seat } from '@starling/shared/vocabulary/seat';
import type { Clock, ClockStep } from '../graphql/types/clock.types.ts';
import { settingsOn, type SettingFromSql } from './settings.read.ts';

/** A matter's clocks as the statement answers their facts: a hearing may be of a type, a change of a clock, that this version does not know. */
export interface ClockFactsFromSql extends Omit<ClockFacts, 'hearings' | 'changes' | 'emergencies' | 'circumstances'> {
  readonly hearings: readonly (Omit<HearingOnClock, 'type'> & { readonly type: string })[];
  readonly changes: readonly (Omit<ClockFacts['changes'][number], 'clock'> & { readonly clock: string | null })[];
  readonly emergencies: readonly (Omit<ClockFacts['emergencies'][number], 'clock'> & { readonly clock: string })[];
  readonly circumstances: readonly (Omit<KnownCircumstance, 'name'> & { readonly name: string })[];
}

/** The ground as the statement answers it. */
export interface ClockGround {
  readonly settings: readonly SettingFromSql[];
  readonly closures: readonly CourtClosure[];
}

/** The clocks of one case, and what they could not be counted from. */
export interface ClocksOfCase {
  readonly clocks: readonly Clock[];
  readonly clocksMissing: readonly string[];
}

/** Who asks, and whether each clock names its petition. */
export interface ClocksAsked {
  readonly seat: Seat;
  readonly byPetition: boolean;
  /** The time on the court's wall clock, 'HH:MM': a clock of hours is late to the minute. */
  readonly time: string;
}

/** How much of a rule was read, as the API names it. */
export const CLOCK_STATUS_OF = { verified: 'VERIFIED', part: 'PART', unverified: 'UNVERIFIED' } as const;

const WITHOUT_PETITIONS: readonly Seat[] = ['coordinator', 'advocate', 'administrator', 'sealing_clerk'];
const NOT_FOR_THIS_SEAT: ClocksOfCase = { clocks: [], clocksMissing: ['Clocks are counted from petitions, which this seat does not see.'] };

/** Counts the clocks of a case that bear on the matter in hand; the others are listed with the case. A seat that sees no petitions is told so: for it, silence would be a false "nothing runs". */
export function countClocks(facts: ClockFactsFromSql, ground: ClockGround, { seat, byPetition, time }: ClocksAsked): ClocksOfCase {
  if (WITHOUT_PETITIONS.includes(seat)) return NOT_FOR_THIS_SEAT;
  const { running, uncounted } = clocksOf(knownFacts(facts, time), countingGround(ground, facts.today));
  const endings = [...running, ...uncounted].map(({ ending }) => ending).filter((ending) => ending !== null);
  const isNamed = byPetition || new Set(endings).size > 1;
  const binding = bindingClock(running);
  return {
    clocks: running
      .filter((clock) => bearsOnMatter(clock, facts.today))
      .map((clock) => clockLine(clock, { isNamed, isBinding: clock === binding })),
    clocksMissing: uncounted.map((one) => missingWords(one, isNamed)),
  };
}

/** The facts without what this version does not know: such a row cannot be counted and is left to the version that wrote it. `time` is the court's, 'HH:MM'; null: of the day alone. */
export function knownFacts(facts: ClockFactsFromSql, time: string | null): ClockFacts {
  return {
    ...facts,
    now: time === null ? null : atTime(facts.today, time),
    hearings: facts.hearings.flatMap(({ type, ...hearing }) => (isHearingType(type) ? [{ ...hearing, type }] : [])),
    changes: facts.changes.flatMap(({ clock, ...change }) => (clock === null || isClockId(clock) ? [{ ...change, clock }] : [])),
    emergencies: facts.emergencies.flatMap(({ clock, ...order }) => (isClockId(clock) ? [{ ...order, clock }] : [])),
    circumstances: facts.circumstances.flatMap(({ name, ...known }) => (isPrecondition(name) ? [{ ...known, name }] : [])),
  };
}

/** The settings in force on a day and the court's own calendar. */
export function countingGround({ settings, closures }: ClockGround, today: string) {
  return { settings: settingsOn(settings, today), calendar: courtCalendar(closures) };
}

/** One running clock as the API shows it. */
export function clockLine(clock: RunningClock, { isNamed, isBinding }: { readonly isNamed: boolean; readonly isBinding: boolean }): Clock {
  const { rule, ending, moment } = clock;
  const { sentence, rows, extend, mark } = clock.explain();
  return {
    key: clock.key,
    clock: rule.id,
    name: isNamed && ending !== null ? `${rule.act}, petition ending ${ending}` : rule.act,
    petitionEnding: ending,
    lastDay: moment === null ? clock.deadline : expiryDay(moment.deadline),
    lastTime: moment === null ? null : clockTime(timeOf(moment.deadline)),
    safeDay: moment === null ? clock.safe : expiryDay(moment.safe),
    safeTime: moment === null ? null : clockTime(timeOf(moment.safe)),
    daysLeft: clock.daysLeft,
    missed: clock.missed,
    binding: isBinding,
    choice: clock.isChoice,
    waived: clock.waived,
    stopped: clock.stopped,
    status: CLOCK_STATUS_OF[rule.status],
    mark,
    words: sentence,
    steps: rows.map(stepLine),
    cite: rule.cites[0],
    cites: rule.cites,
    mayExtend: extend,
    remedies: clock.remedies,
    metOn: clock.setOn,
  };
}

/** What could not be counted, with the signs of its petition where several are in question. */
export function missingWords({ ending, words }: UncountedClock, isNamed: boolean): string {
  return isNamed && ending !== null ? `Petition ending ${ending}: ${words}` : words;
}

/** One line of the table to read aloud. The first one is the trigger: it begins at its minute, and midnight is of its own day. */
export function stepLine({ on, words }: ExplanationRow, place: number): ClockStep {
  const sayTime = place === 0 ? sayStart : sayMoment;
  return { on: isMoment(on) ? sayTime(on) : sayDate(on), words };
}

/** A time as the API shows it. An expiry at midnight is the end of the day before, which the day alone says: null. */
export function clockTime(time: string): string | null {
  return time === '00:00' ? null : time;
}
