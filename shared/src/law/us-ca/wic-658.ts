/**
 * WIC 658(a), 290.1, 291, 292: from which age a child gets a notice of the child's own.
 * Text read 2026-11-21 (codes). Status: verified. Second reader: none yet.
 */
import { because, met, notMet, type Answer } from '../answer.ts';
import { wic } from '../citation.ts';

/** Ten in a dependency case, eight under 601 and 602. */
export const OWN_NOTICE_AGE = { dependency: 10, juvenileJustice: 8 } as const;

/** Whether a child of that age is served in person, beside the parents. */
export function getsOwnNotice(age: number, system: keyof typeof OWN_NOTICE_AGE): Answer {
  const cite = system === 'dependency' ? wic('291') : wic('658(a)');
  const from = OWN_NOTICE_AGE[system];
  return age >= from ? met(because(`A child of ${from} or more gets the notice too.`, cite)) : notMet(because(`Below ${from} the notice goes to the parents.`, cite));
}
