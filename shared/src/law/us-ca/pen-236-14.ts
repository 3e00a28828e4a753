/**
 * Penal Code 236.14: vacatur of an arrest or adjudication for a nonviolent offense committed as a direct result of trafficking.
 * Text read 2026-11-21 (codes); last amended effective 2024-01-01. Status: verified. Second reader: none yet.
 */
import { addDays, addYears, isBefore, latest, type LocalDate } from '../../time/local-date.ts';
import { because, met, needsJudge, notMet, type Answer, type Reason } from '../answer.ts';
import type { ChargedCount } from '../charged-count.ts';
import { pen, type Citation } from '../citation.ts';
import { isViolentFelony } from './pen-667-5-c.ts';

/** A last day with its authority. */
export interface LegalDay {
  readonly due: LocalDate;
  readonly cite: Citation;
}

/** What the judge finds, and by which measure; (j) eases it for a youth. */
export const VACATUR_STANDARD = [
  because('Clear and convincing evidence that the offense was a direct result of being a victim.', pen('236.14')),
  because('For a youth, showing the direct result raises a presumption that the rest is met; it can be rebutted.', pen('236.14(j)')),
] as const;

/** The forms of the petition and the order. */
export const VACATUR_FORMS = ['JV-748', 'JV-749'] as const;

/** Whether vacatur can be asked for: an offense that is not a violent felony (236.14(t)(1)). It never expires. */
export function vacaturAvailable(counts: readonly ChargedCount[]): Answer {
  const violent = counts.filter((count) => isViolentFelony(count));
  return violent.length === 0
    ? met(because('The offense is nonviolent.', pen('236.14(t)(1)')))
    : notMet(because('Vacatur is for nonviolent offenses. See WIC 782, or 781 from 18.', pen('236.14(t)(1)')));
}

/** When the person stopped being a victim, and sought services; null while that has not happened. */
export interface SinceThen {
  readonly on: LocalDate;
  readonly ceasedOn: LocalDate | null;
  readonly soughtServicesOn: LocalDate | null;
}

/** Whether the petition may be filed yet: any time after the later of the two events. It never expires; unpaid fines and failed probation are no bar. */
export function mayPetition({ on, ceasedOn, soughtServicesOn }: SinceThen): Answer {
  const known = [ceasedOn, soughtServicesOn].filter((day) => day !== null);
  const [first, ...others] = known;
  if (first === undefined) return notMet(because('The petition waits until the person has left the trafficking or sought services.', pen('236.14')));
  const later = latest(first, ...others);
  return isBefore(on, later)
    ? notMet(because('The petition opens on the later of the two days.', pen('236.14')))
    : met(because('Open without an end. Unpaid fines and failed probation are no bar.', pen('236.14')));
}

/** What the judge finds before vacatur is ordered; with (j) the direct result raises a presumption of the rest. */
export interface VacaturFindings {
  readonly victim: boolean;
  readonly directResult: boolean;
  readonly bestInterestOfJustice: boolean;
  /** The prosecuting agency answered in time. */
  readonly opposed: boolean;
}

/** Whether the court vacates: unopposed it may grant; opposed the judge weighs by clear and convincing evidence; each missing finding is named. */
export function vacaturGranted(findings: VacaturFindings): Answer {
  const missing: readonly Reason[] = [
    ...(findings.victim ? [] : [because('The court has not found that the person was a victim.', pen('236.14'))]),
    ...(findings.directResult ? [] : [because('The court has not found a direct result; being a victim in general is not enough.', pen('236.14'))]),
    ...(findings.bestInterestOfJustice ? [] : [because('The court has not found that it is in the best interest of justice.', pen('236.14'))]),
  ];
  if (missing.length > 0) return notMet(...missing);
  return findings.opposed ? needsJudge(VACATUR_STANDARD[0]) : met(because('Unopposed, the petition may be granted.', pen('236.14(c)')));
}

/** What the order holds, in its order. */
export const VACATUR_ORDER: readonly Reason[] = [
  because('A finding that the person was a victim and lacked the intent.', pen('236.14')),
  because('The arrest, the finding and the adjudication are set aside and dismissed as legally invalid.', pen('236.14')),
  because('Notice to the Department of Justice.', pen('236.14')),
];

/** Who is ordered to seal and destroy; 236.15 reaches the first four alone. */
export const VACATUR_AGENCIES: readonly string[] = [
  'Law enforcement with jurisdiction', 'The arresting agency', 'Participating agencies', 'The Department of Justice',
  'Probation, rehabilitation, corrections and parole that acted or keep records',
];

/** Whether counsel may appear for the person: always when unopposed; opposed only for a compelling reason, and then remotely. */
export function mayCounselAppear(opposed: boolean, compellingReason: boolean): Answer {
  return !opposed || compellingReason
    ? met(because('Counsel may appear for the person.', pen('236.14')))
    : notMet(because('The petition is opposed: the person appears, unless there is a compelling reason.', pen('236.14')));
}

/** What stays when it is granted. */
export const AFTER_VACATUR: readonly Reason[] = [
  because('Restitution that benefits the victim and is unpaid is still owed.', pen('236.14')),
  because('The public record shows no full name, and licensing boards get nothing.', pen('236.14')),
  because('The petitioner has a certified copy, and the Department of Justice says when it has complied.', pen('236.14')),
];

/** The last day on which the prosecuting agency may answer: 45 days from receipt. */
export function answerDue(receivedOn: LocalDate): LegalDay {
  return { due: addDays(receivedOn, 45), cite: pen('236.14(c)') };
}

/** An agency seals by the later of one year from the arrest and 90 days from the order. */
export function sealBy(arrestedOn: LocalDate, orderOn: LocalDate): LegalDay {
  return { due: latest(addYears(arrestedOn, 1), addDays(orderOn, 90)), cite: pen('236.14(k)(2)') };
}

/** An agency destroys within one year of the order. */
export function destroyBy(orderOn: LocalDate): LegalDay {
  return { due: addYears(orderOn, 1), cite: pen('236.14(k)(2)') };
}
