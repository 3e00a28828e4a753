import { daysBetween, isAfter, isBefore, type LocalDate } from '../../time/local-date.ts';
import { count, type Counted } from '../../time/counting.ts';
import type { CourtCalendar } from '../../time/court-calendar.ts';
import { isBeforeMoment, type CourtMoment } from '../../time/court-moment.ts';
import type { CourtSettings } from '../court-settings.ts';
import type { ClockChange } from './clock-change.ts';
import { changesOf, emergenciesOf } from './clock-change.ts';
import type { ClockFacts } from './clock-facts.ts';
import { countClock } from './clock-count.ts';
import { clockCase, type ClockCase } from './clock-case.ts';
import { statedPeriod, type ClockRule } from './clock-rule.ts';
import { rulesSwitchedOn } from './clock-rules.ts';
import { explainClock, type Explanation } from './explain.ts';
import { sayOutlook } from './outlook.ts';
import { isDerivable, isPartysChoice, startGeneric } from './generic-clocks.ts';
import { impliedChanges } from './implied-changes.ts';
import { questionsOf, type ClockQuestion } from './questions.ts';
import { isSpecial, startSpecial } from './special-clocks.ts';
import type { ClockStart, Derived, StartedClock } from './started-clock.ts';
import { sayUncounted, type UncountedClock } from './uncounted.ts';
import { dayWithin, endingDay, type ChangeEffect, type CountedClock, type CountingGround } from './tally.ts';

/** A clock that runs on a matter. It alerts when missed; it never releases, dismisses or vacates anything. */
export interface RunningClock {
  /** One clock of a case: the row's id, the petition, and for a clock counted back the day of its hearing. */
  readonly key: string;
  readonly rule: ClockRule;
  /** Null: the case as a whole. */
  readonly petitionId: string | null;
  /** The signs by which its petition is called; null: the case as a whole. */
  readonly ending: string | null;
  readonly trigger: ClockStart;
  /** The last day on which the act is in time; this one decides lateness. Of a clock that is waived or stopped: the day it had reached. */
  readonly deadline: LocalDate;
  /** The day to aim at, and the one people see first. Never after `deadline`. */
  readonly safe: LocalDate;
  /** Where the bare count ends, open or closed. */
  readonly raw: LocalDate;
  /** The same to the minute, for a clock of hours; null for a clock of days. */
  readonly moment: { readonly deadline: CourtMoment; readonly safe: CourtMoment; readonly raw: CourtMoment } | null;
  /** Whole days from today to the deadline; below zero once it is past. */
  readonly daysLeft: number;
  /** The last day is past and nothing in the record met it. False while it is waived or stopped. */
  readonly missed: boolean;
  /** What the law says or courts have done when it is missed, in words; a person decides. */
  readonly remedies: string;
  /** Time is waived in general: no last day runs until the waiver is withdrawn. */
  readonly waived: boolean;
  /** Stopped, as while competency is in doubt: no last day runs until it is resumed. */
  readonly stopped: boolean;
  /** What was done to it, in the order in which it was made. */
  readonly changes: readonly ClockChange[];
  /** What each of them did, in the same order, also when it did nothing. */
  readonly effects: readonly { readonly changeId: string; readonly effect: ChangeEffect; readonly words: string }[];
  /** The act is in time only from this day on; null: from the trigger. */
  readonly notBefore: LocalDate | null;
  /** True for what a party may do and need not: a motion, an appeal, a challenge. False for a duty of the court or an agency. */
  readonly isChoice: boolean;
  /** The next hearing set that would meet it; null when none is. */
  readonly setOn: LocalDate | null;
  /** The hearing before which it is due, for a clock counted back; null for the others. */
  readonly hearingOn: LocalDate | null;
  /** Worked out when asked for. */
  readonly explain: () => Explanation;
}

