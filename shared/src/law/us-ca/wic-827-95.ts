/**
 * WIC 827.95: police records of a youth who never came before the court are sealed by the police agency itself: (A) diverted,
 * (B) counselled and released, (C) not within delinquency jurisdiction, such as a contact under PC 647(b) of a child (647(b)(5)).
 * Such a record is no part of the juvenile case file. Text read 2026-07-17 (codes). Status: verified. Second reader: none yet.
 */
import { addDays, addMonths, type LocalDate } from '../../time/local-date.ts';
import { because } from '../answer.ts';
import { wic, type Citation } from '../citation.ts';
import type { LegalDay } from './pen-236-14.ts';
import { relationTo647b } from './pen-647-b-5.ts';

/** The paragraph of (a)(1) that a police record falls under. */
export type PoliceRecordClass = 'A' | 'B' | 'C';

/** What became of a police contact. */
export interface PoliceContact {
  readonly statute: string;
  readonly outcome: 'diverted' | 'counselled_and_released' | 'outside_jurisdiction' | 'referred';
}

/** The paragraph that covers a contact; null when it was referred on. A contact under 647(b) of a child is always outside jurisdiction (C). */
export function policeRecordClass({ statute, outcome }: PoliceContact): PoliceRecordClass | null {
  if (outcome === 'outside_jurisdiction' || relationTo647b(statute) === 'inside') return 'C';
  if (outcome === 'diverted') return 'A';
  return outcome === 'counselled_and_released' ? 'B' : null;
}

/** The last day of the seal: (A) 30 days after the notice of completion, (B) 60 days after verification, (C) on verification itself. */
export function policeSealBy(kind: PoliceRecordClass, from: LocalDate): LegalDay {
  return { due: addDays(from, SEAL_DAYS[kind]), cite: citeOf(kind) };
}

/** Class (B) is verified within six months of the contact. */
export function verifyBy(contactOn: LocalDate): LegalDay {
  return { due: addMonths(contactOn, 6), cite: citeOf('B') };
}

const SEAL_DAYS: Readonly<Record<PoliceRecordClass, number>> = { A: 30, B: 60, C: 0 };

function citeOf(kind: PoliceRecordClass): Citation {
  return wic(`827.95(a)(1)(${kind})`);
}

/** What follows the seal. */
export const AFTER_POLICE_SEAL = [
  because('The agency tells the youth in writing.', wic('827.95')),
  because('The prosecutor may look only for the duty to disclose.', wic('827.95')),
] as const;
