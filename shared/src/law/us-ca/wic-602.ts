/**
 * WIC 602: who is within the juvenile court for an offense: 12 to 17 at the act; under 12 only the five acts of subdivision (b).
 * Text read 2026-11-21 (codes); (b) by SB 439 (2018), effective 2019-01-01. Status: verified. Second reader: none yet.
 */
import { ageOn, type LocalDate } from '../../time/local-date.ts';
import { because, met, needsJudge, notMet, type Answer } from '../answer.ts';
import { wic } from '../citation.ts';
import { parseStatute, relation, sectionOf } from '../statute.ts';

/** The ages at the act, both ends included. */
export const AGES_602 = { from: 12, until: 17 } as const;

/** Murder; rape, sodomy, oral copulation, sexual penetration by force, violence, duress, menace or fear: 602(b). */
const UNDER_TWELVE = ['187', '261(a)(2)', '286(c)(2)', '287(c)(2)', '288a(c)(2)', '289(a)'].map((section) => sectionOf(`PC ${section}`));

/** How a charge stands to the five acts of 602(b): one of them, too wide to tell whether force is alleged, or none. */
export type UnderTwelveCharge = 'inside' | 'wider' | 'outside';

/**
 * Whether the juvenile court may hear an offense by the age at the act (G-AGE). A charge too wide to tell whether force is alleged
 * is asked about. Filing may come later than the 18th birthday; the age at the act decides.
 */
export function mayHear(statute: string, bornOn: LocalDate, offenseOn: LocalDate): Answer {
  const relations = parseStatute(statute)?.sections.flatMap((section) => UNDER_TWELVE.map((listed) => relation(section, listed))) ?? [];
  const charge = relations.includes('inside') ? 'inside' : relations.includes('wider') ? 'wider' : 'outside';
  return mayHearAt(ageOn(bornOn, offenseOn), charge);
}

/** The same by the age in full years at the act and how the charge stands to 602(b), which matters only under 12. */
export function mayHearAt(age: number, charge: UnderTwelveCharge): Answer {
  if (age > AGES_602.until) return notMet(because(`At ${age}, the person was past the juvenile court’s age at the offense.`, wic('602(a)')));
  if (age >= AGES_602.from) return met(because(`The youth was ${age} at the offense.`, wic('602(a)')));
  if (charge === 'inside') return met(because(`Under 12, yet one of the five acts of 602(b).`, wic('602(b)')));
  const words = `At ${Math.max(age, 0)}, the child was under 12 at the offense.`;
  return charge === 'wider' ? needsJudge(because(words, wic('602(b)'))) : notMet(because(words, wic('602(b)')));
}
