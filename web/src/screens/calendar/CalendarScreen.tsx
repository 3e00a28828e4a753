import './calendar.css';
import { CalendarHead } from './CalendarHead.tsx';
import { LoadBoard } from './LoadBoard.tsx';
import { SessionsPage } from './SessionsPage.tsx';
import { spanOf, stepOf } from './spans.ts';
import { useCalendarAddress, type CalendarPlace } from './use-calendar-address.ts';
import { useCalendarKeys } from './use-calendar-keys.ts';
import { parseLocalDate } from '@starling/shared/time/local-date';

/** The court's calendar: a day, one or two weeks, a month, or the load of eight weeks; free minutes first. */
export function CalendarScreen() {
  const place = useCalendarAddress();
  return place.address.view === 'load' ? <LoadPage place={place} /> : <SessionsPage place={place} />;
}

function LoadPage({ place }: { readonly place: CalendarPlace }) {
  const { address, go } = place;
  const span = spanOf('load', address.date);
  useCalendarKeys({ place, chosenId: null, onChange: undefined, whyLocked: undefined, onFinder: undefined, onConflicts: undefined });
  const show = (view: 'day' | 'week', day: string): void => {
    const date = parseLocalDate(day);
    if (date !== null) go({ view, date });
  };
  return (
    <>
      <CalendarHead place={place} span={span} closed={new Map()} />
      <LoadBoard
        from={span.from}
        onOpenDay={(day) => show('day', day)}
        onOpenWeek={(day) => show('week', day)}
        onPage={(direction) => go({ date: stepOf('load', address.date, direction) })}
      />
    </>
  );
}
