/**
 * WIC 786(g) to (i), with 787 and 800: who may look into a record after sealing, and for what. The list is closed: courts may not add
 * to it (R9, S.V. (2017)); a look is no unsealing and no agency is told (R10, 786(g)(3)).
 * Text read 2026-07-17 (codes); last amended effective 2026-01-01. Status: verified; whether (g)(2) reaches a trafficking dismissal is open (O-7).
 * Second reader: none yet.
 */
import { nextCourtDay, type CourtCalendar } from '../../time/court-calendar.ts';
import { addMonths, type LocalDate } from '../../time/local-date.ts';
import { because, met, needsJudge, notMet, type Answer } from '../answer.ts';
import { caseLaw, wic, type Citation } from '../citation.ts';
import { setting, type CourtSettings } from '../court-settings.ts';
import type { SealingBasis } from './wic-786.ts';

/** Those who appear on the closed list. */
export type AccessRole =
  | 'court' | 'prosecutor' | 'probation' | 'youth_counsel' | 'youth' | 'child_welfare' | 'department_of_justice' | 'social_services_state'
  | 'data_holder' | 'researcher' | 'party_on_appeal';

/** What makes access lawful: exactly one purpose, once its trigger is true. */
export type AccessPurpose =
  | 'deferred_entry_eligibility' | 'resume_jurisdiction' | 'earlier_services' | 'disposition_of_new_petition' | 'transfer_decision'
  | 'own_record' | 'federal_funding_compliance' | 'placement_or_service' | 'firearm_charge' | 'firearm_eligibility' | 'duty_to_disclose'
  | 'competency' | 'victim_certification' | 'refiling' | 'restitution_enforcement' | 'state_monitoring' | 'data_collection' | 'research'
  | 'appeal';

/** One row of the list. */
export interface AccessRow {
  readonly cite: Citation;
  readonly roles: readonly AccessRole[];
  readonly purpose: AccessPurpose;
  /** In words: only for this. */
  readonly only: string;
  /** In words: what must have happened. */
  readonly trigger: string;
  readonly courtOrder: boolean;
  readonly limits: string;
}

/** The closed list, row by row in the order of the statute. */
export const ACCESS_LIST: readonly AccessRow[] = [
  row('786(g)(1)(A)', ['prosecutor', 'probation', 'court'], 'deferred_entry_eligibility', 'Eligibility for deferred entry of judgment, or ineligibility for informal supervision.', 'A new matter is screened.', 'For this purpose only.'),
  row('786(g)(1)(B)', ['court'], 'resume_jurisdiction', 'Earlier jurisdiction of a ward who asks to come back under 388(e).', 'A petition to resume jurisdiction is filed.', 'For this purpose only.'),
  row('786(g)(1)(C)', ['probation'], 'earlier_services', 'Earlier programmes and placements, to decide on helping services.', 'A new FELONY petition is filed.', 'Not to others except to make a referral; never for penalty, detention or sanction.'),
  row('786(g)(1)(D)', ['probation', 'prosecutor', 'youth_counsel', 'court'], 'disposition_of_new_petition', 'Disposition.', 'A new petition is SUSTAINED for a FELONY.', 'The sealing order is not reversed.'),
  row('786(g)(1)(E)', ['probation', 'prosecutor', 'youth_counsel', 'court'], 'transfer_decision', 'The decision on transfer.', 'The prosecutor filed a 707 motion.', 'The sealing order is not reversed.'),
  row('786(g)(1)(F)', ['youth'], 'own_record', 'Looking at one’s own record.', 'The person asks by petition.', 'As the court permits.', true),
  row('786(g)(1)(G)', ['probation'], 'federal_funding_compliance', 'Title IV-B and IV-E duties.', 'An audit or claim.', 'For this purpose only; any county’s probation.'),
  row('786(g)(1)(H)', ['child_welfare'], 'placement_or_service', 'Choosing a placement or service that the court ordered.', 'An open dependency or nonminor case.', 'May be shared with the juvenile court only.'),
  row('786(g)(1)(I)', ['prosecutor'], 'firearm_charge', 'A charge under PC 29820.', 'Possession is suspected.', 'For this purpose only.'),
  row('786(g)(1)(J)', ['department_of_justice'], 'firearm_eligibility', 'Firearm eligibility under PC 29820.', 'A check on purchase or possession.', 'For this purpose only.'),
  row('786(g)(1)(K)', ['prosecutor'], 'duty_to_disclose', 'The duty to disclose to an accused person in a criminal court.', 'A written request to the juvenile court with reasons and the date needed.', 'Only what is necessary; limits stated on the record; never dependency files.', true),
  row('786(g)(1)(L)', ['probation', 'prosecutor', 'youth_counsel', 'court'], 'competency', 'Competency in a new petition.', 'Competency is raised.', 'Only earlier evaluations, remediation reports, findings and evidence on competency; never for sanctions.'),
  row('786(g)(1)(M)', ['court', 'prosecutor'], 'victim_certification', 'Certifying that a victim was helpful (I-918B, I-914B).', 'The victim or family asks, and the record concerns an offense of PC 679.10(c).', 'Only as needed to certify; never for sanctions.'),
  row('786(g)(2)', ['prosecutor'], 'refiling', 'Filing the dismissed petition again on new circumstances.', 'A 786(e) dismissal not more than six months ago.', 'Limited purpose.', true),
  row('786(h)(2)', ['court'], 'restitution_enforcement', 'Enforcing restitution.', 'Enforcement is asked for.', 'The court alone reads.'),
  row('786(i)', ['social_services_state'], 'state_monitoring', 'Title IV-B and IV-E monitoring.', 'An evaluation.', 'For this purpose only.'),
  row('787(a)', ['data_holder'], 'data_collection', 'Data collection that the law requires.', 'A reporting duty.', 'Nothing that names a person goes out.'),
  row('787(b)', ['researcher'], 'research', 'Research on juvenile justice.', 'An application.', 'A protective method; nothing passed on.', true),
  row('800(g)', ['party_on_appeal', 'court'], 'appeal', 'The record on appeal, and what follows a remand.', 'An appeal.', 'As far as needed.'),
];

