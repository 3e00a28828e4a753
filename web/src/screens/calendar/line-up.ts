import { addMinutes, minutesOfDay } from '../../parts/dates.ts';

interface LineRow {
  readonly hearingId: string;
  readonly startsAt: string;
  readonly minutes: number;
  readonly bufferMinutes: number;
  readonly state: string;
  readonly leadHearingId: string | null;
}

/** A place on the time line: a hearing, a slot that is proposed, or free minutes. */
export type LinePart<Row> =
  | { readonly kind: 'hearing'; readonly startsAt: string; readonly minutes: number; readonly row: Row }
  | { readonly kind: 'proposed'; readonly startsAt: string; readonly minutes: number }
  | { readonly kind: 'free'; readonly startsAt: string; readonly minutes: number };

const LEFT: readonly string[] = ['VACATED', 'CONTINUED', 'OFF_CALENDAR'];

/** A session as a line of hearings by time, with the free minutes between them. What left the session is not on it; what is called under another stands with that one. */
export function lineUp<Row extends LineRow>(
  rows: readonly Row[],
  { startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string },
  proposed: { readonly startsAt: string; readonly minutes: number } | null,
): readonly LinePart<Row>[] {
  const set = rows
    .filter((row) => !LEFT.includes(row.state) && row.leadHearingId === null)
    .map((row) => ({ kind: 'hearing' as const, startsAt: row.startsAt, minutes: row.minutes + row.bufferMinutes, row }));
  const parts = [...set, ...(proposed === null ? [] : [{ kind: 'proposed' as const, ...proposed }])].toSorted((a, b) =>
    a.startsAt.localeCompare(b.startsAt),
  );
  let at = minutesOfDay(startsAt);
  const line: LinePart<Row>[] = [];
  for (const part of parts) {
    line.push(...free(at, minutesOfDay(part.startsAt)), part);
    at = Math.max(at, minutesOfDay(part.startsAt) + part.minutes);
  }
  return [...line, ...free(at, minutesOfDay(endsAt))];
}

function free(from: number, until: number): readonly LinePart<never>[] {
  return until <= from ? [] : [{ kind: 'free', startsAt: addMinutes('00:00', from), minutes: until - from }];
}
