/**
 * The docket in call order, in four groups: heard, in hand, to be called, moved.
 * Pure: it reads rows, it never moves one by itself.
 */
export const DOCKET_GROUPS = ['heard', 'inHand', 'toBeCalled', 'moved'] as const;
export type DocketGroup = (typeof DOCKET_GROUPS)[number];

const WAITING = ['SET', 'CHECKED_IN', 'SECOND_CALL', 'TRAILED'];
const MOVED = ['OFF_CALENDAR', 'VACATED', 'CONTINUED'];

export interface GroupedRow {
  readonly hearingId: string;
  readonly place: number;
  readonly minutes: number;
  readonly state: string;
  readonly calledAt: string | null;
  readonly concludedAt: string | null;
  readonly minuteSigned: boolean;
}

/** A line of the docket: a row, or a place whose matter nobody may see any more. */
export type DocketEntry<Row extends GroupedRow> =
  | { readonly kind: 'row'; readonly place: number; readonly group: DocketGroup; readonly row: Row }
  | { readonly kind: 'closed'; readonly place: number; readonly group: 'heard' };

/**
 * Where a row belongs. A matter whose result is recorded stays in hand while it is open and unsigned:
 * the judge has not left it yet.
 */
export function groupOf(row: GroupedRow, openHearingId: string | null): DocketGroup {
  if (row.state === 'IN_HAND') return 'inHand';
  if (WAITING.includes(row.state)) return 'toBeCalled';
  if (MOVED.includes(row.state) && row.calledAt === null) return 'moved';
  return row.hearingId === openHearingId && !row.minuteSigned ? 'inHand' : 'heard';
}

/** Every line of the docket in the order it is shown: group by group, each by place. */
export function docketEntries<Row extends GroupedRow>(
  rows: readonly Row[],
  closedPlaces: readonly number[],
  openHearingId: string | null,
): readonly DocketEntry<Row>[] {
  const entries: readonly DocketEntry<Row>[] = [
    ...rows.map((row) => ({ kind: 'row' as const, place: row.place, group: groupOf(row, openHearingId), row })),
    ...closedPlaces.map((place) => ({ kind: 'closed' as const, place, group: 'heard' as const })),
  ];
  return entries.toSorted((one, other) => DOCKET_GROUPS.indexOf(one.group) - DOCKET_GROUPS.indexOf(other.group) || one.place - other.place);
}

/**
 * The lines as they stand while somebody's focus is in the list: what a row says may change,
 * where it stands may not. A row that is gone leaves at once, because it may be sealed; a new one waits at the end.
 */
export function heldInPlace<Row extends GroupedRow>(
  shown: readonly DocketEntry<Row>[],
  next: readonly DocketEntry<Row>[],
): readonly DocketEntry<Row>[] {
  const fresh = new Map(next.map((entry) => [entryName(entry), entry]));
  const kept = shown.flatMap((entry) => {
    const now = fresh.get(entryName(entry));
    if (now === undefined) return [];
    return [now.kind === 'row' ? { ...now, group: entry.group } : now];
  });
  const keptNames = new Set(kept.map(entryName));
  return [...kept, ...next.filter((entry) => !keptNames.has(entryName(entry)))];
}

export function entryName<Row extends GroupedRow>(entry: DocketEntry<Row>): string {
  return entry.kind === 'row' ? entry.row.hearingId : `closed-${entry.place}`;
}

/** The matter N calls up: the next in call order after the open one that has not been heard; null when there is none. */
export function nextToCall<Row extends GroupedRow>(rows: readonly Row[], openHearingId: string | null): Row | null {
  const waiting = rows.filter((row) => groupOf(row, null) === 'toBeCalled').toSorted((a, b) => a.place - b.place);
  const here = rows.find((row) => row.hearingId === openHearingId)?.place ?? 0;
  return waiting.find((row) => row.place > here) ?? waiting.find((row) => row.hearingId !== openHearingId) ?? null;
}

/** The row before or after the open one in the order of places, for the keys N and B; one that was just moved is still where the hand is. */
export function stepFrom<Row extends GroupedRow>(rows: readonly Row[], openHearingId: string | null, by: 1 | -1): Row | null {
  const inLine = rows
    .filter((row) => row.hearingId === openHearingId || groupOf(row, null) !== 'moved')
    .toSorted((a, b) => a.place - b.place);
  const here = inLine.findIndex((row) => row.hearingId === openHearingId);
  return inLine[here + by] ?? null;
}

/** The matter to show when nobody has chosen one: in hand, else unsigned, else next to be called, else the first. */
export function matterToShow<Row extends GroupedRow>(rows: readonly Row[]): Row | null {
  return (
    rows.find((row) => row.state === 'IN_HAND') ??
    rows.find((row) => groupOf(row, null) === 'heard' && !row.minuteSigned) ??
    nextToCall(rows, null) ??
    rows[0] ??
    null
  );
}
