/**
 * WIC 303(f): court supervision of a nonminor in foster care; one of the doors that stay open by name after vacatur (PC 236.14) or a
 * dismissal under WIC 782, and that do not name PC 236.23(f) or WIC 786. Digest of the text read 2026-11-21 (codes).
 * Status: part; how a mandatory dismissal fits in is open (O-18). Second reader: none yet.
 */
import { wic, type Citation } from '../citation.ts';

/** One door into care that the way a petition ends can close. */
export interface CareDoor {
  readonly door: 'nonminor_supervision' | 'reentry' | 'transition' | 'later_transition';
  readonly words: string;
  readonly cite: Citation;
}

/** Supervision of a nonminor who stays in care. */
export const NONMINOR_SUPERVISION: CareDoor = { door: 'nonminor_supervision', words: 'Supervision of a nonminor who stays in foster care.', cite: wic('303(f)') };
