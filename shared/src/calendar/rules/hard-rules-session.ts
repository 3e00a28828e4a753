import { setting } from '../../law/court-settings.ts';
import { courtDayStatus } from '../../time/court-calendar.ts';
import { isAfter, isBefore, sayDateShort } from '../../time/local-date.ts';
import { CLOSED_WORDS } from '../finder/finder-words.ts';
import type { CalendarSession, Ground, Place, WantedHearing } from '../ground.ts';
import type { Breach } from './hard-rule.ts';
import { overlaps, sayMinuteOfDay } from '../minute-of-day.ts';
import { othersIn, stretchOf, timeAt } from './place-facts.ts';

/** The session takes hearings: it is neither cancelled nor closed. */
export function notOpen({ session }: Place): Breach | null {
  const why = CLOSED_WORDS[session.state];
  return why === undefined ? null : { words: why };
}

/** The court sits on the day. */
export function dayClosed({ session }: Place, _wanted: WantedHearing, { calendar }: Ground): Breach | null {
  const status = courtDayStatus(session.heldOn, calendar);
  return status.open ? null : { words: status.why, cites: [status.cite] };
}

/** The day is not over. */
export function dayPast({ session }: Place, _wanted: WantedHearing, { today }: Ground): Breach | null {
  return isBefore(session.heldOn, today) ? { words: 'That day is over.' } : null;
}

/** Of today only what is still to come: a start at this minute may be taken. */
export function hourPast({ session, startsAt }: Place, _wanted: WantedHearing, { today, now }: Ground): Breach | null {
  const isOver = now !== null && session.heldOn === today && startsAt < now;
  return isOver ? { words: 'That time of today is over. Choose a later time.' } : null;
}

/** The day lies inside the window that the law leaves. */
export function outsideWindow({ session }: Place, { window }: WantedHearing): Breach | null {
  const { earliest, latest, cites, mayRelax } = window;
  if (earliest !== null && isBefore(session.heldOn, earliest)) {
    return {
      words: `Before the first day, ${sayDateShort(earliest)}.`,
      mayRelax: 'Shorter notice, or a waiver of it, allows an earlier day.',
      cites,
    };
  }
  if (latest === null || !isAfter(session.heldOn, latest)) return null;
  return { words: `After the last day, ${sayDateShort(latest)}.`, mayRelax, cites };
}

/** The hearing begins and ends within the session. */
export function outsideSession({ session, startsAt }: Place, { minutes }: WantedHearing): Breach | null {
  const { startsAt: opens, endsAt: ends } = session;
  if (startsAt >= opens && startsAt + minutes <= ends) return null;
  const would = `It would run from ${sayMinuteOfDay(startsAt)} to ${sayMinuteOfDay(startsAt + minutes)}`;
  return { words: `${would}, and the session from ${sayMinuteOfDay(opens)} to ${sayMinuteOfDay(ends)}.` };
}

/** The minutes of the session hold it, with what a judge allowed beyond. */
export function overMinutes({ session }: Place, wanted: WantedHearing): Breach | null {
  const over = session.minutesSet - ownMinutes(session, wanted) + wanted.minutes + wanted.buffer - session.capacity - session.over;
  return over <= 0 ? null : { words: `Over the cap by ${over} min.` };
}

/** The number of hearings of the session holds it. */
export function overNumber({ session }: Place, wanted: WantedHearing): Breach | null {
  const { hearingsCapacity, hearingsOver, hearingsSet, taken } = session;
  if (hearingsCapacity === null) return null;
  const own = taken.some(({ hearingId }) => hearingId === wanted.hearingId) ? 1 : 0;
  const over = hearingsSet - own + 1 - hearingsCapacity - hearingsOver;
  return over <= 0 ? null : { words: sayPlacesTaken(hearingsCapacity + hearingsOver) };
}

function sayPlacesTaken(places: number): string {
  if (places === 0) return 'The session has no places.';
  return places === 1 ? 'The one place of the session is taken.' : `All ${places} places of the session are taken.`;
}

/** One youth at a time: nothing else is set then. */
export function slotTaken(place: Place, wanted: WantedHearing): Breach | null {
  const { startsAt, endsAt } = timeAt(place, wanted);
  const time = { startsAt, endsAt: endsAt + wanted.buffer };
  const other = othersIn(place.session, wanted).find((slot) => overlaps(stretchOf(slot), time));
  if (other === undefined) return null;
  return { words: `Another hearing is set from ${sayMinuteOfDay(other.startsAt)} to ${sayMinuteOfDay(other.startsAt + other.minutes)}.` };
}

/** The bench officer of the session sits then. */
export function benchAway(place: Place, wanted: WantedHearing, ground: Ground): Breach | null {
  const { session } = place;
  const time = timeAt(place, wanted);
  const away = ground.benchAway.some(
    (one) => one.benchOfficerId === session.benchOfficerId && one.on === session.heldOn && overlaps(one, time),
  );
  return away ? { words: `${session.benchOfficer} is away then.` } : null;
}

/** The room can be used then. */
export function departmentAway(place: Place, wanted: WantedHearing, ground: Ground): Breach | null {
  const { session } = place;
  const time = timeAt(place, wanted);
  const away = ground.departmentsAway.some(
    (one) => one.departmentId === session.departmentId && one.on === session.heldOn && overlaps(one, time),
  );
  return away ? { words: `${session.department} cannot be used then.` } : null;
}

/** A review belongs before the youth's own bench officer. */
export function substituteForReview({ session }: Place, wanted: WantedHearing, { settings }: Ground): Breach | null {
  const own = wanted.benchOfficerId;
  if (!wanted.isReview || own === null || session.benchOfficerId === own || !setting(settings, 'substituteRefusesReview')) return null;
  return { words: `${session.department}: another bench officer for a review.` };
}

function ownMinutes({ taken }: CalendarSession, { hearingId }: WantedHearing): number {
  const own = taken.find((slot) => slot.hearingId === hearingId);
  return own === undefined ? 0 : own.minutes + own.buffer;
}
