import { setting, type CourtSettings } from '../law/court-settings.ts';

/** The twelve parts of a slot's score, in the order of the rule (practice 4.2). */
export const SCORE_PART_KEYS = [
  'continuity',
  'school',
  'advocate',
  'wait',
  'cluster',
  'interpreter',
  'medical',
  'avoidDates',
  'waitingPlace',
  'family',
  'staffLoad',
  'typeGrouping',
] as const;

/** The key of a part of the score. */
export type ScorePartKey = (typeof SCORE_PART_KEYS)[number];

/** What each part weighs in one court, 0 to 100 points; a part that weighs 0 is not weighed. */
export type Weights = Readonly<Record<ScorePartKey, number>>;

/** The weights of a court, from its settings. */
export function weightsOf(settings: CourtSettings): Weights {
  return {
    continuity: setting(settings, 'weightContinuity'),
    school: setting(settings, 'weightSchool'),
    advocate: setting(settings, 'weightAdvocate'),
    wait: setting(settings, 'weightWait'),
    cluster: setting(settings, 'weightCluster'),
    interpreter: setting(settings, 'weightInterpreter'),
    medical: setting(settings, 'weightMedical'),
    avoidDates: setting(settings, 'weightAvoidDates'),
    waitingPlace: setting(settings, 'weightWaitingPlace'),
    family: setting(settings, 'weightFamily'),
    staffLoad: setting(settings, 'weightStaffLoad'),
    typeGrouping: setting(settings, 'weightTypeGrouping'),
  };
}
