/**
 * Penal Code 653.29: a case of the repealed loitering offense (former 653.20, 653.22) is dismissed and sealed on a petition.
 * Added by SB 357 (Stats. 2022, ch. 86), effective 2023-01-01; seen in secondary pages only. Status: part. Second reader: none yet.
 */
import { because, met, notMet, type Answer } from '../answer.ts';
import { pen } from '../citation.ts';
import { is653_22 } from './pen-653-22.ts';

/** Whether an old case can be cleared by this petition: it rests on the repealed offense. */
export function mayClearOldLoitering(statute: string): Answer {
  return is653_22(statute)
    ? met(because('The offense is repealed. A petition dismisses and seals the old case.', pen('653.29')))
    : notMet(because('This petition is only for the repealed loitering offense.', pen('653.29')));
}
