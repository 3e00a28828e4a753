import { caseLaw, rule, wic } from '../../citation.ts';
import type { ClockRule } from '../clock-rule.ts';
import { CONTINUANCES_602, EMERGENCY } from './extensions.ts';
import { courtDays, days, from, metByHearing, rowOf } from './row.ts';

const row = rowOf('3.3');

/** 3.3: jurisdiction and continuances under WIC 601 and 602. */
export const JURISDICTION_RULES: readonly ClockRule[] = [
  row({
    id: 'JURIS_602_DETAINED_15CD', act: 'Begin the jurisdiction hearing', branch: '601_602', trigger: from('detention_ordered'),
    applies: ['jurisdiction_pending', 'detained', 'detained_at_filing'], period: courtDays(15), ...metByHearing('jurisdiction'),
    extensions: [...CONTINUANCES_602, EMERGENCY], ifMissed: 'dismiss_without_prejudice',
    remedies: 'The youth can ask for dismissal, and the petition may be filed again (In re Edwayne V.). Other authority has the court release the youth and set the hearing anew; on appeal harm must be shown.',
    cites: [wic('657(a)(1)'), wic('636'), rule('5.774'), caseLaw('In re Edwayne V. (1987)')],
    mark: 'The statute was read; what follows a missed day is known from summaries of the cases.', doubt: 'D1', reach: 'juvenile_custody',
  }),
  row({
    id: 'JURIS_602_NOT_DETAINED_30D', act: 'Begin the jurisdiction hearing', branch: '601_602', trigger: from('petition_filed'),
    applies: ['jurisdiction_pending', 'not_detained', 'no_warrant_before_first_appearance'], period: days(30), ...metByHearing('jurisdiction'),
    extensions: [...CONTINUANCES_602, EMERGENCY], ifMissed: 'dismiss_without_prejudice',
    remedies: 'The youth can ask for dismissal; the petition may be filed again.',
    cites: [wic('657(a)'), rule('5.774')], doubt: 'D2', reach: 'juvenile_custody',
  }),
];
