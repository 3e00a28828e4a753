/**
 * WIC 654.2: informal supervision after a petition was filed, as far as WIC 786(a)(1) and PC 29820 ask for it: nobody is made a ward.
 * Text not read whole; named in WIC 786(a). Status: part. Second reader: none yet.
 */
import { wic, type Citation } from '../citation.ts';

/** A supervision whose satisfactory completion dismisses and seals under WIC 786(a). */
export interface Supervision {
  readonly kind: 'informal_654_2' | 'nonward_725' | 'ward_probation';
  /** The paragraph of 786(a) that it falls under. */
  readonly paragraph: Citation;
  /** Without wardship the firearm ban of PC 29820 does not begin. */
  readonly makesWard: boolean;
}

/** Informal supervision. */
export const INFORMAL_SUPERVISION: Supervision = { kind: 'informal_654_2', paragraph: wic('786(a)(1)'), makesWard: false };
