import { rule, wic } from '../citation.ts';
import { oneOf, yesNo } from './court-setting.ts';

/** Readings that a clock hangs on. */
export const CLOCK_SETTINGS = {
  jointAssessmentFirstWhenDetained: yesNo(true, {
    question:
      'Is the joint assessment of a detained youth heard before the jurisdiction hearing, when that comes sooner than 15 court days?',
    why: 'The rule’s text on a detained youth was not seen; hearing it first loses nothing, since the jurisdiction hearing cannot wait.',
    cite: rule('5.512(e)'),
    openPoint: null,
    status: 'unverified',
  }),
  groupHomesAreTreatmentPrograms: yesNo(true, {
    question: 'Is a stay that this record calls a group home a placement that the court reviews within 45 days?',
    why: 'The record does not tell a treatment program from another group home, and a review too many harms nobody.',
    cite: wic('727.12(a)'),
    openPoint: null,
    status: 'policy',
  }),
  waiverWithdrawn: oneOf(['runs_on', 'runs_anew'], 'runs_on', {
    question: 'When a general time waiver is withdrawn, does what was left of the time run on, or all of it anew?',
    why: 'No text was found either way; what was left runs out first, so a hearing set by it is never late under the other reading.',
    cite: wic('682'),
    openPoint: null,
    status: 'open',
  }),
} as const;
