import { nextCourtDay } from '../../time/court-calendar.ts';
import { addDays, isAfter, latest, sayDate, type LocalDate } from '../../time/local-date.ts';
import type { Citation } from '../citation.ts';
import { checkChange } from './check-change.ts';
import { waiverReaches, type ClockChange } from './clock-change.ts';
import type { ClockFacts } from './clock-facts.ts';
import { leversOf } from './extension-limit.ts';
import type { HearingType } from '../../vocabulary/hearing.ts';
import type { ClockId } from './clock-id.ts';
import { hearingWindow, type HearingAsked, type HearingWindow } from './hearing-window.ts';
import { bindingClock, type RunningClock } from './running-clocks.ts';
import type { CountingGround } from './tally.ts';

/** What can be entered with a hearing so that it may be set on a day after its window. */
export type WayToRelax = 'TIME_WAIVER' | 'GOOD_CAUSE' | 'JUDGE_DECIDES';

/** A hearing on a day. */
export interface HearingDate extends HearingAsked {
  readonly on: LocalDate;
}

/** A time waiver as it is entered: general, to a day, or (with neither) to the day of the hearing. */
export interface WaiverAsked {
  readonly general: boolean;
  readonly untilOn: LocalDate | null;
}

/** The matter and the court's ground for counting. */
export interface CountedOn {
  readonly facts: ClockFacts;
  readonly ground: CountingGround;
}

/** One change that a way makes; its id is given when it is written. */
export type RelaxingChange = Omit<ClockChange, 'changeId'>;

/** The ways that stand in the rules themselves, in the order in which they are tried. */
const WAYS_OF_THE_LAW = ['TIME_WAIVER', 'GOOD_CAUSE'] as const;
const TO_THE_HEARING: WaiverAsked = { general: false, untilOn: null };

/** The hearings on the petition itself, which are often held as one. */
const ON_THE_PETITION: readonly HearingType[] = ['jurisdiction', 'disposition', 'jurisdiction_disposition_300'];

/** Orders that a hearing on the petition ends by the way; a detention hearing, sooner, renews them. */
const RENEWED_BEFORE: ReadonlySet<ClockId> = new Set<ClockId>(['DETENTION_ORDER_MAX_15CD', 'DETENTION_PLACEMENT_319H_15CD']);

/** True when the row asks for this very hearing: its first kind of hearing, or one on the petition for a row that only those meet. */
function isItsHearing({ rule: { id, metBy } }: RunningClock, type: HearingType): boolean {
  if (RENEWED_BEFORE.has(id)) return type === 'detention';
  return metBy.hearings[0] === type || metBy.hearings.every((one) => ON_THE_PETITION.includes(one));
}

/**
 * The window by which a date is set: bound by the clocks that ask for this very hearing. What the hearing would meet by the way (a first hearing
 * that is missing, a detention order that must be renewed) is due by itself, does not move the window, and is among the `others`.
 */
export function settingWindow({ facts, ground }: CountedOn, asked: HearingAsked): HearingWindow {
  const window = hearingWindow(facts, asked, ground);
  const clocks = [...(window.binding === null ? [] : [window.binding]), ...window.others];
  const binding = bindingClock(clocks.filter((clock) => isItsHearing(clock, asked.type)));
  return {
    ...window,
    latest: binding?.deadline ?? null,
    safe: binding?.safe ?? null,
    binding,
    others: clocks.filter((clock) => clock !== binding),
    mayRelax: binding === null ? [] : binding.rule.extensions.filter(({ by }) => by !== 'emergency').map(({ words }) => words),
    cites: binding?.rule.cites ?? [],
  };
}

/** The clocks that end before a hearing while nothing is set for them, earliest first. What is waived or stopped has no last day. */
function endedBefore(of: CountedOn, asked: HearingDate): readonly RunningClock[] {
  const { binding, others } = settingWindow(of, asked);
  return [...(binding === null ? [] : [binding]), ...others].filter(
    (clock) => !clock.waived && !clock.stopped && isAfter(asked.on, clock.deadline) && !isMetInTime(clock),
  );
}

/** Of those, the clocks that ask for this very hearing: its day is late for them. */
export function lateClocks(of: CountedOn, asked: HearingDate): readonly RunningClock[] {
  return endedBefore(of, asked).filter((clock) => isItsHearing(clock, asked.type));
}

/** Of those, the clocks that the hearing would meet by the way: another hearing is due sooner. */
export function clocksBesides(of: CountedOn, asked: HearingDate): readonly RunningClock[] {
  return endedBefore(of, asked).filter((clock) => !isItsHearing(clock, asked.type));
}

