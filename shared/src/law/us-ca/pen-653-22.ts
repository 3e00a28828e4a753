/**
 * Penal Code 653.22 (with 653.20): loitering, repealed; old cases are dismissed and sealed on a petition under 653.29.
 * Repealed by SB 357 (Stats. 2022, ch. 86), effective 2023-01-01. Status: verified in secondary pages; 647.3 says "former". Second reader: none yet.
 */
import { isBefore, localDate, type LocalDate } from '../../time/local-date.ts';
import { pen, type Citation } from '../citation.ts';
import { parseStatute, relation, sectionOf } from '../statute.ts';

/** The first day on which the offense no longer existed. */
export const REPEALED_ON = localDate('2023-01-01');

/** The repealed section, and the petition that clears an old case. */
export const CITES_653_22: readonly Citation[] = [pen('653.22'), pen('653.29')];

/** True when the charge names the repealed offense, also in a text that is no statute as it stands. */
export function is653_22(statute: string): boolean {
  const read = parseStatute(statute);
  if (read === null) return /(?<![\d.])653\.2[02](?!\d)/.test(statute.normalize('NFKC'));
  return read.sections.some((section) => REPEALED.some((listed) => relation(section, listed) === 'inside'));
}

/** True when nothing can be filed any more: conduct or filing on or after the repeal. */
export function isAfterRepeal(offenseOn: LocalDate, filedOn: LocalDate | null): boolean {
  return !isBefore(offenseOn, REPEALED_ON) || (filedOn !== null && !isBefore(filedOn, REPEALED_ON));
}

const REPEALED = ['PC 653.20', 'PC 653.22'].map(sectionOf);
