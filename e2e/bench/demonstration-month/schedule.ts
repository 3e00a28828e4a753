import type { LocalDate } from '@starling/shared/time/local-date';
import type { Month, MonthYouth } from './month.ts';

/** A hearing that got a date. */
export interface Placed {
  readonly youth: MonthYouth;
  readonly sessionId: string;
  readonly heldOn: LocalDate;
  /** The time the youth was told, in minutes since midnight. */
  readonly toldAt: number;
  /** When the youth is to be in the building. */
  readonly arriveAt: number;
  readonly place: number;
}

/** A way of scheduling the same month. */
export interface Way {
  readonly name: string;
  schedule(month: Month): readonly Placed[];
}

/** A youth who has an hour comes so long before it. */
const COMES_BEFORE = 15;
const DOORS_OPEN = 510;

/** First come, first served: each request takes the first session with the minutes left, at the next free time, before whichever judge sits there. */
export const FIRST_COME: Way = {
  name: 'firstCome',
  schedule({ youths, sessions }) {
    const used = new Map<string, number>();
    const line = new Map<string, number>();
    return youths.flatMap((youth) => {
      const session = sessions.find(
        (one) => one.heldOn >= youth.earliest && (used.get(one.sessionId) ?? 0) + youth.minutes <= one.capacity,
      );
      if (session === undefined) return [];
      const before = used.get(session.sessionId) ?? 0;
      const place = (line.get(session.sessionId) ?? 0) + 1;
      used.set(session.sessionId, before + youth.minutes);
      line.set(session.sessionId, place);
      const toldAt = session.startsAt + before;
      return [{ youth, sessionId: session.sessionId, heldOn: session.heldOn, toldAt, arriveAt: toldAt - COMES_BEFORE, place }];
    });
  },
};

/** A cattle call: a day takes matters until all minutes of its bench are set; everybody is told 8:30, and waits until the name is called. */
export const CATTLE_CALL: Way = {
  name: 'cattleCall',
  schedule({ youths, sessions }) {
    const used = new Map<string, number>();
    const line = new Map<string, number>();
    const bench = (day: string): number =>
      sessions.filter((one) => dayOf(one) === day).reduce((sum, one) => sum + one.endsAt - one.startsAt, 0);
    return youths.flatMap((youth) => {
      const fits = (day: string): boolean => (used.get(day) ?? 0) + youth.minutes <= bench(day);
      const session = sessions.find((one) => one.heldOn >= youth.earliest && fits(dayOf(one)));
      if (session === undefined) return [];
      const day = dayOf(session);
      const place = (line.get(day) ?? 0) + 1;
      used.set(day, (used.get(day) ?? 0) + youth.minutes);
      line.set(day, place);
      return [{ youth, sessionId: session.sessionId, heldOn: session.heldOn, toldAt: DOORS_OPEN, arriveAt: DOORS_OPEN, place }];
    });
  },
};

function dayOf({ department, heldOn }: { readonly department: string; readonly heldOn: LocalDate }): string {
  return `${department} ${heldOn}`;
}
