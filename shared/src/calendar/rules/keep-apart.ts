import { setting, type CourtSettings } from '../../law/court-settings.ts';
import { daysBetween, isAfter } from '../../time/local-date.ts';
import type { KeepApartLevel } from '../../vocabulary/keep-apart.ts';
import type { Apart, ApartDay, CalendarSession, Place, WantedHearing } from '../ground.ts';
import { minutesBetween, overlaps, type Stretch } from '../minute-of-day.ts';

/** How a place breaks a keep-apart: the level, and what a list may say of it. Never who, never why. */
export interface ApartBreach {
  readonly level: KeepApartLevel;
  readonly words: string;
}

type TimesOf = Pick<CalendarSession, 'heldOn' | 'courthouseId'> & Stretch;

/**
 * The strictest keep-apart that a hearing at this place breaks; null for none. Symmetric: it is asked of either youth with the same answer.
 * A hearing on papers breaks none, for nobody comes. An unknown hour is the whole day; two unknown courthouses are one.
 */
export function apartBreach({ session, startsAt }: Place, wanted: WantedHearing, settings: CourtSettings): ApartBreach | null {
  if (wanted.mode === 'no_appearance') return null;
  const beside = besideIn(session, wanted);
  if (beside.length === 0 && wanted.apart.length === 0) return null;
  const here = { heldOn: session.heldOn, courthouseId: session.courthouseId, startsAt, endsAt: startsAt + wanted.minutes };
  const found = [...beside, ...wanted.apart].flatMap((apart) => breachOf(apart, here, settings) ?? []);
  return found.toSorted((one, other) => other.level - one.level)[0] ?? null;
}

/** The keep-aparts against hearings of this very session, from the slots taken in it. */
function besideIn({ taken, heldOn, courthouseId }: CalendarSession, { hearingId }: WantedHearing): readonly Apart[] {
  return taken.flatMap(({ keepApart, ...slot }) =>
    keepApart === null || slot.mode === 'no_appearance' || slot.hearingId === hearingId
      ? []
      : [
          {
            level: keepApart,
            until: null,
            days: [{ on: heldOn, courthouseId, startsAt: slot.startsAt, endsAt: slot.startsAt + slot.minutes }],
          },
        ],
  );
}

function breachOf({ level, days, until }: Apart, here: TimesOf, settings: CourtSettings): ApartBreach | null {
  if (until !== null && isAfter(here.heldOn, until)) return null;
  const says = days.map((day) => whatIsNear(level, { here, day, settings })).find((near) => near !== null);
  return says === undefined ? null : { level, words: `Keep apart ${level}: ${says}.` };
}

interface Asked {
  readonly here: TimesOf;
  readonly day: ApartDay;
  readonly settings: CourtSettings;
}

/** What is too near, in words; null for nothing. */
function whatIsNear(level: KeepApartLevel, { here, day, settings }: Asked): string | null {
  if (here.heldOn === day.on) return onTheSameDay(level, { here, day, settings });
  const within = setting(settings, 'keepApartBuildingDays');
  if (level < 4 || here.courthouseId !== day.courthouseId || Math.abs(daysBetween(here.heldOn, day.on)) > within) return null;
  return `someone is in the same courthouse within ${within} days`;
}

function onTheSameDay(level: KeepApartLevel, { here, day, settings }: Asked): string | null {
  if (level >= 3 || day.startsAt === null || day.endsAt === null) return 'someone is set that day';
  if (level === 1) {
    const hour = setting(settings, 'keepApartHourMinutes');
    return Math.abs((here.startsAt ?? 0) - day.startsAt) < hour ? `someone starts less than ${hour} minutes away` : null;
  }
  if (overlaps(here, day)) return 'someone is set at the same time';
  const apart = setting(settings, 'keepApartMinutes');
  return minutesBetween(here, day) < apart ? `someone is set less than ${apart} minutes away` : null;
}
