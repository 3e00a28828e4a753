/**
 * Penal Code 236.15: vacatur for a victim of partner or sexual violence; the twin of 236.14 with longer periods and no fixed day of
 * destruction. Text read 2026-11-21 (codes); last amended effective 2024-01-01. Status: verified. Second reader: none yet.
 */
import { addYears, latest, type LocalDate } from '../../time/local-date.ts';
import { pen } from '../citation.ts';
import type { LegalDay } from './pen-236-14.ts';

/** An agency seals by the later of three years from the arrest and one year from the order; it destroys afterwards. */
export function sealBy(arrestedOn: LocalDate, orderOn: LocalDate): LegalDay {
  return { due: latest(addYears(arrestedOn, 3), addYears(orderOn, 1)), cite: pen('236.15(k)') };
}
