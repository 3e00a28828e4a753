import { isCourtDay, type CourtCalendar } from '../../time/court-calendar.ts';
import { addDays, isAfter, isBefore, sayDate, type LocalDate } from '../../time/local-date.ts';
import type { HappeningKind } from '../../vocabulary/happening.ts';
import type { HearingType } from '../../vocabulary/hearing.ts';
import { allOf, because, met, needsJudge, notMet, type Answer, type Reason } from '../answer.ts';
import type { Citation } from '../citation.ts';
import { clockCase, STILL_SET, type ClockCase } from './clock-case.ts';
import { countClock } from './clock-count.ts';
import type { ClockFacts, HearingOnClock } from './clock-facts.ts';
import type { ClockRule } from './clock-rule.ts';
import { rulesSwitchedOn } from './clock-rules.ts';
import { beforeHearing } from './generic-clocks.ts';
import { bindingClock, clocksOf, type RunningClock } from './running-clocks.ts';
import { lastDayOf, type CountingGround } from './tally.ts';

/** The hearing that somebody wants to set. */
export interface HearingAsked {
  readonly type: HearingType;
  /** Null: a matter of the case as a whole; every petition's clocks then count. */
  readonly petitionId: string | null;
}

/** The days between which the law lets a hearing be set. Whether the court sits on a day is the calendar's business. */
export interface HearingWindow {
  /** The first day for which notice can still be given in time and no other rule asks to wait; null: from today. */
  readonly earliest: LocalDate | null;
  /** Why not earlier; empty with `earliest` null. */
  readonly earliestWhy: readonly Reason[];
  /** The last lawful day; null when no clock runs that this hearing meets. */
  readonly latest: LocalDate | null;
  /** The day to aim at; never after `latest`. */
  readonly safe: LocalDate | null;
  /** The clock that sets `latest`. */
  readonly binding: RunningClock | null;
  /** The other clocks that the hearing meets, earliest first; waived and stopped ones among them. */
  readonly others: readonly RunningClock[];
  /** What would allow a later day: the waiver or the cause that the law names. Empty: nothing does. */
  readonly mayRelax: readonly string[];
  readonly cites: readonly Citation[];
}

/** How far ahead a first day is looked for: longer than any period of notice. */
const DAYS_AHEAD = 120;

/** Giving notice of a hearing, in any of its forms. */
const NOTICES: readonly HappeningKind[] = ['notice_served', 'transfer_notice_served', 'joint_assessment_noticed'];

/** The lawful window of a hearing of one type, from the notice it needs and the clocks that it meets. */
export function hearingWindow(facts: ClockFacts, asked: HearingAsked, ground: CountingGround): HearingWindow {
  const clocks = clocksMetBy(facts, asked, ground);
  const binding = bindingClock(clocks);
  const tooSoon = (on: LocalDate): readonly Reason[] => whyTooSoon(on, { asked, clocks, of: clockCase(facts, ground) });
  const earliest = firstDay(facts.today, tooSoon, ground.calendar);
  return {
    earliest,
    earliestWhy: earliest === null ? [] : tooSoon(facts.today),
    latest: binding?.deadline ?? null,
    safe: binding?.safe ?? null,
    binding,
    others: clocks.filter((clock) => clock !== binding),
    mayRelax: binding === null ? [] : waysToRelax(binding),
    cites: binding?.rule.cites ?? [],
  };
}

/**
 * Says whether the law lets a hearing be set on a day: met; notMet, with the cite, where nothing allows it; needsJudge where the law names a
 * waiver, a cause or a shorter notice that would. A closed day is not its business.
 */
export function checkHearingDate(facts: ClockFacts, asked: HearingAsked & { readonly on: LocalDate }, ground: CountingGround): Answer {
  const clocks = clocksMetBy(facts, asked, ground);
  const tooSoon = whyTooSoon(asked.on, { asked, clocks, of: clockCase(facts, ground) });
  const early = tooSoon.length === 0 ? met() : needsJudge(...tooSoon);
  return allOf([early, notTooLate(bindingClock(clocks), asked.on)]);
}

/** The clocks that this hearing is needed for: it meets them, and no hearing of another type that is set meets them in time. */
function clocksMetBy(facts: ClockFacts, asked: HearingAsked, ground: CountingGround): readonly RunningClock[] {
  const { running } = clocksOf(facts, ground);
  return running.filter((clock) => meets(clock, asked) && !facts.hearings.some((hearing) => meetsInstead(hearing, clock, asked)));
}