function isMetInTime({ setOn, deadline }: RunningClock): boolean {
  return setOn !== null && !isAfter(setOn, deadline);
}

/** The changes that a way makes to the clocks that would be late: one waiver for all that it reaches, or an extension of each to the day. */
export function relaxingChanges(
  way: WayToRelax,
  late: readonly RunningClock[],
  { asked, today, waiver = TO_THE_HEARING }: { readonly asked: HearingDate; readonly today: LocalDate; readonly waiver?: WaiverAsked },
): readonly RelaxingChange[] {
  const made = { madeOn: today, fromOn: null };
  if (way === 'TIME_WAIVER') {
    const untilOn = waiver.general ? null : (waiver.untilOn ?? asked.on);
    return [{ ...made, kind: 'time_waiver', clock: null, petitionId: asked.petitionId, untilOn, ground: null }];
  }
  const ground = way === 'GOOD_CAUSE' ? 'good_cause' : 'other';
  return late.map(({ rule, petitionId }) => ({ ...made, kind: 'extended', clock: rule.id, petitionId, untilOn: asked.on, ground }));
}

/** True when the law takes these changes and, with them, no clock is late any more. */
export function changesAllow(of: CountedOn, asked: HearingDate, changes: readonly RelaxingChange[]): boolean {
  let { facts } = of;
  for (const [place, change] of changes.entries()) {
    const proposed = { ...change, changeId: `proposed:${place}` };
    if (checkChange(facts, proposed, of.ground).kind !== 'met') return false;
    facts = { ...facts, changes: [...facts.changes, proposed] };
  }
  return lateClocks({ ...of, facts }, asked).length === 0;
}

/** The ways that would let the hearing be set on its day. Where no rule knows one, the judge alone decides, and the clocks stay late. */
export function waysToRelax(of: CountedOn, asked: HearingDate): readonly WayToRelax[] {
  const late = lateClocks(of, asked);
  if (late.length === 0) return [];
  const { today } = of.facts;
  const ways = WAYS_OF_THE_LAW.filter((way) => isNamed(way, late) && changesAllow(of, asked, relaxingChanges(way, late, { asked, today })));
  return ways.length > 0 ? ways : ['JUDGE_DECIDES'];
}

/** The ways for the first court day after the window that is still ahead, where a day begins to ask for one; empty when no last day runs. */
export function waysAfterWindow(of: CountedOn, asked: HearingAsked): readonly WayToRelax[] {
  const { latest: last } = settingWindow(of, asked);
  if (last === null) return [];
  return waysToRelax(of, { ...asked, on: nextCourtDay(latest(addDays(last, 1), of.facts.today), of.ground.calendar) });
}

/** Every late clock names the way among what may extend it; asked first because it is cheap. */
function isNamed(way: (typeof WAYS_OF_THE_LAW)[number], late: readonly RunningClock[]): boolean {
  return late.every(({ rule }) => (way === 'TIME_WAIVER' ? waiverReaches(rule) : leversOf(rule.extensions, 'good_cause').length > 0));
}

const ASKED_FOR: Readonly<Record<WayToRelax, string>> = {
  TIME_WAIVER: 'the time waiver of the youth',
  GOOD_CAUSE: 'the facts of the good cause',
  JUDGE_DECIDES: 'the reason of the judge',
};

/** Why the day is refused and what would allow it, in sentences, with every authority. */
export function sayLate(
  late: readonly RunningClock[],
  { on, ways }: { readonly on: LocalDate; readonly ways: readonly WayToRelax[] },
): { readonly late: string; readonly words: string; readonly cites: readonly Citation[] } {
  const days = late.map(({ rule, deadline }) => `${rule.act}: the last day is ${sayDate(deadline)} (${rule.cites[0].text}).`);
  const needed = ways.map((way) => ASKED_FOR[way]).join(', or ');
  const hard = ways.includes('JUDGE_DECIDES') ? ' No rule that is known here gives more time; the clock stays late.' : '';
  const comesAfter = `${sayDate(on)} comes after the last day. ${days.join(' ')}`;
  return {
    late: comesAfter,
    words: `${comesAfter} To set it then, enter ${needed}.${hard}`,
    cites: late.flatMap(({ rule }) => [rule.cites[0], ...leversCites(rule.extensions)]),
  };
}

function leversCites(extensions: RunningClock['rule']['extensions']): readonly Citation[] {
  return extensions.flatMap(({ by, cite }) => (cite === null || by === 'emergency' ? [] : [cite]));
}
