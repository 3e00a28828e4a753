import { rule, wic, type Citation } from '../../law/citation.ts';
import { sayLanguage } from '../finder/finder-words.ts';
import type { BrokenRule, Ground, Place, WantedHearing } from '../ground.ts';
import type { HardRule } from './hard-rule.ts';
import * as people from './hard-rules-people.ts';
import * as sitting from './hard-rules-session.ts';

const JUDGE_WITH_REASON = 'The judge may override, with a reason.';
/** What a row is unless it says otherwise: nobody relaxes it, and a hearing that is set can come to break it. */
const ROW = { mayRelax: null, exceptionBy: null, opensBy: null, standing: true, cites: [] } as const;

/** Every rule that refuses a place, in the order in which they are asked and said (practice 4.2). A rule is a row. */
export const HARD_RULES = {
  sessionNotOpen: {
    ...ROW,
    practices: [],
    words: 'A hearing is set in a session that takes hearings.',
    scope: 'session',
    inTheWay: 'sessions that are closed or cancelled',
    mayRelax: 'The calendar clerk may put a cancelled session back.',
    breaks: sitting.notOpen,
  },
  dayClosed: {
    ...ROW,
    practices: [],
    words: 'The court sits on the day.',
    scope: 'session',
    inTheWay: 'days on which the court is closed',
    breaks: sitting.dayClosed,
  },
  dayPast: {
    ...ROW,
    practices: [],
    words: 'The day is not over.',
    scope: 'session',
    standing: false,
    inTheWay: 'days that are over',
    breaks: sitting.dayPast,
  },
  hourPast: {
    ...ROW,
    practices: [],
    words: 'The hour is not over.',
    scope: 'start',
    standing: false,
    inTheWay: 'hours that are over',
    breaks: sitting.hourPast,
  },
  dayWindow: {
    ...ROW,
    practices: [10],
    words: 'The day lies in the window that the law leaves.',
    scope: 'session',
    inTheWay: 'the window that the law leaves',
    breaks: sitting.outsideWindow,
  },
  keepApart: {
    ...ROW,
    practices: [11, 12, 13],
    words: 'Two who are kept apart do not meet, as their level asks.',
    scope: 'start',
    inTheWay: 'a keep-apart',
    mayRelax: 'Only the judge may relax it.',
    exceptionBy: 'judge',
    cites: [rule('5.530')],
    breaks: people.keptApart,
  },
  trialDay: {
    ...ROW,
    practices: [44],
    words: 'A day that is kept free for the youth stays free.',
    scope: 'session',
    inTheWay: 'days that are kept free',
    mayRelax: 'Only the judge may relax it.',
    exceptionBy: 'judge',
    breaks: people.trialDay,
  },
  overMinutes: {
    ...ROW,
    practices: [2],
    words: 'Hearings and their buffers fit into the share of the bench that may be set.',
    scope: 'session',
    inTheWay: 'sessions that are full',
    mayRelax: JUDGE_WITH_REASON,
    opensBy: () => 'A few minutes over the cap',
    breaks: sitting.overMinutes,
  },
  overNumber: {
    ...ROW,
    practices: [2],
    words: 'No more hearings than the session has places.',
    scope: 'session',
    inTheWay: 'sessions without a place',
    mayRelax: JUDGE_WITH_REASON,
    opensBy: () => 'One more place in a session',
    breaks: sitting.overNumber,
  },
  remoteConsent: {
    ...ROW,
    practices: [46],
    words: 'Remote only where the youth agreed after talking with counsel.',
    scope: 'session',
    inTheWay: 'the consent to a remote hearing',
    mayRelax: 'The youth may agree, after talking with counsel.',
    opensBy: () => 'The youth’s consent to remote',
    cites: [wic('679.5')],
    breaks: people.remoteUnasked,
  },
  safeContact: {
    ...ROW,
    practices: [42],
    words: 'No reminder goes out before a safe contact is written down.',
    scope: 'session',
    inTheWay: 'a safe contact that is not written down',
    mayRelax: 'The calendar clerk may write one down.',
    opensBy: () => 'A safe contact',
    breaks: people.noSafeContact,
  },
  substituteForReview: {
    ...ROW,
    practices: [22],
    words: 'A review is heard by the youth’s own bench officer, unless a move was offered.',
    scope: 'session',
    inTheWay: 'reviews before another bench officer',
    mayRelax: 'Offer to move it first; the judge may keep it here, with a reason.',
    exceptionBy: 'judge',
    breaks: sitting.substituteForReview,
  },
  outsideSession: {
    ...ROW,
    practices: [1],
    words: 'A hearing has a start and an end within its session.',
    scope: 'start',
    inTheWay: 'sessions that are too short',
    mayRelax: 'The calendar clerk may change the times of the session.',
    breaks: sitting.outsideSession,
  },
  slotTaken: {
    ...ROW,
    practices: [1, 16],
    words: 'One youth at a time: no two hearings of a session share a minute.',
    scope: 'start',
    inTheWay: 'sessions without a gap that is long enough',
    mayRelax: 'The calendar clerk may move the other hearing.',
    cites: [wic('676')],
    breaks: sitting.slotTaken,
  },
  youthElsewhere: {
    ...ROW,
    practices: [1],
    words: 'A youth has one hearing at a time, in whatever department.',
    scope: 'start',
    inTheWay: 'other hearings of this youth',
    mayRelax: 'The calendar clerk may move the other hearing, or have both called together.',
    breaks: people.youthElsewhere,
  },
  benchAway: {
    ...ROW,
    practices: [22],
    words: 'The bench officer of the session is there.',
    scope: 'start',
    inTheWay: 'an absence on the bench',
    mayRelax: 'The calendar clerk may name another bench officer for the session.',
    breaks: sitting.benchAway,
  },
  departmentAway: {
    ...ROW,
    practices: [],
    words: 'The room can be used.',
    scope: 'start',
    inTheWay: 'a room that cannot be used',
    mayRelax: 'The calendar clerk may borrow another room.',
    breaks: sitting.departmentAway,
  },
  counselBusy: {
    ...ROW,
    practices: [8],
    words: 'Counsel is not pulled to another courtroom.',
    scope: 'start',
    inTheWay: 'counsel in another courtroom',
    mayRelax: 'Counsel may free the hour.',
    exceptionBy: 'judge',
    opensBy: () => 'Counsel freed for the hour',
    breaks: people.counselBusy,
  },
  officerBusy: {
    ...ROW,
    practices: [23],
    words: 'The youth’s officer or worker is not set somewhere else.',
    scope: 'start',
    inTheWay: 'an officer or worker who is set elsewhere',
    mayRelax: 'The officer or worker may free the hour.',
    exceptionBy: 'judge',
    opensBy: () => 'The officer freed for the hour',
    breaks: people.officerBusy,
  },
  caregiverBusy: {
    ...ROW,
    practices: [19],
    words: 'Whoever cares for the youth can come.',
    scope: 'start',
    inTheWay: 'the hours of whoever cares for the youth',
    mayRelax: 'The caregiver may say otherwise.',
    exceptionBy: 'judge',
    cites: [wic('679.5')],
    breaks: people.caregiverBusy,
  },
  mustNeed: {
    ...ROW,
    practices: [18, 43, 45],
    words: 'A need of the youth that is a must is kept.',
    scope: 'start',
    inTheWay: 'a need of the youth that is a must',
    mayRelax: 'The youth may say otherwise, through counsel.',
    exceptionBy: 'judge',
    cites: [rule('1.100')],
    breaks: people.mustIsKept,
  },
  interpreterTaken: {
    ...ROW,
    practices: [5],
    words: 'An interpreter of the youth’s language is free.',
    scope: 'start',
    inTheWay: 'the interpreter',
    mayRelax: 'The calendar clerk may add one.',
    opensBy: ({ language }) => `One more ${sayLanguage(language ?? '')} interpreter`,
    cites: [rule('2.893')],
    breaks: people.noInterpreter,
  },
} as const satisfies Readonly<Record<string, HardRule>>;

