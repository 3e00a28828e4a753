import type { Busy, CalendarSession, Place, TakenSlot, WantedHearing } from '../ground.ts';
import { overlaps, type Stretch } from '../minute-of-day.ts';
import type { HearingTime } from './need-windows.ts';
import type { ParticipationRole } from '../../vocabulary/participation.ts';

/** The counsel of a case: none of them can be in two courtrooms. */
export const COUNSEL: readonly ParticipationRole[] = ['minors_counsel', 'prosecutor', 'county_counsel'];
/** The officers and workers of a case. */
export const OFFICERS: readonly ParticipationRole[] = ['probation_officer', 'social_worker'];
/** Whoever cares for the youth. */
export const FAMILY: readonly ParticipationRole[] = ['parent', 'guardian', 'caregiver'];

/** When the hearing would be. */
export function timeAt({ session, startsAt }: Place, { minutes }: WantedHearing): HearingTime {
  return { on: session.heldOn, startsAt, endsAt: startsAt + minutes };
}

/** Whether somebody comes at all: a hearing on papers asks nobody to be anywhere. */
export function someoneComes({ mode }: WantedHearing): boolean {
  return mode !== 'no_appearance';
}

/** The slots of a session in whose way a hearing can be: not its own, and not the one with which it is called together. */
export function othersIn({ taken }: CalendarSession, { hearingId, leadHearingId }: WantedHearing): readonly TakenSlot[] {
  return taken.filter((slot) => slot.hearingId !== hearingId && slot.hearingId !== leadHearingId);
}

/** A slot with its buffer. */
export function stretchOf({ startsAt, minutes, buffer }: TakenSlot): Stretch {
  return { startsAt, endsAt: startsAt + minutes + buffer };
}

/** Who of these roles cannot be there at a time, in the order given. */
export function busyAt(time: HearingTime, busy: readonly Busy[], roles: readonly ParticipationRole[]): readonly Busy[] {
  return busy.filter((one) => one.on === time.on && roles.includes(one.role) && overlaps(one, time));
}
