import { useEffect, useState } from 'react';
import { addMinutes, clockTime } from '../../parts/dates.ts';

/** The time on the court's wall: what the server said when the page was read, and the minutes since. */
export function CourtClock({ now }: { readonly now: string }) {
  const [read] = useState(() => performance.now());
  const [minutes, setMinutes] = useState(0);
  useEffect(() => {
    const timer = window.setInterval(() => setMinutes(Math.floor((performance.now() - read) / 60_000)), 5000);
    return () => window.clearInterval(timer);
  }, [read]);
  const time = addMinutes(now.slice(0, 5), minutes);
  return (
    <time className="bar-clock" dateTime={time}>
      {clockTime(time)}
    </time>
  );
}
