/**
 * WIC 781.2: the Department of Justice finds old juvenile arrests every month, and they are sealed without anybody asking.
 * Text read 2026-07-17 (codes). Operative 2027-07-01 if the Legislature funds it. Status: verified. Second reader: none yet.
 */
import { addDays, addMonths, addYears, isBefore, localDate, type LocalDate } from '../../time/local-date.ts';
import { because, met, notMet, type Answer } from '../answer.ts';
import { wic } from '../citation.ts';
import type { LegalDay } from './pen-236-14.ts';

/** The first day on which the scan runs, if it is funded. */
export const OPERATIVE_FROM = localDate('2027-07-01');

/** An arrest as the scan sees it. */
export interface OldArrest {
  readonly on: LocalDate;
  readonly funded: boolean;
  readonly arrestedOn: LocalDate;
  /** Misdemeanors only, or a felony; a 707(b) felony is never reached. */
  readonly arrestFor: 'misdemeanor' | 'felony' | 'felony_707b';
  readonly sustainedOrPending: boolean;
}

/** Whether the monthly scan reaches the arrest: misdemeanors after one year, other felonies after three, nothing sustained or pending. */
export function scanReaches(arrest: OldArrest): Answer {
  if (!arrest.funded || isBefore(arrest.on, OPERATIVE_FROM)) return notMet(because('The monthly scan is not in operation.', wic('781.2')));
  if (arrest.sustainedOrPending) return notMet(because('A petition on this arrest was sustained or is pending.', wic('781.2')));
  if (arrest.arrestFor === 'felony_707b') return notMet(because('A 707(b) offense is not reached.', wic('781.2')));
  const years = arrest.arrestFor === 'felony' ? 3 : 1;
  return isBefore(arrest.on, addYears(arrest.arrestedOn, years))
    ? notMet(because(`The arrest is reached ${years === 1 ? 'one year' : 'three years'} after its day.`, wic('781.2')))
    : met(because('The arrest is sealed without a request.', wic('781.2')));
}

/** The arresting agency reports within six months of being told. */
export function agencyReportsBy(toldOn: LocalDate): LegalDay {
  return { due: addMonths(toldOn, 6), cite: wic('781.2') };
}

/** The Department of Justice seals within 90 days. */
export function departmentSealsBy(from: LocalDate): LegalDay {
  return { due: addDays(from, 90), cite: wic('781.2') };
}
