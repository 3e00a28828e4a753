import { parseLocalDate, type LocalDate } from '@starling/shared/time/local-date';

/** How much of the calendar is shown. */
export const VIEWS = ['day', 'week', 'two-weeks', 'month', 'load'] as const;
export type View = (typeof VIEWS)[number];

/** What is set, or who sits. */
export const LENSES = ['minutes', 'who'] as const;
export type Lens = (typeof LENSES)[number];

export const HALVES = ['am', 'pm'] as const;
export type Half = (typeof HALVES)[number];

/** What a slot is looked for with; the finder stands open beside the calendar as long as it is in the address. */
export interface Sought {
  readonly caseId: string | null;
  readonly petitionId: string | null;
  readonly type: string | null;
  readonly minutes: number | null;
}

/** Everything the calendar shows is in its address, so that a reload and a link show the same. It holds no name. */
export interface CalendarAddress {
  readonly view: View;
  readonly date: LocalDate;
  readonly lens: Lens;
  /** The one department that is shown; null for all. */
  readonly room: string | null;
  /** The one half-day that is shown; null for both. */
  readonly half: Half | null;
  /** Words that a session must hold. */
  readonly words: string;
  readonly sought: Sought | null;
}

/** Reads an address; a word it does not know means what stands there when nothing is said. */
export function readAddress(search: URLSearchParams, today: LocalDate): CalendarAddress {
  return {
    view: VIEWS.find((one) => one === search.get('view')) ?? 'week',
    date: parseLocalDate(search.get('date') ?? '') ?? today,
    lens: LENSES.find((one) => one === search.get('lens')) ?? 'minutes',
    room: search.get('room'),
    half: HALVES.find((one) => one === search.get('half')) ?? null,
    words: search.get('q') ?? '',
    sought: readSought(search),
  };
}

/** Writes an address; what is as usual is left out, so that the plain calendar of today is "/sessions". */
export function writeAddress(address: CalendarAddress, today: LocalDate): Record<string, string> {
  const { view, date, lens, room, half, words, sought } = address;
  return {
    ...(view === 'week' ? {} : { view }),
    ...(date === today ? {} : { date }),
    ...(lens === 'minutes' ? {} : { lens }),
    ...(room === null ? {} : { room }),
    ...(half === null ? {} : { half }),
    ...(words === '' ? {} : { q: words }),
    ...(sought === null ? {} : writeSought(sought)),
  };
}

const NO_CASE = 'choose';

function readSought(search: URLSearchParams): Sought | null {
  const find = search.get('find');
  if (find === null) return null;
  const minutes = Number(search.get('minutes'));
  return {
    caseId: find === NO_CASE ? null : find,
    petitionId: search.get('petition'),
    type: search.get('type'),
    minutes: Number.isInteger(minutes) && minutes > 0 ? minutes : null,
  };
}

function writeSought({ caseId, petitionId, type, minutes }: Sought): Record<string, string> {
  return {
    find: caseId ?? NO_CASE,
    ...(petitionId === null ? {} : { petition: petitionId }),
    ...(type === null ? {} : { type }),
    ...(minutes === null ? {} : { minutes: String(minutes) }),
  };
}
