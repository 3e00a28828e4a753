/**
 * WIC 786.5 (with rule 5.850): sealing without a petition: after diversion or informal supervision, after the prosecutor declined (g), (h),
 * or after probation counselled (h). Probation seals and tells the others. Forms JV-597, JV-598.
 * Text read 2026-11-21 (codes), of the rule the 2022 text. Status: verified periods; moving a closed last day on is policy for agencies.
 * Second reader: none yet.
 */
import { nextCourtDay, type CourtCalendar } from '../../time/court-calendar.ts';
import { addDays, type LocalDate } from '../../time/local-date.ts';
import { because, met, notMet, type Answer } from '../answer.ts';
import { rule, wic, type Citation } from '../citation.ts';

/** The raw last day, and the court day to which a closed one moves. */
export interface RolledDay {
  readonly raw: LocalDate;
  readonly due: LocalDate;
  readonly cite: Citation;
}

/** What became of a referral without a petition. */
export type ReferralOutcome = 'completed' | 'not_completed' | 'declined' | 'declined_after_referral' | 'counselled' | 'petition_filed';

const SEALED_BY: Readonly<Record<Exclude<ReferralOutcome, 'not_completed' | 'petition_filed'>, Citation>> = {
  completed: wic('786.5(a)'), declined: wic('786.5(g)'), declined_after_referral: wic('786.5(h)'), counselled: wic('786.5(h)'),
};

/** Whether probation seals: the program was completed, the prosecutor declined, or probation counselled; not once a petition was filed. */
export function probationSeals(outcome: ReferralOutcome): Answer {
  if (outcome === 'petition_filed') return notMet(because('A petition was filed. Sealing goes by 786.', wic('786')));
  return outcome === 'not_completed'
    ? notMet(because('Not satisfactorily completed. Probation gives its reasons in writing, with form JV-598.', rule('5.850')))
    : met(because('Probation seals and tells law enforcement and the Department of Justice.', SEALED_BY[outcome]));
}

/** Probation decides within 60 days of the end of the program whether it was completed. */
export function decideCompletionBy(endedOn: LocalDate, calendar: CourtCalendar): RolledDay {
  return rolled(addDays(endedOn, 60), calendar, rule('5.850'));
}

/** The youth sends JV-598 back to probation within 60 days of the notice; probation must file it with the court. */
export function askForReviewBy(noticeOn: LocalDate, calendar: CourtCalendar): RolledDay {
  return rolled(addDays(noticeOn, 60), calendar, rule('5.850'));
}

/** The operator of a program seals its own records within 60 days of being told. */
export function programSealsBy(toldOn: LocalDate, calendar: CourtCalendar): RolledDay {
  return rolled(addDays(toldOn, 60), calendar, wic('786.5'));
}

/** Who may still look: nobody else. */
export const ACCESS_786_5 = [
  because('Probation, for eligibility for informal supervision.', wic('654.3(e)')),
  because('The prosecutor, only for the duty to disclose; the copies are destroyed once that case is final.', wic('786.5')),
] as const;

/** Law enforcement and the Department of Justice seal within 60 days of probation's notice. */
export function agenciesSealBy(notifiedOn: LocalDate, calendar: CourtCalendar): RolledDay {
  return rolled(addDays(notifiedOn, 60), calendar, wic('786.5(b)'));
}

/** Probation tells the youth within 30 days of the agencies' report. */
export function tellYouthBy(reportedOn: LocalDate, calendar: CourtCalendar): RolledDay {
  return rolled(addDays(reportedOn, 30), calendar, wic('786.5(b)'));
}

function rolled(raw: LocalDate, calendar: CourtCalendar, cite: Citation): RolledDay {
  return { raw, due: nextCourtDay(raw, calendar), cite };
}
