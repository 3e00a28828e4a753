/**
 * WIC 730.7(b): the notice to a victim when restitution is ordered, with name, address and offense, within 60 days.
 * Text read 2026-11-21 (codes). Status: verified. Second reader: none yet.
 */
import { addDays, type LocalDate } from '../../time/local-date.ts';
import { wic } from '../citation.ts';
import type { LegalDay } from './pen-236-14.ts';

/** The last day of the notice; null when no restitution was ordered, so that on a finding before disposition nothing is sent. */
export function restitutionNoticeDue(orderedOn: LocalDate | null): LegalDay | null {
  return orderedOn === null ? null : { due: addDays(orderedOn, 60), cite: wic('730.7(b)') };
}
