import { setting } from '../law/court-settings.ts';
import { addDays, daysBetween, isoWeekday, type LocalDate } from '../time/local-date.ts';
import type { NeedWindow } from './ground.ts';
import { overlaps, readMinuteOfDay, type Stretch } from './minute-of-day.ts';
import { isOnDay, keepsNeed, needsOf } from './need-windows.ts';
import { someoneComes } from './place-facts.ts';
import { clip, type Scored } from './score-part.ts';

const SATURDAY = 6;
/** Where school is touched: the first slot costs one class, lunch costs none that counts, the middle of the day costs most. */
const FIRST_SLOT = 0.6;
const AT_LUNCH = 0.5;
const UNKNOWN_HOURS = 0.3;
const LUNCH: Stretch = { startsAt: 720, endsAt: 780 };
const FIRST_SLOT_MINUTES = 15;

/** All of it when no school is missed; some for the first slot or for lunch. */
export function schoolShare(at: Scored): number {
  const { wanted, time } = at;
  const missed = missesSchool(at);
  if (missed === 'none' || !someoneComes(wanted)) return 1;
  if (time.startsAt - at.place.session.startsAt < FIRST_SLOT_MINUTES) return FIRST_SLOT;
  if (overlaps(LUNCH, time)) return AT_LUNCH;
  return missed === 'perhaps' ? UNKNOWN_HOURS : 0;
}

/** "school is out", "after school", or what it costs. */
export function saysSchool(at: Scored, share: number): string | null {
  if (!someoneComes(at.wanted)) return null;
  const known = needsOf(at.wanted, 'school');
  if (share === 1) return known.length > 0 && !known.some((need) => isOnDay(need, at.time.on)) ? 'school is out' : 'no class is missed';
  if (share === FIRST_SLOT) return 'the first slot, so one class at most is missed';
  return share === AT_LUNCH ? 'over lunch' : 'in school hours';
}

function missesSchool({ wanted, ground, time }: Scored): 'none' | 'perhaps' | 'some' {
  const known = needsOf(wanted, 'school');
  if (known.length > 0) return known.some((need) => !keepsNeed(need, time)) ? 'some' : 'none';
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

/** How far the nearest day to avoid is, in days; days that are kept free count among them. */
export function avoidDatesShare({ wanted, ground, time }: Scored): number {
  if (!someoneComes(wanted)) return 1;
  const margin = setting(ground.settings, 'avoidDateMarginDays');
  const toTrial = wanted.exploiterTrialDays.map((day) => Math.abs(daysBetween(time.on, day)));
  const toNeed = needsOf(wanted, 'date_avoid').flatMap((need) => daysTo(need, time.on, margin));
  const nearest = Math.min(margin + 1, ...toTrial, ...toNeed);
  return clip(nearest / (margin + 1));
}

/** Says when a day is near one to avoid. Never which, never why. */
export function saysAvoidDates(_at: Scored, share: number): string | null {
  return share < 1 ? 'close to a day to avoid' : null;
}

/** How many days lie between a day and the nearest that a need names, as far as the margin; nothing when none is near. */
function daysTo(need: NeedWindow, on: LocalDate, margin: number): readonly number[] {
  for (let away = 0; away <= margin; away += 1) {
    if (isOnDay(need, addDays(on, away)) || isOnDay(need, addDays(on, -away))) return [away];
  }
  return [];
}

function heaviest(needs: readonly NeedWindow[]): number {
  return needs.reduce((most, { weight }) => Math.max(most, clip(weight / 100)), 0);
}
