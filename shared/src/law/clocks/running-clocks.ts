import { count as countPeriod } from '../../time/counting.ts';
import { previousCourtDay, type CourtCalendar } from '../../time/court-calendar.ts';
import { isAfter, isBefore, sayDate, type LocalDate } from '../../time/local-date.ts';
import { PETITION_KIND, type PetitionState } from '../../vocabulary/petition.ts';
import type { Citation } from '../citation.ts';
import { setting, type CourtSettings } from '../court-settings.ts';
import { nextSet, stageOnClock, type ClockFacts, type PetitionMatter } from './clock-facts.ts';
import { CLOCK_RULES, type ClockId, type ClockRule } from './counted-rules.ts';
import { sayClock } from './clock-words.ts';

/** A clock that runs on a matter. It alerts when missed; it never releases, dismisses or vacates anything. */
export interface RunningClock {
  readonly id: ClockId;
  /** The signs by which its petition is called. */
  readonly ending: string;
  /** What is due, in neutral words. */
  readonly name: string;
  readonly lastDay: LocalDate;
  /** How the day was counted, and what is set to meet it. */
  readonly words: string;
  readonly cite: Citation;
  /** The last day is past and nothing in the record met it. */
  readonly missed: boolean;
}

/** What the record would have to hold before a clock could be counted. */
export interface UncountedClock {
  /** The signs of the petition; null: the case as a whole. */
  readonly ending: string | null;
  readonly words: string;
}

type Outcome = { readonly kind: 'runs'; readonly clock: RunningClock } | { readonly kind: 'missing'; readonly clock: UncountedClock };

interface Weighing {
  readonly matter: PetitionMatter;
  readonly settings: CourtSettings;
  readonly calendar: CourtCalendar;
}

/** The clocks that run, earliest last day first. Only what the record can carry: `uncountedClocks` says what it cannot. */
export function runningClocks(facts: ClockFacts, settings: CourtSettings, calendar: CourtCalendar): readonly RunningClock[] {
  const running = weighAll(facts, settings, calendar).flatMap((outcome) => (outcome.kind === 'runs' ? [outcome.clock] : []));
  return running.toSorted((one, other) => one.lastDay.localeCompare(other.lastDay) || one.name.localeCompare(other.name));
}

/** What could not be counted, and why; empty when every clock known here was looked at. Each thing is said once for a petition. */
export function uncountedClocks(facts: ClockFacts, settings: CourtSettings, calendar: CourtCalendar): readonly UncountedClock[] {
  if (facts.branch === '300') return [{ ending: null, words: 'The clocks of a dependency case are not counted here yet.' }];
  const all = [
    ...weighAll(facts, settings, calendar).flatMap((outcome) => (outcome.kind === 'missing' ? [outcome.clock] : [])),
    ...otherPapers(facts),
  ];
  return all.filter(({ ending, words }, place) => all.findIndex((one) => one.ending === ending && one.words === words) === place);
}

const WAITING: readonly PetitionState[] = ['filed', 'pre_jurisdiction'];

/** Papers whose clocks are not counted yet, so that silence is not taken for "nothing runs". */
function otherPapers({ petitions }: ClockFacts): readonly UncountedClock[] {
  return petitions
    .filter(({ kind, state }) => kind !== '602' && WAITING.includes(state))
    .map(({ kind, ending }) => ({ ending, words: `${PETITION_KIND[kind]}: its clocks are not counted here yet.` }));
}

function weighAll(facts: ClockFacts, settings: CourtSettings, calendar: CourtCalendar): readonly Outcome[] {
  const rules = CLOCK_RULES.filter(({ onBy }) => onBy === null || setting(settings, onBy) === true);
  return rules.flatMap((rule) => mattersOf(rule, facts).flatMap((matter) => weigh(rule, { matter, settings, calendar })));
}

/** Each waiting petition, or the one of the last disposition, which stands for the youth. */
function mattersOf(rule: ClockRule, facts: ClockFacts): readonly PetitionMatter[] {
  const live = facts.petitions.filter((petition) => petition.kind === '602' && stageOnClock(petition) !== 'ended');
  if (rule.scope === 'petition') return live.map((petition) => ({ facts, petition }));
  const disposed = live
    .filter((petition) => stageOnClock(petition) === 'disposed')
    .toSorted((one, other) => (one.disposedOn ?? '').localeCompare(other.disposedOn ?? ''));
  return disposed.slice(-1).map((petition) => ({ facts, petition }));
}

function weigh(rule: ClockRule, weighing: Weighing): readonly Outcome[] {
  const trigger = rule.trigger(weighing.matter);
  if (trigger.kind === 'none') return [];
  if (trigger.kind === 'missing') return [{ kind: 'missing', clock: { ending: weighing.matter.petition.ending, words: trigger.words } }];
  return holdsOn(rule, trigger.from) ? [count(rule, trigger, weighing)] : [];
}

/** The version in force on the day of the trigger. */
function holdsOn({ effectiveFrom, effectiveTo }: ClockRule, day: LocalDate): boolean {
  return !isBefore(day, effectiveFrom ?? day) && !isAfter(day, effectiveTo ?? day);
}

function count(rule: ClockRule, { from, event }: { readonly from: LocalDate; readonly event: string }, weighing: Weighing): Outcome {
  const { matter, calendar } = weighing;
  const { today } = matter.facts;
  const counted = countPeriod(from, rule, calendar);
  const cutBy = jurisdictionThatCutsShort(rule, counted.deadline, weighing);
  const lastDay = cutBy ?? counted.deadline;
  const isLate = isAfter(today, lastDay);
  if (isLate && rule.onceLate === 'unknown') {
    const words = `${rule.name}: the last day was ${sayDate(lastDay)} (${rule.cite.text}). The record does not say whether it was met or extended.`;
    return { kind: 'missing', clock: { ending: matter.petition.ending, words } };
  }
  const setOn = nextSet(matter, rule.meets);
  const words = sayClock({ rule, event, from, counted, lastDay, cutBy, setOn, today, calendar });
  return {
    kind: 'runs',
    clock: { id: rule.id, ending: matter.petition.ending, name: rule.name, lastDay, words, cite: rule.cite, missed: isLate },
  };
}

/** The jurisdiction hearing that is set before the period ends; the last day is then a court day on or before it. */
function jurisdictionThatCutsShort(
  { beforeJurisdiction }: ClockRule,
  lastDay: LocalDate,
  { matter, settings, calendar }: Weighing,
): LocalDate | null {
  if (beforeJurisdiction === null || (beforeJurisdiction !== true && setting(settings, beforeJurisdiction) !== true)) return null;
  const setOn = nextSet(matter, ['jurisdiction']);
  return setOn === null || !isBefore(setOn, lastDay) ? null : previousCourtDay(setOn, calendar);
}
