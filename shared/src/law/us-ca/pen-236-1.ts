/**
 * Penal Code 236.1: human trafficking. Only what the finding borrows: who is a victim (236.23 has no definition of its own, so the one of
 * 236.14(t)(3) and Evid. 1107.5(c) is used, court setting victimDefinitionBorrowed) and what coercion and serious harm mean.
 * Text read 2026-11-21 (codes). Status: verified; the borrowing is open, low risk. Second reader: none yet.
 */
import { because } from '../answer.ts';
import { evid, pen } from '../citation.ts';

/** The words that the screen shows beside the elements. */
export const VICTIM_WORDS = [
  because('A victim is a person whose liberty was taken or limited for labour, or for a commercial sex act, as in PC 236.1(a) to (c).', evid('1107.5(c)')),
  because('For a person under 18, being brought to a commercial sex act is enough; force is not needed.', pen('236.1(c)')),
  because('Consent and a mistake about the age do not matter.', pen('236.1(e)')),
] as const;

/** What coercion includes; the list in the statute is open. */
export const COERCION_WORDS = [
  because('A scheme that makes a person believe that refusing brings serious harm or restraint.', pen('236.1(h)(1)')),
  because('Abuse of legal process, or the threat of it.', pen('236.1(h)(1)')),
  because('Debt bondage.', pen('236.1(h)(1)')),
  because('Giving a controlled substance to impair judgment.', pen('236.1(h)(1)')),
  because('Serious harm may be to mind, money or good name, judged for a reasonable person of the same background.', pen('236.1(h)(8)')),
] as const;
