/**
 * Penal Code 647.3: whoever reports being a victim of, or witness to, trafficking or another listed crime is not arrested for related
 * lesser offenses; condoms are no ground for an arrest. Text read 2026-11-21 (codes); it says "former" of 653.22.
 * Status: part (the list of crimes reported is not carried here; "misdemeanor drug acts" are read as misdemeanors of the Health and Safety
 * Code). Second reader: none yet.
 */
import { because } from '../answer.ts';
import type { CountLevel } from '../charged-count.ts';
import { pen } from '../citation.ts';
import { parseStatute, relation, sectionOf } from '../statute.ts';

const SHIELDED = ['647(a)', '647(b)', '372', '653.22'].map(sectionOf);

/** True when a person who made such a report is not arrested for this offense, if it is related to what was reported. */
export function isShieldedByReport({ statute, level }: { readonly statute: string; readonly level: CountLevel }): boolean {
  const sections = parseStatute(statute)?.sections ?? [];
  if (sections.some((section) => SHIELDED.some((listed) => relation(section, listed) === 'inside'))) return true;
  return level === 'misdemeanor' && sections.some(({ code }) => code === 'HS');
}

/** What is no ground for an arrest. */
export const CONDOMS_WORDS = because('Having condoms is no ground for an arrest.', pen('647.3'));
