/**
 * WIC 787: a sealed record in data reports (a) and in research (b). Both are rows of the access list in wic-786-g.ts; here is what each
 * must show. Text read 2026-07-17 (codes). Status: verified. Second reader: none yet.
 */
import { because, met, needsJudge, notMet, type Answer } from '../answer.ts';
import { wic } from '../citation.ts';

/** Whether a holder may use the sealed record for a report that the law requires: only without anything that names a person. */
export function mayReportData(namesAPerson: boolean): Answer {
  return namesAPerson
    ? notMet(because('Nothing that names a person may go out.', wic('787(a)')))
    : met(because('For data that the law requires.', wic('787(a)')));
}

/** What a researcher's application shows; `courtSatisfied` is null before the court decided. */
export interface ResearchApplication {
  readonly onJuvenileJustice: boolean;
  readonly protectiveMethod: boolean;
  readonly courtSatisfied: boolean | null;
}

/** Whether a researcher may look: juvenile-justice research, a method that protects, and the court's order; nothing is passed on. */
export function mayResearch(application: ResearchApplication): Answer {
  if (!application.onJuvenileJustice) return notMet(because('Only research on juvenile justice is on the list.', wic('787(b)')));
  if (!application.protectiveMethod) return notMet(because('The application shows no method that protects the people in the records.', wic('787(b)')));
  if (application.courtSatisfied === null) return needsJudge(because('The court decides on the method.', wic('787(b)')));
  return application.courtSatisfied ? met(because('By order of the court; nothing is passed on.', wic('787(b)'))) : notMet(because('The court did not order it.', wic('787(b)')));
}
