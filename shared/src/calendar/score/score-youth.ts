import { setting } from '../../law/court-settings.ts';
import { addDays, isoWeekday, type LocalDate } from '../../time/local-date.ts';
import type { Ground, NeedWindow, WantedHearing } from '../ground.ts';
import { readMinuteOfDay, sharedMinutes, type Stretch } from '../minute-of-day.ts';
import { isOnDay, keepsNeed, needsOf, saysWhen } from '../rules/need-windows.ts';
import { someoneComes } from '../rules/place-facts.ts';
import { clip, type Scored } from './score-part.ts';

const SATURDAY = 6;
/** Where school is touched: the first slot costs one class, lunch costs none that counts, the middle of the day costs most. */
const FIRST_SLOT = 0.6;
const AT_LUNCH = 0.5;
const UNKNOWN_HOURS = 0.3;
const NOON = 720;
const LUNCH: Stretch = { startsAt: NOON, endsAt: 780 };
const FIRST_SLOT_MINUTES = 15;
const CLASS_MINUTES = 60;

/** All of it when no school is missed; some for the first slot or for lunch. */
export function schoolShare(at: Scored): number {
  const { wanted, time } = at;
  const missed = missesSchool(at);
  if (missed === 'none' || !someoneComes(wanted)) return 1;
  if (isFirstSlot(at)) return FIRST_SLOT;
  if (2 * sharedMinutes(LUNCH, time) >= wanted.minutes) return AT_LUNCH;
  return missed === 'perhaps' ? UNKNOWN_HOURS : 0;
}

/** "school is out", "after school", or what it costs. */
export function saysSchool(at: Scored, share: number): string | null {
  if (!someoneComes(at.wanted)) return null;
  const known = knownSchool(at.wanted);
  if (share === 1) return known.length > 0 && !known.some((need) => isOnDay(need, at.time.on)) ? 'school is out' : 'no class is missed';
  if (share === FIRST_SLOT) return 'the first slot, so one class at most is missed';
  return share === AT_LUNCH ? 'over lunch' : 'in school hours';
}

/** In the morning, and no longer than a class: only then one class at most is missed. */
function isFirstSlot({ place, wanted, time }: Scored): boolean {
  const isMorning = time.endsAt <= NOON && wanted.minutes <= CLASS_MINUTES;
  return isMorning && time.startsAt - place.session.startsAt < FIRST_SLOT_MINUTES;
}

function knownSchool(wanted: WantedHearing): readonly NeedWindow[] {
  return needsOf(wanted, 'school').filter(saysWhen);
}

function hasHours({ from, until }: NeedWindow): boolean {
  return from !== null || until !== null;
}

/** School whose hours nobody wrote down ends when the court takes it to end. */
function missesSchool({ wanted, ground, time }: Scored): 'none' | 'perhaps' | 'some' {
  const known = knownSchool(wanted);
  if (known.some((need) => hasHours(need) && !keepsNeed(need, time))) return 'some';
  if (known.length > 0 && !known.some((need) => !hasHours(need) && isOnDay(need, time.on))) return 'none';
  const ends = readMinuteOfDay(setting(ground.settings, 'schoolEndsAt'));
  const isOver = isoWeekday(time.on) >= SATURDAY || (ends !== null && time.startsAt >= ends);
  return isOver ? 'none' : 'perhaps';
}

/** Appointments, rides and hours that the youth asked for: the heaviest that is not kept counts. A must is no part of it: it is refused. */
export function medicalShare({ wanted, time }: Scored): number {
  if (!someoneComes(wanted)) return 1;
  return 1 - heaviest(needsOf(wanted, 'medical', 'transport', 'slot_time').filter((need) => !keepsNeed(need, time)));
}

/** Says when an appointment or an hour asked for is not kept. */
export function saysMedical(_at: Scored, share: number): string | null {
  return share < 1 ? 'an appointment or an hour asked for is not kept' : null;
}

/** The day itself gets nothing, the days within the court's margin some, any other all. */
export function avoidDatesShare({ wanted, ground, daysToAvoided: days }: Scored): number {
  return someoneComes(wanted) ? clip(days / (setting(ground.settings, 'avoidDateMarginDays') + 1)) : 1;
}

/** Days to the nearest day to avoid, as far as the court's margin and one more; days that are kept free for the youth count among them. */
export function daysToAvoided(on: LocalDate, wanted: WantedHearing, { settings }: Ground): number {
  const beyond = setting(settings, 'avoidDateMarginDays') + 1;
  const avoided = needsOf(wanted, 'date_avoid');
  if (avoided.length === 0 && wanted.exploiterTrialDays.length === 0) return beyond;
  for (let away = 0; away < beyond; away += 1) {
    const days = away === 0 ? [on] : [addDays(on, away), addDays(on, -away)];
    if (days.some((day) => wanted.exploiterTrialDays.includes(day) || avoided.some((need) => isOnDay(need, day)))) return away;
  }
  return beyond;
}

/** Says when a day is near one to avoid. Never which, never why. */
export function saysAvoidDates(_at: Scored, share: number): string | null {
  return share < 1 ? 'close to a day to avoid' : null;
}

function heaviest(needs: readonly NeedWindow[]): number {
  return needs.reduce((most, { weight }) => Math.max(most, clip(weight / 100)), 0);
}
