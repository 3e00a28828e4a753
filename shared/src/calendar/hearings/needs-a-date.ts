import { courtDayStatus, courtDaysBetween, type CourtCalendar } from '../../time/court-calendar.ts';
import { isBefore, sayDate, type LocalDate } from '../../time/local-date.ts';
import type { HearingState } from '../../vocabulary/hearing.ts';
import { NEXT_QUEUE, type NextQueue } from '../../vocabulary/next-step.ts';
import type { VacatedReason } from '../../vocabulary/vacate.ts';

/** Why a case needs a date, in the order in which they are looked for. */
export type NeedsADateReason = 'closed_day' | 'session_cancelled' | 'off_calendar' | 'no_next_date' | 'new_petition' | 'received';

/** The last hearing of a matter that stands no more. */
export interface LastHearing {
  readonly hearingId: string;
  readonly heldOn: LocalDate;
  readonly state: HearingState;
  readonly vacatedReason: VacatedReason | null;
  /** What it was put to the queue for when it ended; null or left out: for nothing that was said. */
  readonly waitsFor?: NextQueue | null;
}

/** What is looked at in one matter: a petition that is live, or a case as a whole. */
export interface MatterForADate {
  readonly isOpen: boolean;
  /** The day of the next hearing that stands; null: none does. */
  readonly nextOn: LocalDate | null;
  /** The latest that was held, continued, taken off or vacated; null: there was none yet. */
  readonly last: LastHearing | null;
  /** The day on which its file came from another department; null: it did not. */
  readonly receivedOn: LocalDate | null;
  /** A petition before jurisdiction: the first hearing of it is wanted. */
  readonly isNew: boolean;
  readonly openedOn: LocalDate;
}

/** Why a matter needs a date, and since when. */
export interface WhyADate {
  readonly reason: NeedsADateReason;
  /** One sentence. */
  readonly why: string;
  readonly since: LocalDate;
}

/** Why an open matter needs a date; null when it has one on a day on which the court sits, or is over. */
export function whyNeedsADate(matter: MatterForADate, calendar: CourtCalendar): WhyADate | null {
  if (!matter.isOpen) return null;
  if (matter.nextOn === null) return withoutADate(matter);
  const status = courtDayStatus(matter.nextOn, calendar);
  return status.open ? null : { reason: 'closed_day', why: `It is set on a day without court. ${status.why}`, since: matter.nextOn };
}

function withoutADate({ last, receivedOn, isNew, openedOn }: MatterForADate): WhyADate {
  if (last === null) return neverSet({ receivedOn, isNew, openedOn });
  if (last.waitsFor !== undefined && last.waitsFor !== null)
    return {
      reason: 'no_next_date',
      why: `Put here on ${sayDate(last.heldOn)}: ${NEXT_QUEUE[last.waitsFor].toLowerCase()}.`,
      since: last.heldOn,
    };
  if (last.state === 'vacated' && last.vacatedReason === 'session_cancelled')
    return { reason: 'session_cancelled', why: `Its session on ${sayDate(last.heldOn)} was cancelled.`, since: last.heldOn };
  if (last.state === 'off_calendar')
    return { reason: 'off_calendar', why: `Taken off calendar on ${sayDate(last.heldOn)} without another date.`, since: last.heldOn };
  return { reason: 'no_next_date', why: `The last hearing was set for ${sayDate(last.heldOn)}, and no next one is.`, since: last.heldOn };
}

/** A matter past jurisdiction that has no hearing in the record is not new: it came from elsewhere, or its next review was never set. */
function neverSet({ receivedOn, isNew, openedOn }: Pick<MatterForADate, 'receivedOn' | 'isNew' | 'openedOn'>): WhyADate {
  if (receivedOn !== null)
    return {
      reason: 'received',
      why: `Received from another department on ${sayDate(receivedOn)}, and no hearing is set yet.`,
      since: receivedOn,
    };
  return isNew
    ? { reason: 'new_petition', why: `Filed on ${sayDate(openedOn)}, and no hearing is set for it yet.`, since: openedOn }
    : { reason: 'no_next_date', why: 'The case is open, and no hearing is set.', since: openedOn };
}

/** How near the last lawful day is. soon: within five court days. open: later, or no clock runs. */
export type DateUrgency = 'missed' | 'today' | 'soon' | 'open';

/** One court week ahead is soon: a way of sorting, nothing is refused by it. */
const SOON_COURT_DAYS = 5;

/** How near a last day is. */
export function dateUrgency(latest: LocalDate | null, today: LocalDate, calendar: CourtCalendar): DateUrgency {
  if (latest === null) return 'open';
  if (isBefore(latest, today)) return 'missed';
  if (latest === today) return 'today';
  return courtDaysBetween(today, latest, calendar) <= SOON_COURT_DAYS ? 'soon' : 'open';
}

/** What the order of the queue looks at. */
export interface Waiting {
  readonly key: string;
  /** The last lawful day; null: no clock runs. */
  readonly latest: LocalDate | null;
  readonly isInCustody: boolean;
  readonly since: LocalDate;
}

/** The queue in its order: the nearest last day first; then who is in custody; then who waits longest. Without a last day last. */
export function byUrgency(one: Waiting, other: Waiting): number {
  return (
    compare(one.latest ?? NO_LAST_DAY, other.latest ?? NO_LAST_DAY) ||
    Number(other.isInCustody) - Number(one.isInCustody) ||
    compare(one.since, other.since) ||
    compare(one.key, other.key)
  );
}

/** Later than every day. */
const NO_LAST_DAY = '9999-99-99';

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
