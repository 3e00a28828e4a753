/**
 * Evidence Code 1107.5: an expert on the effects of trafficking, for either side in a criminal action. It also lends the finding its
 * definition of a victim (subdivision (c)). Text read 2026-11-21 (codes); added by AB 1761 (Stats. 2016, ch. 636).
 * Status: verified; that a juvenile case is read like a criminal action here is our reading. Second reader: none yet.
 */
import { because } from '../answer.ts';
import { evid } from '../citation.ts';

/** What the expert may speak about. The record keeps that an expert was heard, never what was said (I9). */
export const EXPERT_WORDS = because('An expert may explain what trafficking does to a victim, called by either side.', evid('1107.5'));
