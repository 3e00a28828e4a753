/**
 * WIC 786: dismissal and sealing by the juvenile court, petition by petition.
 * Text read 2026-07-17 (codes); last amended by SB 857 (Stats. 2025, ch. 241), effective 2026-01-01.
 * Status: verified; destruction windows come from rule 5.840(d), not read: court settings. Second reader: none yet.
 * The closed access list of subdivision (g) is in wic-786-g.ts.
 */
import { isAfter, isBefore, sayDateShort, type LocalDate } from '../../time/local-date.ts';
import { because, met, needsJudge, notMet, type Answer, type Reason } from '../answer.ts';
import { pen, wic, type Citation } from '../citation.ts';
import { setting, type CourtSettings } from '../court-settings.ts';
import type { DestructionWindow, WindowHolder } from './rule-5-840.ts';
import { barsSealing, type DatedCount } from './wic-707-b.ts';

export { destructionWindow, type DestructionWindow } from './rule-5-840.ts';

/** What a sealing order rests on. */
export type SealingBasis = '236_23_f' | '236_24_f' | '786_a' | '786_e';

/** Every kind of holder that an order can name. Counsel for the youth is not among them: the order cannot name counsel (R8). */
export type HolderKind =
  | 'juvenile_court' | 'criminal_court' | 'law_enforcement' | 'probation' | 'department_of_justice' | 'district_attorney'
  | 'other_public_agency';

/** A holder that an order must or may name. `windowHolder` says which destruction window applies to its records. */
export interface NamedHolder {
  readonly key: string;
  readonly kind: HolderKind;
  readonly name: string;
  readonly reportNumber: string | null;
  readonly windowHolder: WindowHolder;
  readonly words: string;
  readonly cites: readonly Citation[];
}

/** What the record knows about who holds papers of this petition. */
export interface HolderFacts {
  readonly county: string;
  /** The agencies of the counts: arresting, participating, booking, transporting. */
  readonly agencies: readonly { readonly name: string; readonly reportNumber: string | null }[];
  /** Counties whose probation department supervised, besides this court's own. */
  readonly otherSupervisingCounties: readonly string[];
  /** True when the case came from criminal court (WIC 604(e), R16). */
  readonly certifiedFromCriminalCourt: boolean;
  /** Other public agencies: only at the youth's request and with the judge's finding (786(f)(2)). */
  readonly requested: readonly { readonly name: string; readonly reentryFinding: boolean }[];
}

/**
 * The holders that the order names: the court, every law enforcement agency, probation, the Department of Justice; the criminal court
 * after a certified case; the district attorney by court setting (O-6); another public agency only on request with the finding.
 * An agency named by several counts is one holder with all its report numbers. Never counsel for the youth.
 */
export function requiredHolders(facts: HolderFacts, settings: CourtSettings): readonly NamedHolder[] {
  const { county } = facts;
  const counties = [county, ...facts.otherSupervisingCounties.filter((other) => other !== county)];
  return [
    holder('juvenile_court', `Juvenile court, ${county}`, 'court', 'Every index, calendar, minute, exhibit and recording of this petition.', wic('786(a)')),
    ...(facts.certifiedFromCriminalCourt ? [criminalCourt(county, settings)] : []),
    ...agenciesOf(facts),
    ...counties.map((place) => holder('probation', `Probation, ${place}`, 'other', 'With the monitoring vendor’s records.', wic('786(a)'))),
    holder('department_of_justice', 'California Department of Justice', 'other', 'The state summary of criminal history.', wic('786(a)')),
    ...(setting(settings, 'nameDistrictAttorney')
      ? [holder('district_attorney', `District Attorney, ${county}`, 'other', 'Named by this court’s setting; access goes through the court.', wic('786(a)'))]
      : []),
    ...facts.requested
      .filter(({ reentryFinding }) => reentryFinding)
      .map(({ name }) => holder('other_public_agency', name, 'other', 'At the youth’s request, with the court’s finding.', wic('786(f)(2)'))),
  ];
}

/** A holder as drafted into an order. */
export interface DraftedHolder {
  readonly kind: HolderKind;
  readonly name: string;
  readonly askedByYouth: boolean;
  readonly reentryFinding: boolean;
}

