/**
 * Penal Code 29810: how a person with a firearm ban gives up firearms; since AB 383 (Stats. 2025, ch. 362) an ADJUDICATION of a youth
 * starts the same steps, effective 2026-01-01. Text read 2026-11-21 (codes). Status: verified. Second reader: none yet.
 * The steps hang on a sustained petition: on a trafficking finding before that none of them begins.
 */
import { isBefore, localDate, type LocalDate } from '../../time/local-date.ts';
import { because, type Reason } from '../answer.ts';
import { pen } from '../citation.ts';
import { setting, type CourtSettings } from '../court-settings.ts';

/** The first day on which an adjudication starts the steps. */
export const ADJUDICATIONS_SINCE = localDate('2026-01-01');

/** How long the youth has after the adjudication. */
export const RELINQUISHMENT = {
  outOfCustody: { amount: 48, unit: 'hours' },
  inCustody: { amount: 14, unit: 'calendarDays' },
  cite: pen('29810'),
} as const;

/** The steps after an adjudication on a listed offense, in their order. */
export const RELINQUISHMENT_STEPS: readonly Reason[] = [
  because('The court tells the youth of the ban and hands over the form.', pen('29810')),
  because('Firearms are given up within 48 hours, or within 14 days for a youth in custody.', pen('29810')),
  because('Probation reports on it before disposition.', pen('29810')),
  because('The court notifies the Department of Justice.', pen('29820(d)')),
];

/** True when an adjudication of that day starts the steps. */
export function startsRelinquishment(adjudicatedOn: LocalDate): boolean {
  return !isBefore(adjudicatedOn, ADJUDICATIONS_SINCE);
}

/** What a finding does to the steps: before an adjudication none begins; after an express set-aside the Department of Justice is told. */
export function onFinding(stage: 'before_adjudication' | 'set_aside', settings: CourtSettings): readonly Reason[] {
  if (stage === 'before_adjudication') return [because('Nothing was sustained: no instruction, no form, no report, no notice.', pen('29810'))];
  const stops = because('The steps stop; nothing more is asked of the youth.', pen('29810'));
  const correction = because('The Department of Justice is told that no sustained petition remains.', pen('29820(d)'));
  return setting(settings, 'tellDojOfSetAside') ? [stops, correction] : [stops];
}
