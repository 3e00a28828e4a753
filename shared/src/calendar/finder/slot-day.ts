import type { LocalDate } from '../../time/local-date.ts';
import type { Apart, Ground, WantedHearing } from '../ground.ts';

/** What one day needs of a search: the same types with the rows of that day alone, so that every rule reads a few rows and not two years. */
export interface SlotDay {
  readonly wanted: WantedHearing;
  readonly ground: Ground;
}

/** Takes a search apart by day, once. The answer is kept for each day. */
export function daysOf(wanted: WantedHearing, ground: Ground): (on: LocalDate) => SlotDay {
  const busy = byDay(wanted.busy);
  const own = byDay(wanted.ownHearings);
  const bench = byDay(ground.benchAway);
  const rooms = byDay(ground.departmentsAway);
  const apart = wanted.apart.map(apartByDay);
  const interpreters = ground.interpreters
    .filter(({ language }) => language === wanted.language)
    .map((one) => ({ ...one, busyOn: byDay(one.busy) }));
  const interpreted = byDay(ground.interpreted);
  const known = new Map<LocalDate, SlotDay>();
  return (on) => {
    const found = known.get(on) ?? {
      wanted: { ...wanted, busy: busy(on), ownHearings: own(on), apart: apart.map((apartOn) => apartOn(on)) },
      ground: {
        ...ground,
        benchAway: bench(on),
        departmentsAway: rooms(on),
        interpreters: interpreters.map(({ language, resourceId, busyOn }) => ({ language, resourceId, busy: busyOn(on) })),
        interpreted: interpreted(on),
      },
    };
    known.set(on, found);
    return found;
  };
}

/** Below level 4 a keep-apart asks of the day alone; level 4 asks of the days around it too. */
function apartByDay(apart: Apart): (on: LocalDate) => Apart {
  const days = byDay(apart.days);
  return apart.level === 4 ? () => apart : (on) => ({ ...apart, days: days(on) });
}

function byDay<Row extends { readonly on: LocalDate }>(rows: readonly Row[]): (on: LocalDate) => readonly Row[] {
  const found = new Map<LocalDate, Row[]>();
  for (const row of rows) {
    const onDay = found.get(row.on);
    if (onDay === undefined) found.set(row.on, [row]);
    else onDay.push(row);
  }
  return (on) => found.get(on) ?? NOTHING;
}

const NOTHING: readonly never[] = [];
