import { addDays, localDate } from '@starling/shared/time/local-date';
import type { OrderOwner } from '@starling/shared/vocabulary/order';

/** An order in the court's own phrase: who carries it out, and by when, in days from the hearing; null when it has no one day. */
export interface OrderPhrase {
  readonly words: string;
  readonly owner: OrderOwner;
  readonly dueInDays: number | null;
}

/** The phrases most spoken on this bench; the first nine answer to their digit. */
export const ORDER_PHRASES = [
  { words: 'School records go to the education advocate.', owner: 'probation_officer', dueInDays: 7 },
  { words: 'Weekend visits with family begin this Friday, 5 pm to Sunday 5 pm.', owner: 'probation_officer', dueInDays: 4 },
  { words: 'The weekly call happens each week and is logged.', owner: 'probation_officer', dueInDays: null },
  { words: 'Probation visits and assesses the home.', owner: 'probation_officer', dueInDays: 14 },
  { words: 'A ride to the next hearing is arranged and confirmed with the youth.', owner: 'probation_officer', dueInDays: 14 },
  { words: 'The health referral is made and the first visit is set.', owner: 'social_worker', dueInDays: 14 },
  { words: 'The report is filed and served ten days before the next hearing.', owner: 'probation_officer', dueInDays: 21 },
  { words: 'The safety plan is reviewed with the youth and filed.', owner: 'advocate', dueInDays: 14 },
  { words: 'The next placement is named before the next hearing.', owner: 'social_worker', dueInDays: 14 },
  { words: 'Clothing and documents left at the last placement are brought to the youth.', owner: 'social_worker', dueInDays: 7 },
  { words: 'The education rights holder is named on the form and filed.', owner: 'minors_counsel', dueInDays: 7 },
  { words: 'Mentoring continues with the same advocate.', owner: 'advocate', dueInDays: null },
] as const satisfies readonly OrderPhrase[];

/** The day a phrase is due when it is ordered on a day. */
export function phraseDueOn(phrase: OrderPhrase, orderedOn: string): string {
  return phrase.dueInDays === null ? '' : addDays(localDate(orderedOn), phrase.dueInDays);
}