/** The clocks of a case: what runs, and apart from it what could not be counted. */
export interface ClocksOfFacts {
  /** Earliest deadline first; the clocks that stand still come last. */
  readonly running: readonly RunningClock[];
  /** What the record should hold and does not, so that a clock may run unseen. */
  readonly uncounted: readonly UncountedClock[];
  /** What no record tells by itself, each asked once. */
  readonly questions: readonly ClockQuestion[];
}

/** Derives every clock of a case in one pass. */
export function clocksOf(facts: ClockFacts, ground: CountingGround): ClocksOfFacts {
  const of = clockCase({ ...facts, changes: [...facts.changes, ...impliedChanges(facts)] }, ground);
  const derived = deriveAll(of);
  const clocks = withoutReplaced(derived.flatMap((one) => (one.kind === 'started' ? [one.clock] : [])));
  const weighed = clocks.map((started) => ({ started, clock: runningClock(started, of.facts, ground) }));
  return {
    running: weighed
      .filter(runs)
      .map(({ clock }) => clock)
      .toSorted(byDeadline),
    uncounted: sayUncounted(
      derived,
      weighed.filter(isAskedAbout).map(({ clock }) => clock),
    ),
    questions: questionsOf(derived),
  };
}

/** The clocks that run, earliest last day first. Only what the record can carry: `uncountedClocks` says what it cannot. */
export function runningClocks(facts: ClockFacts, settings: CourtSettings, calendar: CourtCalendar): readonly RunningClock[] {
  return clocksOf(facts, { settings, calendar }).running;
}

/** What could not be counted, and why; empty when every clock was looked at. Each thing is said once for a petition. */
export function uncountedClocks(facts: ClockFacts, settings: CourtSettings, calendar: CourtCalendar): readonly UncountedClock[] {
  return clocksOf(facts, { settings, calendar }).uncounted;
}

/** The clock that binds: the earliest deadline of what runs and is owed; a waived or stopped clock and a party's choice do not. Null: none. */
export function bindingClock(clocks: readonly RunningClock[]): RunningClock | null {
  return clocks.filter(({ waived, stopped, isChoice }) => !waived && !stopped && !isChoice).toSorted(byDeadline)[0] ?? null;
}

function deriveAll(of: ClockCase): readonly Derived[] {
  const { special, derivable } = planFor(of.ground.settings);
  return [...special.flatMap((rule) => startSpecial(rule, of)), ...derivable.flatMap((rule) => startGeneric(rule, of))];
}

interface Plan {
  readonly special: readonly ClockRule[];
  readonly derivable: readonly ClockRule[];
}

/** The rows that a court counts hang on its settings alone, so they are picked once for each set of settings. */
const PLANS = new WeakMap<CourtSettings, Plan>();

function planFor(settings: CourtSettings): Plan {
  const known = PLANS.get(settings);
  if (known !== undefined) return known;
  const rules = rulesSwitchedOn(settings);
  const plan = { special: rules.filter(isSpecial), derivable: rules.filter(isDerivable) };
  PLANS.set(settings, plan);
  return plan;
}

interface Weighed {
  readonly started: StartedClock;
  readonly clock: RunningClock;
}

/** How long after its last day a clock is still asked about. */
const DAYS_OF_ASKING = 365;

/** A past last day is shown as missed only where the record could have said that it was met. */
function runs({ started, clock }: Weighed): boolean {
  return !clock.missed || started.onceLate === 'missed';
}

/** A year after a last day that nobody saw met, asking helps nobody; what comes back again and again is asked about as long as it is owed. */
function isAskedAbout({ started, clock }: Weighed): boolean {
  return clock.missed && started.onceLate === 'unknown' && (clock.rule.repeats || clock.daysLeft >= -DAYS_OF_ASKING);
}

/** A row that adds time to another takes its place on the same petition. */
function withoutReplaced(clocks: readonly StartedClock[]): readonly StartedClock[] {
  const replaced = new Set(clocks.flatMap((clock) => (clock.rule.addsTo === null ? [] : [placeOf(clock.rule.addsTo, clock)])));
  return replaced.size === 0 ? clocks : clocks.filter((clock) => !replaced.has(placeOf(clock.rule.id, clock)));
}

