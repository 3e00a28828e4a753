import { EVERYTHING_ELSE, type Matter } from '../law/everything-else.ts';
import type { Consequence, FindingFacts } from './finding-facts.ts';
import { wasSustained } from './finding-words.ts';

/** Rows that stand for every petition, because no row of the record could speak for them. */
const ALWAYS: readonly Matter[] = [
  'missing_person_report',
  'subpoenas_and_reviews',
  'dna_sample',
  'driver_license',
  'co_respondents',
  'trafficker_prosecution',
  'visa_certification',
  'services',
  'youth_appeal',
  'immigration',
];

/**
 * Everything around the petition that no row of the record speaks for, so that nothing ends or stays without a word. What the record holds
 * (warrants, dates, other petitions, the dependency case, restitution) stands in the four lists of the sheet instead.
 */
export function aroundWords(facts: FindingFacts): readonly Consequence[] {
  const sustained = wasSustained(facts);
  const matters: readonly Matter[] = [
    ...(sustained ? (['probation_terms', 'informal_or_deferred_grants', 'registration'] as const) : []),
    ...(facts.youth.fosterPlaced ? (['placement'] as const) : []),
    ...(facts.restitutionIsOrdered ? (['restitution_fine'] as const) : []),
    ...(facts.otherCases.some(({ branch }) => branch === '300') ? (['joint_assessment'] as const) : []),
    'notice_777_on_petition',
    ...ALWAYS,
  ];
  return matters.map((matter) => {
    const { words, act, cites } = EVERYTHING_ELSE[matter];
    return { words, detail: act, cites };
  });
}
