/**
 * WIC 388(e): a nonminor asks to come back into foster care (re-entry), open by name after vacatur (PC 236.14) or a dismissal under
 * WIC 782. Text read 2026-11-21 (codes); its hearing clock is a row of the clock table. Status: part; O-18 open. Second reader: none yet.
 */
import { wic } from '../citation.ts';
import type { CareDoor } from './wic-303.ts';

/** Coming back into care between 18 and 21. */
export const REENTRY: CareDoor = { door: 'reentry', words: 'Coming back into foster care after it ended.', cite: wic('388(e)(1)(B)') };
