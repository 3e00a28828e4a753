import { localDate } from '../../../time/local-date.ts';
import { rule, wic } from '../../citation.ts';
import type { ClockRule } from '../clock-rule.ts';
import { atBirthday, definedYears, rowOf, untimed } from './row.ts';

const row = rowOf('3.6');
const NOT_A_CLOCK = { scope: 'youth', ifMissed: 'nothing', remedies: 'A definition: nothing to miss.' } as const;

/** 3.6: ages. The answers themselves are in the section files; here each age stands among the clocks. */
export const AGE_RULES: readonly ClockRule[] = [
  row({
    id: 'MIN_AGE_602', act: 'Least age at the act', trigger: atBirthday, period: definedYears(12), ...NOT_A_CLOCK,
    appliesWords: 'Below 12 only murder, or rape, sodomy, oral copulation or sexual penetration by force, violence, duress, menace or fear', cites: [wic('602(b)')], effectiveFrom: localDate('2019-01-01'),
  }),
  row({ id: 'MIN_AGE_601', act: 'Least age for a petition under WIC 601', branch: '601', trigger: atBirthday, period: definedYears(12), appliesWords: '12 to 17', ...NOT_A_CLOCK, cites: [wic('601')], effectiveFrom: localDate('2019-01-01') }),
  row({
    id: 'UNDER_12_RELEASE', act: 'Release a child under 12 to the parent', trigger: untimed, appliesWords: 'By the least restrictive means, under the county’s protocol', noPeriod: 'A duty without a number.', ...NOT_A_CLOCK,
    remedies: 'Ask probation for the release under the county’s protocol.', cites: [wic('602.1')], effectiveFrom: localDate('2020-01-01'),
  }),
  row({ id: 'MAX_AGE_602', act: 'Greatest age at the act: under 18', trigger: atBirthday, period: definedYears(18), appliesWords: '17 inclusive at the act; the filing may come later', ...NOT_A_CLOCK, cites: [wic('602(a)'), wic('607')] }),
  row({
    id: 'WARD_MAX_21_23_25', act: 'Jurisdiction over a ward ends', trigger: atBirthday, period: definedYears(21), ...NOT_A_CLOCK, ifMissed: 'ends', remedies: 'Jurisdiction ends by law at the age that applies; a warrant under WIC 663 keeps it alive.',
    appliesWords: '21; after a 707(b) offense 23, or two years from the secure commitment if later; 25, or those two years, where the adult term would be seven years or more', cites: [wic('607')], effectiveFrom: localDate('2023-09-13'),
    mark: 'The row counts the 21st birthday; WIC 607 is asked for the later ages.',
  }),
  row({
    id: 'TRANSFER_MIN_AGE_707', act: 'Least age for a transfer to adult court', trigger: atBirthday, period: definedYears(16), appliesWords: '16 at the act, any felony; 14 or 15 only for 707(b) and not caught before juvenile jurisdiction ended', ...NOT_A_CLOCK,
    cites: [wic('707(a)'), rule('5.766'), rule('5.770')],
  }),
  row({
    id: 'TRANSFER_TRAFFICKING_FACTOR', act: 'Weigh trafficking or abuse of the youth', trigger: untimed, appliesWords: 'WIC 707.2 keeps the case in juvenile court when the alleged victim trafficked or abused the youth, unless clear and convincing evidence says not',
    noPeriod: 'A factor of the transfer, not a clock.', ...NOT_A_CLOCK, cites: [wic('707(a)(3)(A)(ii)'), wic('707(a)(3)(E)(iii)'), wic('707.2')], effectiveFrom: localDate('2024-01-01'),
  }),
  row({ id: 'DEJ_MIN_AGE', act: 'Least age for deferred entry of judgment', trigger: atBirthday, period: definedYears(14), appliesWords: 'At the hearing', ...NOT_A_CLOCK, cites: [wic('790(a)(5)'), rule('5.800(a)(1)')] }),
  row({
    id: 'AGE_10_NOTICE', act: 'Least age for a notice of one’s own', branch: 'any', trigger: atBirthday, period: definedYears(10), appliesWords: '10 or more in dependency; 8 or more under WIC 658(a)', ...NOT_A_CLOCK,
    cites: [wic('290.1'), wic('291'), wic('292'), wic('658(a)')], mark: 'The row counts the tenth birthday; in a 602 case it is the eighth.',
  }),
  row({
    id: 'LEAP_DAY_BIRTHDAY', act: 'Birthday of a person born on February 29', branch: 'any', trigger: untimed, appliesWords: 'February 29 in leap years, March 1 in others', noPeriod: 'A definition.', ...NOT_A_CLOCK,
    cites: [wic('602')], status: 'unverified', mark: 'No statute was read; the day is this court’s choice.', onBy: 'showPartlyReadRules',
  }),
  row({
    id: 'NMD_21', act: 'Support for nonminor dependents ends', branch: '300', trigger: atBirthday, period: definedYears(21), ...NOT_A_CLOCK, ifMissed: 'ends', remedies: 'Support ends by law at the birthday.',
    cites: [wic('303'), wic('11400(v)')], status: 'part', mark: 'Read in part: over 18 and under 21.', onBy: 'showPartlyReadRules',
  }),
];