function meetsInstead({ type, state, heldOn, petitionId }: HearingOnClock, clock: RunningClock, asked: HearingAsked): boolean {
  if (type === asked.type || !clock.rule.metBy.hearings.includes(type) || !STILL_SET.includes(state)) return false;
  const samePetition = petitionId === null || clock.petitionId === null || petitionId === clock.petitionId;
  return samePetition && !isAfter(heldOn, clock.deadline);
}

function meets({ rule, petitionId, hearingOn }: RunningClock, asked: HearingAsked): boolean {
  const ofPetition = petitionId === null || asked.petitionId === null || petitionId === asked.petitionId;
  return ofPetition && hearingOn === null && rule.metBy.hearings.includes(asked.type);
}

interface Looked {
  readonly asked: HearingAsked;
  readonly clocks: readonly RunningClock[];
  readonly of: ClockCase;
}

/** The first day on which the court sits and nothing is too soon; null when today is such a day, or none is near. */
function firstDay(today: LocalDate, tooSoon: (on: LocalDate) => readonly Reason[], calendar: CourtCalendar): LocalDate | null {
  if (tooSoon(today).length === 0) return null;
  for (let ahead = 1; ahead <= DAYS_AHEAD; ahead += 1) {
    const on = addDays(today, ahead);
    if (isCourtDay(on, calendar) && tooSoon(on).length === 0) return on;
  }
  return null;
}

/** Why a day is too soon for a hearing: notice that can no longer be given in time, rules that ask to wait. Empty when it is not. */
export function reasonsTooSoon(
  facts: ClockFacts,
  asked: HearingAsked & { readonly on: LocalDate },
  ground: CountingGround,
): readonly Reason[] {
  return whyTooSoon(asked.on, { asked, clocks: clocksMetBy(facts, asked, ground), of: clockCase(facts, ground) });
}

/** Notice that could no longer be given in time, and rules that ask to wait. */
function whyTooSoon(on: LocalDate, looked: Looked): readonly Reason[] {
  return [...noticeTooLate(on, looked), ...waits(on, looked.clocks)];
}

function noticeTooLate(on: LocalDate, { asked, of }: Looked): readonly Reason[] {
  const hearing: HearingOnClock = { ...asked, heldOn: on, state: 'set', goodCause: false, continuedOn: null, startsAt: null };
  return noticeRules(asked.type, of.ground).flatMap((rule) =>
    beforeHearing(rule, of, hearing).flatMap((derived) => {
      if (derived.kind !== 'started') return [];
      const { period, bounds } = derived.clock;
      const due = lastDayOf(countClock({ rule, period, from: on, bounds, emergencies: [], changes: [] }, of.ground).counted);
      return isBefore(due, of.facts.today)
        ? [because(`${rule.act}: a hearing on ${sayDate(on)} is too early, it needed this by ${sayDate(due)}.`, rule.cites[0])]
        : [];
    }),
  );
}

function noticeRules(type: HearingType, { settings }: CountingGround): readonly ClockRule[] {
  return rulesSwitchedOn(settings).filter(
    ({ trigger, metBy, period }) =>
      period !== null &&
      trigger.kind === 'hearing' &&
      trigger.types !== 'any' &&
      trigger.types.includes(type) &&
      metBy.happenings.some((kind) => NOTICES.includes(kind)),
  );
}

function waits(on: LocalDate, clocks: readonly RunningClock[]): readonly Reason[] {
  return clocks.flatMap(({ rule, notBefore }) =>
    notBefore !== null && isBefore(on, notBefore) ? [because(`${rule.act}: not before ${sayDate(notBefore)}.`, rule.cites[0])] : [],
  );
}

function notTooLate(binding: RunningClock | null, on: LocalDate): Answer {
  if (binding === null || !isAfter(on, binding.deadline)) return met();
  const { rule, deadline } = binding;
  const late = because(`${rule.act}: the last day is ${sayDate(deadline)}, and ${sayDate(on)} comes after it.`, rule.cites[0]);
  const ways = rule.extensions.filter(({ by }) => by !== 'emergency');
  return ways.length === 0 ? notMet(late) : needsJudge(late, ...ways.map(({ words, cite }) => because(words, cite ?? rule.cites[0])));
}

function waysToRelax({ rule }: RunningClock): readonly string[] {
  return rule.extensions.filter(({ by }) => by !== 'emergency').map(({ words }) => words);
}
