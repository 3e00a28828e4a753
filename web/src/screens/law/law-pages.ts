import { CALENDAR_PAPERS, type CalendarPaper, type CalendarPaperKey } from '@starling/shared/calendar/papers/papers';
import type { ClockPart } from '@starling/shared/law/clocks/clock-rule';
import type { LawCode } from '@starling/shared/law/citation';
import { LIBRARY, type LibrarySection } from '@starling/shared/law/library';
import { CLOCK_PART, clockParts, clocksOfPart } from '@starling/shared/law/library-clocks';
import { TABLES, type PrintedTable } from '@starling/shared/workflow/tables';

/** The parts of the library in their order; a code of law is a part of its own. */
export type LawPart = 'first' | 'clocks' | LawCode | 'steps' | 'papers';

/** One page of the library: its address, what the list shows, and every word that a search may meet. */
export interface LawPage {
  readonly key: string;
  readonly part: LawPart;
  /** The cite, or nothing where the title says it all. */
  readonly cite: string;
  readonly title: string;
  readonly words: string;
  readonly status: LibrarySection['status'] | null;
}

/** The pages that stand before the sections. Their titles are the screen's own words. */
export const FIRST_PAGES = ['rules', 'counting', 'holidays'] as const;
export type FirstPage = (typeof FIRST_PAGES)[number];

/** The address of a table of steps: 'The petition’s record' is 'steps-the-petitions-record'. */
export function stepsKey({ title }: Pick<PrintedTable, 'title'>): string {
  return `steps-${title
    .toLowerCase()
    .replace(/’/g, '')
    .replace(/[^a-z0-9]+/g, '-')}`;
}

/** The address of a part of the clock table: part 3.1 is 'clocks-3-1'. */
export function clocksKey(part: ClockPart): string {
  return `clocks-${part.replace('.', '-')}`;
}

/** The papers that a court makes its own, by their address: the request for an adjustment is 'paper-adjustment-request'. */
export const PAPER_PAGES: readonly (readonly [address: string, CalendarPaper])[] = (Object.keys(CALENDAR_PAPERS) as CalendarPaperKey[]).map(
  (key) => [`paper-${key.replaceAll('_', '-')}`, CALENDAR_PAPERS[key]],
);

/** Every page of the library in its order. */
export function lawPages(titleOf: (page: FirstPage) => string): readonly LawPage[] {
  return [
    ...FIRST_PAGES.map((key) => ({ key, part: 'first' as const, cite: '', title: titleOf(key), words: '', status: null })),
    ...clockParts().map(ofClocks),
    ...LIBRARY.map(ofSection),
    ...TABLES.map((table) => ({
      key: stepsKey(table),
      part: 'steps' as const,
      cite: '',
      title: table.title,
      words: table.steps.map(({ cite }) => cite).join(' '),
      status: null,
    })),
    ...PAPER_PAGES.map(([key, { title, lines }]) => ({
      key,
      part: 'papers' as const,
      cite: '',
      title,
      words: lines.join(' '),
      status: null,
    })),
  ];
}

/** The pages that hold every word asked for, in the cite, the title or the text. */
export function findPages(pages: readonly LawPage[], asked: string): readonly LawPage[] {
  const words = asked.trim().toLowerCase().split(/\s+/);
  return pages.filter((page) => {
    const held = `${page.cite} ${page.title} ${page.words}`.toLowerCase();
    return words.every((word) => held.includes(word));
  });
}

/** The pages by part, in the order in which the parts first appear. */
export function byPart(pages: readonly LawPage[]): readonly (readonly [LawPart, readonly LawPage[]])[] {
  const parts = [...new Set(pages.map(({ part }) => part))];
  return parts.map((part) => [part, pages.filter((page) => page.part === part)] as const);
}

function ofClocks(part: ClockPart): LawPage {
  const words = clocksOfPart(part).map(({ id, act, cites }) => `${act} ${id} ${cites.map(({ text }) => text).join(' ')}`);
  return { key: clocksKey(part), part: 'clocks', cite: '', title: CLOCK_PART[part], words: words.join(' '), status: null };
}

function ofSection(section: LibrarySection): LawPage {
  const { key, cite, title, status, provisions, notes } = section;
  const words = [...provisions, ...notes].map((one) => one.words).join(' ');
  return { key, part: cite.code, cite: cite.text, title, words, status };
}
