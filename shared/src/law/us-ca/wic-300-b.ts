/**
 * WIC 300(b): the paragraph on a child who was commercially sexually exploited and whose parent could not protect the child.
 * Text of (b)(4) read 2026-11-21 (codes); added as (b)(2) by SB 855 (2014), moved to (b)(4) by SB 1085 (2022), effective 2023-01-01.
 * Status: verified. Second reader: none yet. Other statutes and forms still print the old number; the wrong label is harmless (In re L.J.).
 */
import { isBefore, localDate, type LocalDate } from '../../time/local-date.ts';
import { wic, type Citation } from '../citation.ts';
import { setting, type CourtSettings } from '../court-settings.ts';

/** The paragraph is (b)(4) from this day on. */
export const RENUMBERED_ON = localDate('2023-01-01');

/** The paragraph as this court cites it on a petition filed that day: by the date, or as the court's setting fixes it. */
export function exploitationParagraph(filedOn: LocalDate, settings: CourtSettings): Citation {
  const chosen = setting(settings, 'exploitationParagraph');
  if (chosen !== 'by_filing_date') return wic(chosen);
  return wic(isBefore(filedOn, RENUMBERED_ON) ? '300(b)(2)' : '300(b)(4)');
}
