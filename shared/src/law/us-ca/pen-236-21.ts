/**
 * Penal Code 236.21: a trafficking victim has an advocate and a support person at interviews, and is told so before the first one.
 * Text read 2026-11-21 (codes); SB 376 (Stats. 2023, ch. 109). Status: verified. Second reader: none yet.
 */
import { because, met, notMet, type Answer } from '../answer.ts';
import { pen } from '../citation.ts';

/** The two people whom the victim may have along. Only the support person can be left out, and only for detriment to the interview. */
export type InterviewCompanion = 'advocate' | 'support_person';

/** Whether the first interview may begin: the victim was told of the right to both. */
export function mayBeginInterview(toldOfTheRight: boolean): Answer {
  return toldOfTheRight
    ? met(because('The right to an advocate and a support person was explained before the interview.', pen('236.21')))
    : notMet(because('Before the first interview, explain the right to an advocate and a support person.', pen('236.21')));
}

/** Whether a companion stays: the advocate always, the support person unless presence would harm the interview. */
export function mayStay(companion: InterviewCompanion, presenceIsDetrimental: boolean): Answer {
  return companion === 'support_person' && presenceIsDetrimental
    ? notMet(because('The support person may be left out because presence would harm the interview.', pen('236.21')))
    : met(because('The victim may have this person along.', pen('236.21')));
}
