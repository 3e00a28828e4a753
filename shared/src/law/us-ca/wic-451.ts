/**
 * WIC 451: how a youth under transition jurisdiction is supervised and may come under it later; open by name after vacatur (PC 236.14)
 * or a dismissal under WIC 782. Text read 2026-11-21 (codes); SB 1161 (Stats. 2024, ch. 782), effective 2025-01-01.
 * Status: part; O-18 open. Second reader: none yet.
 */
import { wic } from '../citation.ts';
import type { CareDoor } from './wic-303.ts';

/** Asking for transition jurisdiction later. */
export const LATER_TRANSITION: CareDoor = { door: 'later_transition', words: 'Transition jurisdiction asked for later.', cite: wic('451(a)') };
