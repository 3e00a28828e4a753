import { forwardCourtHours } from './court-hours.ts';
import { addHours } from './court-moment.ts';
import { observedOn, type CalendarCite } from './holidays.ts';
import {
  backFromHearing,
  backOntoCourtDay,
  calendarEnd,
  capEnd,
  courtDayPeriod,
  excludeFirstIncludeLast,
  rollForward,
  ruleOfCourtEnd,
  sameDayOfMonth,
} from './period-rules.ts';
import { serviceDays } from './service-days.ts';

/** The rules of counting, by their number in the reference. */
export type CountingRuleId = 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | 'R6' | 'R7' | 'R8' | 'R9' | 'R10' | 'R11' | 'R12' | 'R13';

/**
 * How sure a rule is. verified: its text was read. part: some of it was. derived: it follows from one that was read.
 * policy: a cautious choice of ours. unverified: no text was read.
 */
export type CountingRuleStatus = 'verified' | 'part' | 'derived' | 'policy' | 'unverified';

/** One rule of counting, and the function that keeps it. */
export interface CountingRule {
  readonly id: CountingRuleId;
  /** The rule in plain words. */
  readonly words: string;
  /** Its authority; null when none was read. */
  readonly cite: CalendarCite | null;
  readonly status: CountingRuleStatus;
  /** The function that keeps it; its name stands in the code under the rule's number. */
  readonly keptBy: (...given: never[]) => unknown;
}

const ccp = (section: string): CalendarCite => ({ code: 'CCP', text: `CCP ${section}` });

/** R1 to R13, in their order. */
export const COUNTING_RULES: readonly CountingRule[] = [
  {
    id: 'R1',
    words: 'The day of the trigger is left out; the last day is counted.',
    cite: ccp('12'),
    status: 'verified',
    keptBy: excludeFirstIncludeLast,
  },
  {
    id: 'R2',
    words: 'A forward period that ends on a Saturday, a Sunday or a holiday runs through the next court day.',
    cite: ccp('12a'),
    status: 'verified',
    keptBy: rollForward,
  },
  {
    id: 'R3',
    words: 'A period of calendar days counts the closed days inside it.',
    cite: ccp('12'),
    status: 'verified',
    keptBy: calendarEnd,
  },
  {
    id: 'R4',
    words: 'A period of court days counts court days alone, so it never ends on a closed day.',
    cite: ccp('12'),
    status: 'derived',
    keptBy: courtDayPeriod,
  },
  {
    id: 'R5',
    words:
      'A limit before a hearing is counted back from it, the hearing’s own day left out; days for the way of service are counted back from there.',
    cite: ccp('12c'),
    status: 'verified',
    keptBy: backFromHearing,
  },
  {
    id: 'R6',
    words: 'A count back that lands on a closed day goes further back, to a court day.',
    cite: ccp('12c'),
    status: 'unverified',
    keptBy: backOntoCourtDay,
  },
  {
    id: 'R7',
    words: 'Plain hours run through nights, weekends and holidays, as time elapses; a change of the clocks shifts the time of day.',
    cite: null,
    status: 'unverified',
    keptBy: addHours,
  },
  {
    id: 'R8',
    words:
      'Court hours run from midnight to midnight on court days alone; a start on a closed day is a start at 00:00 of the next court day.',
    cite: { code: 'WIC', text: 'WIC 631' },
    status: 'part',
    keptBy: forwardCourtHours,
  },
  {
    id: 'R9',
    words: 'A month ends on the same day of the later month, or on its last day when that month is shorter.',
    cite: ccp('17(b)(4)'),
    status: 'part',
    keptBy: sameDayOfMonth,
  },
  {
    id: 'R10',
    words: 'An outer limit never moves later: the act is set on the last court day on or before it.',
    cite: null,
    status: 'policy',
    keptBy: capEnd,
  },
  {
    id: 'R11',
    words: 'The extra days that civil procedure gives for service are not added, save under WIC 294(c)(1) and CCP 170.3(d).',
    cite: ccp('1013'),
    status: 'part',
    keptBy: serviceDays,
  },
  {
    id: 'R12',
    words: 'A holiday on a Saturday is kept the Friday before, on a Sunday the Monday after.',
    cite: { code: 'Rule', text: 'Rule 1.11' },
    status: 'verified',
    keptBy: observedOn,
  },
  {
    id: 'R13',
    words: 'A period of the rules of court leaves the first day out, counts the last, and runs on from a closed day, as a statute’s does.',
    cite: { code: 'Rule', text: 'Rule 1.10(a)' },
    status: 'unverified',
    keptBy: ruleOfCourtEnd,
  },
];
