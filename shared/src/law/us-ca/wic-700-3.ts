/**
 * WIC 700.3: at any stage the court may declare a wobbler a misdemeanor; what is no felony is no violent FELONY (PC 667.5(c)).
 * Text read 2026-11-21 (codes). Status: verified; that the enhancement falls with it is derived and is checked by a person.
 * Second reader: none yet.
 */
import { because, met, notMet, type Answer } from '../answer.ts';
import { isOut, isSustained, type ChargedCount } from '../charged-count.ts';
import { wic } from '../citation.ts';

/** Whether the court may declare this count a misdemeanor: a wobbler that is still before the court. */
export function mayDeclareMisdemeanor(count: Pick<ChargedCount, 'level' | 'state'>): Answer {
  if (isOut(count)) return notMet(because('The count is no longer before the court.', wic('700.3')));
  return count.level === 'wobbler'
    ? met(because('A wobbler may be declared a misdemeanor at any stage.', wic('700.3')))
    : notMet(because('Only an offense that may be either is declared a misdemeanor.', wic('700.3')));
}

/** The count after the declaration: before a finding only its level changes, after it the sustained count is a reduced one. */
export function declaredMisdemeanor(count: ChargedCount): ChargedCount {
  return { ...count, level: 'misdemeanor', state: isSustained(count) ? 'reduced_misdemeanor' : count.state };
}