/** Those who are refused by name, because they are often believed to be on the list. */
export const DENY_LIST: readonly { readonly who: string; readonly cite: Citation }[] = [
  { who: 'Counsel for a person accused of trafficking the youth', cite: caseLaw('S.V. v. Superior Court (2017)') },
  { who: 'A parent as such', cite: wic('827(g)') },
  { who: 'A court-appointed special advocate', cite: wic('827(g)') },
  { who: 'A school', cite: wic('827(g)') },
  { who: 'A multidisciplinary team, or a child and family team', cite: wic('827(g)') },
  { who: 'A victim advocate', cite: wic('827(g)') },
  { who: 'An immigration or other federal officer', cite: wic('831') },
  { who: 'An employer', cite: wic('786(b)') },
  { who: 'Police investigating someone else', cite: wic('786(g)') },
  { who: 'Counsel for a co-respondent', cite: wic('827(g)') },
  { who: 'The press', cite: wic('827(g)') },
  { who: 'Another judge outside rows (A) to (E)', cite: wic('786(g)') },
];

/** A wish to look into a sealed record. `triggerTrue` is what the court verified, never what the asker says. */
export interface AccessWish {
  readonly role: AccessRole | 'other';
  readonly purpose: AccessPurpose | 'other';
  readonly triggerTrue: boolean;
  readonly orderMade: boolean;
}

/**
 * Whether sealed papers may be opened: a row must fit role and purpose, its trigger be true, and its order be made where the row
 * needs one. Anything else is refused. Met never means unsealed.
 */
export function mayOpen(wish: AccessWish): Answer {
  const fitting = ACCESS_LIST.find(({ roles, purpose }) => purpose === wish.purpose && roles.some((role) => role === wish.role));
  if (fitting === undefined) return notMet(because('Not on the closed list. Nothing is opened.', wic('786(g)')));
  if (!wish.triggerTrue) return notMet(because(`Only when this has happened: ${fitting.trigger}`, fitting.cite));
  if (fitting.courtOrder && !wish.orderMade) return needsJudge(because('The judge decides and states the limits.', fitting.cite));
  return met(because(fitting.only, fitting.cite));
}

/** What every lawful look leaves untouched. */
export const ACCESS_EFFECT = { unsealed: false, agenciesNotified: false, cite: wic('786(g)(3)') } as const;

/** The prosecutor's last day to ask for the record of a dismissed petition, the raw day and the court day it moves to. */
export function refilingLastDay(
  dismissedOn: LocalDate, settings: CourtSettings, calendar: CourtCalendar,
): { readonly raw: LocalDate; readonly due: LocalDate; readonly cite: Citation } {
  const raw = addMonths(dismissedOn, setting(settings, 'refilingAccessMonths'));
  return { raw, due: nextCourtDay(raw, calendar), cite: wic('786(g)(2)') };
}

/** Whether (g)(2) is open at all for a dismissal on this basis: yes after 786(e), by court setting after a trafficking finding (O-7). */
export function refilingAccess(basis: SealingBasis, settings: CourtSettings): Answer {
  const cite = wic('786(g)(2)');
  if (basis === '786_e') return met(because('Dismissed under subdivision (e).', cite));
  const choice = basis === '786_a' ? 'not_available' : setting(settings, 'refilingAccessAfterFinding');
  if (choice === 'available') return met(because('Open by this court’s setting.', cite));
  const words = 'The six-month access is for dismissals under subdivision (e).';
  return choice === 'route_to_judge' ? needsJudge(because(`${words} Not available unless the judge says otherwise.`, cite)) : notMet(because(words, cite));
}

function row(
  section: string, roles: readonly AccessRole[], purpose: AccessPurpose, only: string, trigger: string, limits: string, courtOrder = false,
): AccessRow {
  return { cite: wic(section), roles, purpose, only, trigger, limits, courtOrder };
}
