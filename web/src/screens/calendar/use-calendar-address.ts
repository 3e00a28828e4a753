import { localDate, type LocalDate } from '@starling/shared/time/local-date';
import { useSearchParams } from 'react-router';
import { useViewer } from '../../parts/viewer.ts';
import { readAddress, writeAddress, type CalendarAddress } from './calendar-address.ts';

/** The calendar's address and how to go on from it. `quietly` leaves no step in the browser's history, for what is typed. */
export interface CalendarPlace {
  readonly address: CalendarAddress;
  readonly today: LocalDate;
  readonly go: (change: Partial<CalendarAddress>, how?: 'quietly') => void;
}

export function useCalendarAddress(): CalendarPlace {
  const viewer = useViewer();
  const [search, setSearch] = useSearchParams();
  const today = localDate(viewer.today);
  const address = readAddress(search, today);
  return {
    address,
    today,
    go: (change, how) => setSearch(writeAddress({ ...address, ...change }, today), { replace: how === 'quietly' }),
  };
}
