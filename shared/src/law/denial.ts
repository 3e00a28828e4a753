import type { DeniedReason, FindingBasis } from '../vocabulary/finding.ts';
import type { LocalDate } from '../time/local-date.ts';
import { sayDate } from '../time/local-date.ts';
import { because, type Reason } from './answer.ts';
import { caseLaw, wic, type Citation } from './citation.ts';
import type { CourtSettings } from './court-settings.ts';
import type { CountAnswers } from './us-ca/pen-236-23.ts';
import { basisCite } from './us-ca/pen-236-24.ts';
import { appealBy } from './us-ca/wic-800.ts';

/**
 * The reasons for a denial that the answers leave open: a reason that names an element needs a no on one, the juvenile finding its own no.
 * A denial states its reason, so that it can be reviewed (In re D.C. (2021): the denial rested on a wrong reading and was reversed).
 */
export function deniedReasonsFor(answers: readonly CountAnswers[]): readonly DeniedReason[] {
  const element = answers.some(({ victim, coerced, directResult, fear }) => [victim, coerced, directResult, fear].includes(false));
  const juvenile = answers.some(({ juvenileFinding }) => juvenileFinding === false);
  return [
    ...(element ? (['elements_not_shown'] as const) : []),
    ...(juvenile ? (['juvenile_finding_not_shown'] as const) : []),
    'evidence_balanced',
    'no_evidence_offered',
  ];
}

/** What a denial rests on. */
export function denialCites(reason: DeniedReason, basis: FindingBasis): readonly Citation[] {
  return reason === 'juvenile_finding_not_shown' ? [basisCite(basis, '(f)')] : [basisCite(basis, '(b)'), caseLaw('In re D.C. (2021)')];
}

/** The advisement of a signed finding or denial: the youth may appeal, and by which day (court setting; rule 8.406 was not read). */
export function appealAdvisement(
  orderOn: LocalDate,
  settings: CourtSettings,
): { readonly words: string; readonly cites: readonly Citation[] } {
  const { due, cite } = appealBy(orderOn, settings);
  return {
    words: `The youth was told of the right to appeal. The last day to file is ${sayDate(due)}. Information on appeal rights (JV-805-INFO) was given.`,
    cites: [wic('800(a)'), cite],
  };
}

/** What goes on after a denial, said so that nothing ends silently. */
export const AFTER_DENIAL: readonly Reason[] = [
  because('The petition goes on. Nothing is dismissed or sealed.', wic('701')),
  because('Every other defense remains, and the prosecutor still proves the offense beyond a reasonable doubt.', wic('701')),
  because('The defense may be raised again on new evidence.', wic('778')),
];
