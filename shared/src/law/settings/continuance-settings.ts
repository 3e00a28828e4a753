import { wic } from '../citation.ts';
import { texts } from './court-setting.ts';

/** Continuances: what the statute leaves to the bench. */
export const CONTINUANCE_SETTINGS = {
  lateByItself: texts(['transport', 'interpreter', 'health', 'emergency'], {
    question:
      'Which reasons for a continuance come up on the day, so that their facts say why it is asked late, and nothing more is typed?',
    why: 'Nobody knows two court days before that a ride will not come; whether it is good cause stays with the judge.',
    cite: wic('682(c)'),
    openPoint: null,
    status: 'policy',
  }),
} as const;
