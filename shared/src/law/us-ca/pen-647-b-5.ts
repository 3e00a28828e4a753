/**
 * Penal Code 647(b)(5): selling or offering sex is no offense of a child under 18; such a child may be a dependent.
 * Text read 2026-11-21 (codes); 647 last amended effective 2026-01-01. The section still prints WIC 300(b)(2); the paragraph is 300(b)(4).
 * Status: verified. Second reader: none yet.
 */
import { ageOn, type LocalDate } from '../../time/local-date.ts';
import { pen, wic, type Citation } from '../citation.ts';
import { parseStatute, relation, sectionOf } from '../statute.ts';

/** The age from which 647(b) can be charged at all. */
export const AGE_647B = 18;

/** Why the count is refused, and where the youth is helped instead. */
export const CITES_647B: readonly Citation[] = [pen('647(b)(5)')];

/** Where the law sends the youth: dependency, temporary custody, and the police record that is sealed. */
export const INSTEAD_OF_647B: readonly Citation[] = [wic('300(b)(4)'), wic('305(a)'), wic('827.95(a)(1)(C)')];

/**
 * How a charge stands to 647(b): inside it, or too wide to know ('PC 647' alone), or apart. Attempts are read like the offense. A text
 * that is no statute as it stands ('647.b', 'Penal Code 647 b') is looked through for the section: a slip of the pen charges no child.
 */
export function relationTo647b(statute: string): 'inside' | 'wider' | 'apart' {
  const read = parseStatute(statute);
  if (read === null) return relationOfUnread(statute);
  const relations = read.sections.map((section) => relation(section, SECTION));
  if (relations.includes('inside')) return 'inside';
  return relations.includes('wider') ? 'wider' : 'apart';
}

/** True when the charge is 647(b) for conduct of a child under 18 (G-647B). The 18th birthday itself is no longer under 18. */
export function isImmuneUnder647b(statute: string, bornOn: LocalDate, offenseOn: LocalDate): boolean {
  return relationTo647b(statute) === 'inside' && ageOn(bornOn, offenseOn) < AGE_647B;
}

const SECTION = sectionOf('PC 647(b)');

/** 647.3 and the like are sections of their own. */
function relationOfUnread(statute: string): 'inside' | 'wider' | 'apart' {
  const plain = statute.normalize('NFKC').replace(/\p{Cf}/gu, '').toLowerCase();
  if (!/(?<![\d.])647(?!\.?\d)/.test(plain)) return 'apart';
  return /(?<![\d.])647[^a-z\d]*(?:subd(?:ivision)?s?\b[^a-z\d]*)?b(?![a-z])/.test(plain) ? 'inside' : 'wider';
}
