import { govCode, wic } from '../../citation.ts';
import type { Extension } from '../clock-rule.ts';
import { moreTime } from './row.ts';

/** Good cause in a juvenile justice case. */
export const GOOD_CAUSE_602 = moreTime(
  'good_cause',
  'Good cause on a written motion two court days before; only for the time shown to be necessary, with the facts in the minutes.',
  wic('682'),
);

/** Counsel's silence. */
export const SILENCE_602 = moreTime('consent', 'A represented youth who does not object consents to the continuance.', wic('682(d)'));

/** The youth's own waiver. The statutes have no form for it. */
export const TIME_WAIVER_602 = moreTime('time_waiver', 'The youth can waive time through counsel: to a date, or in general. No statute sets a form.', null);

/** What moves the hearing of a petition under WIC 601 or 602. */
export const CONTINUANCES_602: readonly Extension[] = [GOOD_CAUSE_602, SILENCE_602, TIME_WAIVER_602];

/** Good cause in a dependency case; the child's interest is weighed each time. */
export const GOOD_CAUSE_300 = moreTime(
  'good_cause',
  'Good cause on a written motion two court days before, only for the time needed, and never against the interest of the child.',
  wic('352(a)'),
);

/** Counsel's silence in a dependency case. */
export const SILENCE_300 = moreTime(
  'consent',
  'A represented party who does not object consents; the interest of the child is still weighed.',
  wic('352(c)'),
);

/** A waiver in a dependency case. */
export const TIME_WAIVER_300 = moreTime(
  'time_waiver',
  'Time can be waived through counsel; the court still weighs the interest of the child.',
  null,
);

/** What moves a hearing of a dependency case. */
export const CONTINUANCES_300: readonly Extension[] = [GOOD_CAUSE_300, SILENCE_300, TIME_WAIVER_300];

/** The Chief Justice's emergency power, kept as a table of its own. */
export const EMERGENCY = moreTime('emergency', 'An emergency order of the Chief Justice can lengthen it.', govCode('68115'));
