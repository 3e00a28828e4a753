/**
 * WIC 826: when the juvenile court destroys records that nobody sealed, and who may have them instead. Copies on microfilm under 826.5
 * count as originals and are destroyed with them. Text read 2026-07-17 (codes). Status: verified. Second reader: none yet.
 */
import { birthday, type LocalDate } from '../../time/local-date.ts';
import { wic } from '../citation.ts';
import type { LegalDay } from './pen-236-14.ts';

/** The ages by branch: 602 at 38, 601 at 21, 300 at 28. */
export const DESTRUCTION_AGES = { '602': 38, '601': 21, '300': 28 } as const;

/** A branch of the juvenile court. */
export type Branch = keyof typeof DESTRUCTION_AGES;

/** The day on which the court destroys a record that was never sealed. */
export function courtDestroys826(branch: Branch, bornOn: LocalDate): LegalDay {
  return { due: birthday(bornOn, DESTRUCTION_AGES[branch]), cite: wic('826(a)') };
}

/** True when the record can be handed to its subject instead: 300 and 601 records only. */
export function mayBeReleasedToSubject(branch: Branch): boolean {
  return branch !== '602';
}

/** Copies that are destroyed with the original. */
export const COPIES_CITE = wic('826.5');