/** A row on its petition; a row of the youth stands on none. */
function placeOf(id: ClockRule['id'], { rule, petition }: StartedClock): string {
  return `${id}:${rule.scope === 'youth' ? '' : (petition?.petitionId ?? '')}`;
}

function runningClock(started: StartedClock, facts: ClockFacts, ground: CountingGround): RunningClock {
  const { rule, start, before, setOn } = started;
  const petitionId = started.petition?.petitionId ?? null;
  const changes = facts.changes.length === 0 ? [] : changesOf(facts.changes, { rule, petitionId });
  const counted = countStarted(started, { facts, changes, ground });
  const days = daysOf(counted, facts);
  return {
    key: keyOf(started),
    rule,
    petitionId,
    ending: started.petition?.ending ?? null,
    trigger: start,
    ...days,
    remedies: rule.remedies,
    changes,
    effects: effectsOf(counted),
    notBefore: notBefore(started, ground),
    isChoice: isPartysChoice(rule),
    setOn,
    hearingOn: before?.heldOn ?? null,
    explain: () =>
      explainClock({ rule, start, counted, ground, outlook: sayOutlook(started, { deadline: days.deadline, today: facts.today }) }),
  };
}

function effectsOf({ steps }: CountedClock): RunningClock['effects'] {
  return steps.flatMap((step) =>
    step.kind === 'changed' ? [{ changeId: step.change.changeId, effect: step.effect, words: step.words }] : [],
  );
}

function notBefore({ rule, start }: StartedClock, { settings, calendar }: CountingGround): LocalDate | null {
  if (rule.window === null) return null;
  return dayWithin(count(start.on, statedPeriod(rule.window.notBefore, settings), calendar.reaching(rule.reach)).raw);
}

function countStarted(
  { rule, period, start, bounds }: StartedClock,
  { facts, changes, ground }: { readonly facts: ClockFacts; readonly changes: readonly ClockChange[]; readonly ground: CountingGround },
): CountedClock {
  const emergencies = emergenciesOf(facts.emergencies, { rule, on: start.on });
  return countClock({ rule, period, from: start.at ?? start.on, bounds, emergencies, changes }, ground);
}

function keyOf({ rule, petition, before }: StartedClock): string {
  return `${rule.id}:${petition?.petitionId ?? 'case'}${before === null ? '' : `:${before.heldOn}`}`;
}

type Days = Pick<RunningClock, 'deadline' | 'safe' | 'raw' | 'moment' | 'daysLeft' | 'missed' | 'waived' | 'stopped'>;

function daysOf({ counted, standing }: CountedClock, { today, now }: ClockFacts): Days {
  const deadline = endingDay(counted.deadline);
  const isPast =
    counted.kind === 'moment' && now !== undefined && now !== null ? isBeforeMoment(counted.deadline, now) : isAfter(today, deadline);
  return {
    deadline,
    safe: endingDay(counted.safe),
    raw: endingDay(counted.raw),
    moment: momentsOf(counted),
    daysLeft: daysBetween(today, deadline),
    missed: standing === 'runs' && isPast,
    waived: standing === 'waived',
    stopped: standing === 'stopped',
  };
}

function momentsOf(counted: Counted): RunningClock['moment'] {
  return counted.kind === 'day' ? null : { deadline: counted.deadline, safe: counted.safe, raw: counted.raw };
}

function byDeadline(one: RunningClock, other: RunningClock): number {
  const still = Number(one.waived || one.stopped) - Number(other.waived || other.stopped);
  if (still !== 0) return still;
  if (one.deadline !== other.deadline) return isBefore(one.deadline, other.deadline) ? -1 : 1;
  return one.rule.act < other.rule.act ? -1 : 1;
}
