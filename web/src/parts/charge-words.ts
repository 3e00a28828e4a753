import { parseStatute, type Section } from '@starling/shared/law/statute';

/** Sections whose words name a sex offence; whole chapters by their first and last section, the rest one by one. */
const CHAPTERS: readonly (readonly [number, number])[] = [
  [261, 269],
  [281, 290],
  [311, 312],
];
const SECTIONS = new Set(['236.1', '243.4', '314', '315', '316', '318', '647.6', '653.22', '653.23']);

/** True when the charge's words name a sex offence: then no screen shows them, and the count is spoken of by its number. */
export function namesSexOffense(statute: string): boolean {
  return parseStatute(statute)?.sections.some(isSexOffense) ?? false;
}

function isSexOffense({ code, section, subdivisions }: Section): boolean {
  if (code !== 'PC') return false;
  const number = Number.parseFloat(section);
  const inChapter = CHAPTERS.some(([from, to]) => number >= from && number < to + 1);
  const in647 = section === '647' && ['a', 'b'].includes(subdivisions[0] ?? '');
  return inChapter || in647 || SECTIONS.has(section);
}

/** The words of a charge as a screen may show them; null where they name a sex offence. */
export function chargeWords(count: { readonly statute: string; readonly description: string }): string | null {
  return namesSexOffense(count.statute) ? null : count.description;
}
