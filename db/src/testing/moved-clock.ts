import { fixedClock, type Clock } from '../clock.ts';

/** A clock that stands still until a spec moves it to another instant. */
export interface MovedClock extends Clock {
  moveTo(iso: string): void;
}

/** A clock at an instant, for specs about what another day changes. */
export function movedClock(iso: string): MovedClock {
  let stands = fixedClock(iso);
  return {
    now: () => stands.now(),
    today: (zone) => stands.today(zone),
    time: (zone) => stands.time(zone),
    moveTo: (other) => {
      stands = fixedClock(other);
    },
  };
}