const REQUIRED: readonly (readonly [HolderKind, string])[] = [
  ['juvenile_court', 'the juvenile court'],
  ['law_enforcement', 'a law enforcement agency'],
  ['probation', 'probation'],
  ['department_of_justice', 'the Department of Justice'],
];
const COUNSEL = /\b(?:(?:pub(?:lic|\.)?|alternate(?: public)?|alt\.?|deputy public)\s+def(?:ender|\.)|defen[cs]e\s+(?:counsel|attorney|lawyer|panel)|(?:counsel|attorney|lawyer)\s+for\s+the\s+(?:youth|minor|child)|minor['’]?s['’]?\s+(?:counsel|attorney)|youth['’]s\s+(?:counsel|attorney)|indigent\s+defen[cs]e|conflict\s+panel)/i;

/** Federal officers and agencies (R13): a state court cannot order them, and must not tell them. */
const FEDERAL =
  /\b(?:federal|fbi|dea|atf|ice|uscis|cbp|hsi|u\.?s\.?\s+(?:attorney|marshals?|immigration|customs|citizenship|department)|united states|homeland security|immigration and customs|border patrol)\b/i;

/** A federal agency among the police: by its own name alone, since a town may carry the word. */
const FEDERAL_POLICE =
  /\b(?:federal bureau|fbi|dea|atf|ice|uscis|cbp|hsi|u\.?s\.?\s+(?:attorney|marshals?|immigration|customs)|united states|homeland security|immigration and customs|border patrol)\b/i;

/**
 * Why a holder that somebody writes in by name is never named: counsel for the youth (R8, WIC 786(a)); a federal agency, also one that took
 * part in the arrest (R13, WIC 831). Null when the name may stand.
 */
export function neverNamed({ kind, name }: Pick<DraftedHolder, 'kind' | 'name'>): Reason | null {
  if (COUNSEL.test(name)) return because('Counsel for the youth cannot be ordered to seal.', wic('786(a)'));
  const federal = kind === 'other_public_agency' ? FEDERAL.test(name) : kind === 'law_enforcement' && FEDERAL_POLICE.test(name);
  if (!federal) return null;
  return because(`${name} is federal. Nothing of this record goes there without a juvenile court’s order on petition. Take it out.`, wic('831'));
}

/**
 * Whether the holders of a drafted order are those that the law asks for (G-HOLD): court, at least one law enforcement agency,
 * probation, Department of Justice; never counsel for the youth, also not by name; other agencies only on request with the finding.
 */
export function checkHolders(holders: readonly DraftedHolder[]): Answer {
  const missing = REQUIRED.filter(([kind]) => !holders.some((named) => named.kind === kind));
  const problems: readonly Reason[] = [
    ...missing.map(([, words]) => because(`Not ready to sign: the order does not name ${words}.`, wic('786(a)'))),
    ...holders.flatMap((named) => neverNamed(named) ?? []),
    ...holders.filter(isUnasked).map(({ name }) => because(`${name} is named only at the youth’s request and with the court’s finding. Take it out, or record both.`, wic('786(f)(2)'))),
  ];
  return problems.length === 0 ? met() : notMet(...problems);
}

/** Whether one holder's destruction date is set and inside its window (G-DATE, R6, R7). */
export function checkDestruction(name: string, destroyOn: LocalDate | null, window: DestructionWindow): Answer {
  if (destroyOn === null) return notMet(because(`Not ready to sign: ${name} has no destruction date.`, wic('786(a)')));
  const cite = window.cites[0] ?? wic('786(a)');
  if (window.fixed && destroyOn !== window.from) return notMet(because(`${name} destroys the record on ${sayDateShort(window.from)}, the 33rd birthday.`, cite));
  if (isBefore(destroyOn, window.from)) return notMet(because(`Too early. ${name} may destroy from ${sayDateShort(window.from)}.`, cite));
  if (window.openEnded !== true && isAfter(destroyOn, window.until)) return notMet(because(`Too late. ${name} destroys by ${sayDateShort(window.until)}.`, cite));
  return met();
}

/** The order in which one agency acts after it received the order (subdivisions (a) and (e)); see workflow/holder-task.ts. */
export const HOLDER_SEQUENCE = ['seal records', 'advise court', 'seal copy of order'] as const;

/** Subdivision (b): what the youth may say, printed on every notice. */
export const EFFECT_WORDS = because(
  'The arrest and everything else in this case count as never having happened. The youth may answer so to an employer, a school or anyone else who asks.',
  wic('786(b)'),
);

/** What stays although the record is sealed: the sentence on restitution of the order. */
export const RESTITUTION_WORDS = because('Restitution to a victim, if any was ordered and is unpaid, is still owed and can be enforced.', wic('786(h)'));

/** Where the youth stands on the duties that the court set. */
export interface CompletionFacts {
  /** A new wardship finding or conviction, during supervision, for a felony or a misdemeanor of moral turpitude. */
  readonly newListedFinding: boolean;
  /** Reasonable orders within the youth's capacity were substantially complied with. */
  readonly substantiallyComplied: boolean;
}

/** Satisfactory completion under subdivision (c) (G-SAT). Unpaid restitution and fines never count against it (c)(2). */
export function isSatisfactory(facts: CompletionFacts): Answer {
  const problems: Reason[] = [];
  if (facts.newListedFinding) problems.push(because('A new finding of wardship or conviction was made during supervision.', wic('786(c)(1)')));
  if (!facts.substantiallyComplied) problems.push(because('Reasonable orders within the youth’s capacity were not substantially complied with.', wic('786(c)(1)')));
  return problems.length === 0 ? met(because('Satisfactorily completed.', wic('786(c)(1)'))) : notMet(...problems);
}

/** Whether subdivision (d) bars sealing under 786(a): a sustained 707(b) offense at 14 or older that still stands (G-707B). */
export function isBarredBy707b(counts: readonly DatedCount[], bornOn: LocalDate): boolean {
  return counts.some((count) => barsSealing(count, bornOn));
}

/** Whether an earlier petition may join the order (f)(1): one at a time, once the judge is satisfied that it meets the criteria; never by itself (R4). */
export function mayAddPrior(judgeSatisfied: boolean | null): Answer {
  const cite = wic('786(f)(1)');
  if (judgeSatisfied === true) return met(because('The earlier petition meets the criteria.', cite));
  if (judgeSatisfied === false) return notMet(because('The earlier petition does not meet the criteria. It stays as it is.', cite));
  return needsJudge(because('The judge decides whether the earlier petition meets the criteria.', cite));
}

/** The duty under which a petition is dismissed and sealed, if one applies without a trafficking finding (D2, D4, D5). */
export interface ReliefFacts {
  readonly ended: 'dismissed_before_adjudication' | 'not_sustained' | 'probation_completed' | 'dismissed_782' | 'still_open';
  readonly completion: Answer;
  readonly barredBy707b: boolean;
}

/** Which branch of 786 applies: (e) after a dismissal or a petition not sustained, (a) after satisfactory completion, else none. */
export function reliefOf(facts: ReliefFacts): { readonly branch: '786_a' | '786_e' | null; readonly reasons: readonly Reason[] } {
  if (facts.ended === 'dismissed_before_adjudication' || facts.ended === 'not_sustained') {
    return { branch: '786_e', reasons: [because('Nothing was sustained: the court seals.', wic('786(e)'))] };
  }
  if (facts.ended !== 'probation_completed') return { branch: null, reasons: [because('A dismissal alone is not a sealing.', wic('782(e)'))] };
  if (facts.barredBy707b) return { branch: null, reasons: [because('A 707(b) offense at 14 or older stands sustained.', wic('786(d)'))] };
  return facts.completion.kind === 'met'
    ? { branch: '786_a', reasons: [because('Satisfactorily completed: the court dismisses and seals.', wic('786(a)'))] }
    : { branch: null, reasons: facts.completion.reasons };
}

function isUnasked(named: DraftedHolder): boolean {
  return named.kind === 'other_public_agency' && !(named.askedByYouth && named.reentryFinding);
}

function agenciesOf(facts: HolderFacts): readonly NamedHolder[] {
  const names = [...new Set(facts.agencies.map(({ name }) => name))].filter((name) => neverNamed({ kind: 'law_enforcement', name }) === null);
  return names.map((name) => {
    const reports = facts.agencies.filter((agency) => agency.name === name).flatMap(({ reportNumber }) => reportNumber ?? []);
    const reportNumber = reports.length === 0 ? null : [...new Set(reports)].join(', ');
    return { ...holder('law_enforcement', name, 'other', 'Arrest, report and booking records.', wic('786(a)')), reportNumber };
  });
}

function criminalCourt(county: string, settings: CourtSettings): NamedHolder {
  const windowHolder = setting(settings, 'criminalCourtWindow');
  return holder('criminal_court', `Criminal court, ${county}`, windowHolder, 'The case was certified from criminal court; its record is sealed too.', wic('604(e)'));
}

function holder(kind: HolderKind, name: string, windowHolder: WindowHolder, words: string, cite: Citation): NamedHolder {
  return { key: `${kind}:${name}`, kind, name, reportNumber: null, windowHolder, words, cites: [cite] };
}

/** Cites of the relief as a whole, for the order's heading. */
export const BASIS_CITES: Readonly<Record<SealingBasis, readonly Citation[]>> = {
  '236_23_f': [pen('236.23(f)'), wic('786')],
  '236_24_f': [pen('236.24(f)'), wic('786')],
  '786_a': [wic('786(a)')],
  '786_e': [wic('786(e)')],
};
