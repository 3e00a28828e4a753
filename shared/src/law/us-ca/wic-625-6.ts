/**
 * WIC 625.6: no questioning of a youth in custody before the youth has talked with counsel. The two hours within which the public defender
 * is told are a row of the clock table (WIC 627(c)). Text read 2026-11-21 (codes). Status: verified. Second reader: none yet.
 */
import { because, met, notMet, type Answer } from '../answer.ts';
import { wic } from '../citation.ts';

/** Whether the questioning of a youth in custody may begin. */
export function mayQuestion(talkedWithCounsel: boolean): Answer {
  return talkedWithCounsel
    ? met(because('The youth has talked with counsel.', wic('625.6')))
    : notMet(because('No questioning in custody before the youth has talked with counsel.', wic('625.6')));
}
