import type { CalendarSession, WantedHearing } from '../ground.ts';
import { overlaps, type MinuteOfDay } from '../minute-of-day.ts';
import { othersIn, stretchOf } from '../rules/place-facts.ts';

/** Where a session has no slot pattern, a hearing may start every five minutes. */
const STEP_MINUTES = 5;

/** Every start at which a hearing fits into a session between the others, first to last; a session with a slot pattern keeps to it. */
export function startsIn(session: CalendarSession, wanted: WantedHearing): readonly MinuteOfDay[] {
  const step = session.slotMinutes ?? STEP_MINUTES;
  const taken = othersIn(session, wanted).map(stretchOf);
  const starts: MinuteOfDay[] = [];
  for (let startsAt = session.startsAt; startsAt + wanted.minutes <= session.endsAt; startsAt += step) {
    const time = { startsAt, endsAt: startsAt + wanted.minutes + wanted.buffer };
    if (!taken.some((other) => overlaps(other, time))) starts.push(startsAt);
  }
  return starts;
}