/** A rule's key: stored with an exception, shown nowhere. */
export type HardRuleKey = keyof typeof HARD_RULES;

/** The rows in their order. */
export const HARD_RULE_ROWS: readonly (readonly [HardRuleKey, HardRule])[] = Object.keys(HARD_RULES)
  .filter(isHardRuleKey)
  .map((key) => [key, HARD_RULES[key]]);

/** True when the text is the key of a rule. */
export function isHardRuleKey(key: string): key is HardRuleKey {
  return Object.hasOwn(HARD_RULES, key);
}

/** Whether a judge may write an exception to a rule for one hearing. */
export function takesException(key: string): boolean {
  return isHardRuleKey(key) && HARD_RULES[key].exceptionBy === 'judge';
}

/**
 * Every hard rule that a hearing at a place would break, in the order of the table. The same answer for a set, a move, a swap and a
 * conflict panel; it knows of no exceptions: whoever asks takes those away that a judge wrote.
 */
export function brokenRules(place: Place, wanted: WantedHearing, ground: Ground): readonly BrokenRule[] {
  return HARD_RULE_ROWS.flatMap(([key]) => brokenBy(key, { place, wanted, ground }) ?? []);
}

interface Asked {
  readonly place: Place;
  readonly wanted: WantedHearing;
  readonly ground: Ground;
}

/** How one rule is broken; null when it is kept. */
export function brokenBy(key: HardRuleKey, { place, wanted, ground }: Asked): BrokenRule | null {
  const rule: HardRule = HARD_RULES[key];
  const breach = rule.breaks(place, wanted, ground);
  if (breach === null) return null;
  const cites: readonly Citation[] = breach.cites ?? rule.cites;
  return { rule: key, words: breach.words, mayRelax: breach.mayRelax === undefined ? rule.mayRelax : breach.mayRelax, cites };
}
