import { useViewer } from '../../parts/viewer.ts';

/** What this person may do from the calendar. The API decides; this is what is shown. */
export interface CalendarRights {
  readonly plan: boolean;
  readonly find: boolean;
  readonly set: boolean;
}

export function useRights(): CalendarRights {
  const { acts } = useViewer();
  return { plan: acts.includes('calendar.plan'), find: acts.includes('slots.find'), set: acts.includes('hearing.set') };
}
