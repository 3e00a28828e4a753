/**
 * WIC 625.7: no deception in the questioning of a youth in custody. Text read 2026-11-21 (codes). Status: verified. Second reader: none yet.
 */
import { because, type Reason } from '../answer.ts';
import { wic } from '../citation.ts';

/** The sentence that stands beside 625.6. */
export const NO_DECEPTION: Reason = because('No deception in the questioning of a youth in custody.', wic('625.7'));
