/**
 * WIC 788: at 18 probation petitions to seal what is still open, and the court SHALL seal when nothing stands in the way.
 * Text read 2026-11-21 (codes); new in 2025. Status: verified; from which day the prosecutor's 15 days count back is our reading.
 * Second reader: none yet. Counsel for the youth is never ordered to seal (788(c)); unlike WIC 786 it reaches private agencies (a)(1).
 */
import { addDays, addYears, birthday, latest, type LocalDate } from '../../time/local-date.ts';
import { because, met, notMet, type Answer, type Reason } from '../answer.ts';
import { wic } from '../citation.ts';
import type { LegalDay } from './pen-236-14.ts';
import { courtDestroys781, type DestructionDay, type SealedRecord } from './wic-781.ts';

/** Who must act, and how long before. */
export const DUTY_AT_18 = {
  actor: 'county probation officer',
  copyToYouthAndCounselDaysBeforeFiling: 30,
  noticeToProsecutorDays: 15,
  cite: wic('788'),
} as const;

/** What decides whether probation must petition, and whether the court must seal. */
export interface Record788 {
  /** A 707(b) offense at 14 or older stands sustained. */
  readonly barred707b: boolean;
  /** Registration under PC 290.008 is required. */
  readonly registers: boolean;
  readonly convictedInAdultCourt: boolean;
  /** A conviction of a felony or of moral turpitude after jurisdiction ended. */
  readonly listedConvictionSince: boolean;
}

/** Whether probation's duty reaches the record: not for a 707(b) offense at 14 or older, a duty to register, or a conviction in adult court. */
export function dutyReaches(record: Record788): Answer {
  const bars: readonly Reason[] = [
    ...(record.barred707b ? [because('A 707(b) offense at 14 or older is left out.', wic('788(b)(2)'))] : []),
    ...(record.registers ? [because('A record with a duty to register is left out.', wic('788(b)'))] : []),
    ...(record.convictedInAdultCourt ? [because('A conviction in adult court is left out.', wic('788(b)'))] : []),
  ];
  return bars.length === 0 ? met(because('Probation petitions; if it does not, it gives its reasons in writing.', wic('788(a)'))) : notMet(...bars);
}

/** Whether the court shall seal: the duty reaches the record, and no listed conviction came after jurisdiction ended. */
export function courtShallSeal(record: Record788): Answer {
  const duty = dutyReaches(record);
  if (duty.kind === 'notMet') return duty;
  return record.listedConvictionSince
    ? notMet(because('A conviction of a felony or of moral turpitude came after jurisdiction ended.', wic('788(c)')))
    : met(because('The court shall seal.', wic('788(c)')));
}

/** The day on which the duty arises: the 18th birthday, or the later end of jurisdiction. */
export function dutyArises(bornOn: LocalDate, endedOn: LocalDate): LegalDay {
  return { due: latest(birthday(bornOn, 18), endedOn), cite: wic('788(a)') };
}

/** The last day of the petition: one year after the duty arose. */
export function fileBy(bornOn: LocalDate, endedOn: LocalDate): LegalDay {
  return { due: addYears(dutyArises(bornOn, endedOn).due, 1), cite: wic('788(a)') };
}

/** The youth and counsel have a copy 30 days before filing. */
export function copyBy(filingOn: LocalDate): LegalDay {
  return { due: addDays(filingOn, -DUTY_AT_18.copyToYouthAndCounselDaysBeforeFiling), cite: wic('788') };
}

/** The prosecutor has 15 days' notice before the court decides. */
export function noticeToProsecutorBy(decisionOn: LocalDate): LegalDay {
  return { due: addDays(decisionOn, -DUTY_AT_18.noticeToProsecutorDays), cite: wic('788') };
}

/** The court's own record: 601 five years after the seal, 602 at 38 (k). */
export function courtDestroys788(record: SealedRecord): DestructionDay {
  return { ...courtDestroys781(record), cite: wic('788(k)') };
}

/** Another agency SHALL destroy its record five years after the seal (k)(3). */
export function agencyDestroys788(sealedOn: LocalDate): DestructionDay {
  return { on: addYears(sealedOn, 5), must: true, cite: wic('788(k)(3)') };
}
