/**
 * WIC 828: police records about a youth outside Los Angeles County: to law enforcement, and to those with a legitimate need for the
 * official disposition; the same exception for 781 and 786. Text read 2026-07-17 (codes). Status: verified. Second reader: none yet.
 */
import { because, met, notMet, type Answer } from '../answer.ts';
import { wic } from '../citation.ts';

/** Who asks, and whether the petition is sealed. */
export interface PoliceRecordWish {
  readonly isLawEnforcement: boolean;
  readonly needsItForDisposition: boolean;
  readonly sealed: boolean;
}

/** Whether the information may be given. */
export function mayGive(wish: PoliceRecordWish): Answer {
  if (wish.sealed) return notMet(because('The record is sealed. Nothing goes out, except as 786 says.', wic('828')));
  return wish.isLawEnforcement || wish.needsItForDisposition
    ? met(because('To law enforcement, or for the official disposition of the case.', wic('828')))
    : notMet(because('Only to law enforcement, or for the official disposition of the case.', wic('828')));
}
