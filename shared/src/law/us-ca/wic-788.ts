/**
 * WIC 788: at 18 probation petitions to seal what is still open. Text read 2026-11-21 (codes); new in 2025.
 * Status: verified. Second reader: none yet.
 */
import { wic } from '../citation.ts';

/** Who must act, and how long before. */
export const DUTY_AT_18 = {
  actor: 'county probation officer',
  copyToYouthAndCounselDaysBeforeFiling: 30,
  noticeToProsecutorDays: 15,
  cite: wic('788'),
} as const;
