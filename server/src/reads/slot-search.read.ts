import type { Scope } from '@starling/db/scope';
import { findSlots, SLOT_LIMITS } from '@starling/shared/calendar/finder/find-slots';
import type { CalendarSession, SlotLimits, WantedHearing } from '@starling/shared/calendar/ground';
import type { SlotAnswer } from '@starling/shared/calendar/finder/slot-answer';
import { setting } from '@starling/shared/law/court-settings';
import { addDays, earliest, latest, type LocalDate } from '@starling/shared/time/local-date';
import { loadGroundPage, type GroundPage, type PlacingBase } from './calendar-ground.read.ts';
import type { PageSizes } from './slot-page.read.ts';

/** What a search answered, and what it looked through. */
export interface SlotsFound {
  readonly answer: SlotAnswer;
  readonly sessions: readonly CalendarSession[];
  readonly wanted: WantedHearing;
  /** The last day that was looked at. */
  readonly until: LocalDate;
}

/** Where to look: from a day on, or in named sessions alone. */
export interface WhereToLook {
  readonly from: LocalDate | null;
  readonly sessionIds: readonly string[] | null;
  readonly limits?: SlotLimits;
}

/** A first look is enough nearly always; where nothing fits, each further look reaches several times as far, to the court's horizon. */
export const FIRST_LOOK: PageSizes = { roomy: 16, own: 8, full: 4, beyond: 2 };
const FURTHER = 8;

/** The best lawful slots for a hearing within the court's horizon, and why others are not offered. */
export async function searchSlots(
  scope: Scope,
  base: PlacingBase,
  { from, sessionIds, limits = SLOT_LIMITS }: WhereToLook,
): Promise<SlotsFound> {
  if (sessionIds !== null) {
    const page = await loadGroundPage(scope, base, { sessionIds });
    return found(page, { limits, until: page.sessions.at(-1)?.heldOn ?? base.clocks.facts.today });
  }
  const days = daysToLook(base, from);
  // Under row security the statements take longer to plan than to run: the plan that was made once is kept, whatever days are asked for.
  await scope.many('set local plan_cache_mode = force_generic_plan');
  for (let sizes = FIRST_LOOK; ; sizes = { ...sizes, roomy: sizes.roomy * FURTHER, own: sizes.own * FURTHER }) {
    const page = await loadGroundPage(scope, base, { ...days, sizes });
    const look = found(page, { limits, until: days.until });
    if (look.answer.offers.length >= limits.offers || roomyIn(page) < sizes.roomy) return look;
  }
}

/** From the first lawful day to the last one, and no further than the court's horizon. */
function daysToLook(
  { clocks: { facts, ground }, window }: PlacingBase,
  from: LocalDate | null,
): { readonly from: LocalDate; readonly until: LocalDate } {
  const { today } = facts;
  const horizon = addDays(today, setting(ground.settings, 'slotHorizonDays'));
  return {
    from: latest(today, from ?? today, window.earliest ?? today),
    until: window.latest === null ? horizon : earliest(horizon, window.latest),
  };
}

function roomyIn({ sessions, lastDay }: GroundPage): number {
  return lastDay === null ? 0 : sessions.filter(({ heldOn }) => heldOn <= lastDay).length;
}

function found(page: GroundPage, { limits, until }: { readonly limits: SlotLimits; readonly until: LocalDate }): SlotsFound {
  return { answer: findSlots(page, limits), sessions: page.sessions, wanted: page.wanted, until };
}
